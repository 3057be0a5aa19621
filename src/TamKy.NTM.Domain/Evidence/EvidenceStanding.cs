namespace TamKy.NTM.Domain.Evidence;

/// <summary>How one thing is proven on a day. The best document counts: an old one beside a valid one does no harm.</summary>
/// <param name="Required">The kind of document the indicator asks for; null when any will do or none is needed.</param>
/// <param name="LastDay">Until when the best document proves; null when it does not age or there is none.</param>
/// <param name="Files">All that are there, the strongest first; also those of a kind that does not count here.</param>
public sealed record EvidenceStanding(EvidenceState State, EvidenceRequirement? Required, DateOnly? LastDay, IReadOnlyList<EvidenceFile> Files)
{
    public bool IsRequired => Required is not null;

    public static EvidenceStanding Of(IEnumerable<EvidenceFile> files, EvidenceRequirement? required, DateOnly day)
    {
        var there = files.Where(file => file.StateOn(day, required) is not EvidenceState.Missing)
            .OrderByDescending(file => Counts(file, required))
            .ThenByDescending(file => file.StateOn(day, required))
            .ThenByDescending(file => file.LastDay(required) ?? DateOnly.MaxValue)
            .ThenByDescending(file => file.IssuedOn)
            .ToList();
        var best = there.FirstOrDefault(file => Counts(file, required));
        return best is null
            ? new EvidenceStanding(EvidenceState.Missing, required, null, there)
            : new EvidenceStanding(best.StateOn(day, required), required, best.LastDay(required), there);
    }

    private static bool Counts(EvidenceFile file, EvidenceRequirement? required) => required is null || file.KindId == required.KindId;
}
