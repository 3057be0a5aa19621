namespace TamKy.NTM.Domain.Criteria;

public sealed record SetContentCriterion(int Number, string Code, string Name, string Group)
{
    public bool IsPlaceholder { get; init; }

    public string? Note { get; init; }

    public string Source { get; init; } = string.Empty;

    public Confidence Confidence { get; init; }

    /// <summary>In legal order.</summary>
    public IReadOnlyList<SetContentIndicator> Indicators { get; init; } = [];

    internal static SetContentCriterion Of(Criterion criterion) => new(criterion.Number, criterion.Code, criterion.Name, criterion.Group)
    {
        IsPlaceholder = criterion.IsPlaceholder,
        Note = criterion.Note,
        Source = criterion.Provenance.Source,
        Confidence = criterion.Provenance.Confidence,
        Indicators = [.. criterion.Indicators.OrderBy(indicator => indicator.Position).Select(SetContentIndicator.Of)],
    };
}
