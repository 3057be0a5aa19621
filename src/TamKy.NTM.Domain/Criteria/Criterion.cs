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

    internal Criterion(SetContentCriterion content)
        : this(content.Number, content.Code, content.Name, content.Group, new Provenance(content.Source, content.Confidence))
    {
        IsPlaceholder = content.IsPlaceholder;
        Note = content.Note;
        _indicators.AddRange(content.Indicators.Select((indicator, index) => new Indicator(indicator, index + 1)));
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

    internal void Remove(Indicator indicator) => _indicators.Remove(indicator);

    internal void Rewrite(SetContentCriterion content)
    {
        Number = content.Number;
        Code = content.Code;
        Name = content.Name;
        Group = content.Group;
        IsPlaceholder = content.IsPlaceholder;
        Note = content.Note;
        Provenance = new Provenance(content.Source, content.Confidence);
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
