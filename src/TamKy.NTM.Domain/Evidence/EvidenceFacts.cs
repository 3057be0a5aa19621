namespace TamKy.NTM.Domain.Evidence;

/// <summary>What is said of a document.</summary>
/// <param name="Number">Số, ký hiệu; null when it has none.</param>
/// <param name="IssuedOn">Day of issue, of the measurement or of the picture: it proves from then on.</param>
/// <param name="ProvesFrom">First day of the period that it is about; null when it is about none.</param>
/// <param name="ValidTo">Last day, when the document itself names one; it wins over every shelf life.</param>
public sealed record EvidenceFacts(EvidenceKind Kind, string? Number, DateOnly IssuedOn, DateOnly? ProvesFrom, DateOnly? ProvesTo, DateOnly? ValidTo)
{
    public const int NumberLength = 80;

    /// <summary>Days that contradict each other, each with the name of the fact it is about.</summary>
    public IEnumerable<(string Fact, string Text)> Faults(DateOnly today)
    {
        if (IssuedOn > today)
        {
            yield return (nameof(IssuedOn), "Ngày ban hành không được sau hôm nay.");
        }

        if (ProvesFrom > ProvesTo)
        {
            yield return (nameof(ProvesTo), "Ngày cuối của thời gian chứng minh phải sau ngày đầu.");
        }

        if (ValidTo < IssuedOn)
        {
            yield return (nameof(ValidTo), "Ngày hết hạn phải sau ngày ban hành.");
        }
    }
}
