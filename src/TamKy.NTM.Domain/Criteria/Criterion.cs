namespace TamKy.NTM.Domain.Criteria;

public sealed class Criterion
{
    private readonly List<Indicator> _indicators = [];

    private Criterion()
    {
    }

    public Criterion(int number, string code, string name, string group, Provenance provenance)
    {
        Number = number;
        Code = code;
        Name = name;
        Group = group;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public int CriteriaSetId { get; private set; }

    /// <summary>Legal order in the set, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>TC02.</summary>
    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    public string Group { get; private set; } = null!;

    /// <summary>Holds the place of a criterion whose text could not be read yet: shown as such, never as what the decision says.</summary>
    public bool IsPlaceholder { get; set; }

    public string? Note { get; set; }

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<Indicator> Indicators => _indicators;

    public Indicator Add(Indicator indicator)
    {
        _indicators.Add(indicator);
        return indicator;
    }

    /// <summary>
    /// Decision 2: not met if any indicator is not met; else not assessed if any is not assessed; else awaiting a threshold if any waits; else met.
    /// A criterion without indicators is not assessed.
    /// </summary>
    public static ComplianceStatus Combine(IEnumerable<ComplianceStatus> results)
    {
        var all = results.ToHashSet();
        return all.Count == 0 ? ComplianceStatus.NotAssessed
            : all.Contains(ComplianceStatus.NotMet) ? ComplianceStatus.NotMet
            : all.Contains(ComplianceStatus.NotAssessed) ? ComplianceStatus.NotAssessed
            : all.Contains(ComplianceStatus.AwaitingThreshold) ? ComplianceStatus.AwaitingThreshold
            : ComplianceStatus.Met;
    }
}
