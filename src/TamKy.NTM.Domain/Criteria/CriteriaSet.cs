namespace TamKy.NTM.Domain.Criteria;

/// <summary>A set of criteria as issued. Its legal dates are shown; which communes follow it in which year is <see cref="CriteriaSetAssignment"/>.</summary>
public sealed class CriteriaSet
{
    private readonly List<Criterion> _criteria = [];

    private CriteriaSet()
    {
    }

    public CriteriaSet(string code, string name, NtmLevel level, DateOnly effectiveFrom, Provenance provenance)
    {
        Code = code;
        Name = name;
        Level = level;
        EffectiveFrom = effectiveFrom;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    public NtmLevel Level { get; private set; }

    public DateOnly EffectiveFrom { get; private set; }

    public DateOnly? EffectiveTo { get; set; }

    public int PeriodFrom { get; set; }

    public int PeriodTo { get; set; }

    public string? Region { get; set; }

    public IReadOnlyList<string> LegalBases { get; set; } = [];

    /// <summary>The province's decision that applies the set, with its zone, as read.</summary>
    public string? LocalDecision { get; set; }

    /// <summary>Zone of the province's decision that holds for the units following this set (1, 2, 3); thresholds may differ by zone.</summary>
    public string? ZoneCode { get; set; }

    public string? RecognitionRule { get; set; }

    public string? Note { get; set; }

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<Criterion> Criteria => _criteria;

    public Criterion Add(Criterion criterion)
    {
        _criteria.Add(criterion);
        return criterion;
    }
}
