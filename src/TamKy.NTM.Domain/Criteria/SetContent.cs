namespace TamKy.NTM.Domain.Criteria;

/// <summary>The content of a set as plain data: what is copied into a draft, written to and read from files, and compared.</summary>
public sealed record SetContent(string Code, string Name, NtmLevel Level, DateOnly EffectiveFrom)
{
    public DateOnly? EffectiveTo { get; init; }

    public int PeriodFrom { get; init; }

    public int PeriodTo { get; init; }

    public string? Region { get; init; }

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public string? LocalDecision { get; init; }

    public string? ZoneCode { get; init; }

    public string? RecognitionRule { get; init; }

    public string? Note { get; init; }

    public string Source { get; init; } = string.Empty;

    public Confidence Confidence { get; init; }

    public IReadOnlyList<SetContentCriterion> Criteria { get; init; } = [];

    public IEnumerable<SetContentIndicator> Indicators => Criteria.OrderBy(criterion => criterion.Number).SelectMany(criterion => criterion.Indicators);

    public static SetContent Of(CriteriaSet set) => new(set.Code, set.Name, set.Level, set.EffectiveFrom)
    {
        EffectiveTo = set.EffectiveTo,
        PeriodFrom = set.PeriodFrom,
        PeriodTo = set.PeriodTo,
        Region = set.Region,
        LegalBases = set.LegalBases,
        LocalDecision = set.LocalDecision,
        ZoneCode = set.ZoneCode,
        RecognitionRule = set.RecognitionRule,
        Note = set.Note,
        Source = set.Provenance.Source,
        Confidence = set.Provenance.Confidence,
        Criteria = [.. set.Criteria.OrderBy(criterion => criterion.Number).Select(SetContentCriterion.Of)],
    };
}
