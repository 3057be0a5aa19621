namespace TamKy.NTM.Domain.Evidence;

/// <summary>All evidence of one unit with what its indicators ask for: answers, without a database, how anything is proven on any day.</summary>
public sealed class EvidenceBook(IEnumerable<EvidenceFile> files, IEnumerable<EvidenceRequirement> requirements)
{
    private readonly ILookup<string, EvidenceFile> _files = files.Where(file => !file.IsRemoved)
        .SelectMany(file => file.Links, (file, link) => (link.Target, File: file)).ToLookup(pair => pair.Target, pair => pair.File);

    private readonly Dictionary<string, EvidenceRequirement> _requirements = requirements.ToDictionary(requirement => requirement.Target);

    public static EvidenceBook Empty { get; } = new([], []);

    public EvidenceRequirement? RequirementOf(EvidenceTarget target) => _requirements.GetValueOrDefault(target.Key);

    /// <summary>What proves a whole criterion proves each of its indicators, too.</summary>
    public EvidenceStanding Of(EvidenceTarget target, DateOnly day) =>
        EvidenceStanding.Of(
            target is EvidenceTarget.Indicator indicator ? _files[target.Key].Concat(_files[indicator.Whole.Key]).Distinct() : _files[target.Key],
            RequirementOf(target),
            day);

    /// <summary>A file on its own: as weak as it is for any of the indicators that ask for its kind.</summary>
    public (EvidenceState State, DateOnly? LastDay) Of(EvidenceFile file, DateOnly day)
    {
        var asked = file.Targets.Select(RequirementOf).Where(requirement => requirement?.KindId == file.KindId);
        var strictest = asked.MinBy(requirement => file.LastDay(requirement) ?? DateOnly.MaxValue);
        return (file.StateOn(day, strictest), file.LastDay(strictest));
    }

    public CriterionEvidence Of(EvidenceTarget.Criterion criterion, IEnumerable<string> indicatorCodes, DateOnly day) =>
        new(Of(criterion, day), indicatorCodes.ToDictionary(code => code, code => Of(new EvidenceTarget.Indicator(criterion.SetCode, criterion.Number, code), day)));
}
