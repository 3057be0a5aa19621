namespace TamKy.NTM.Domain.Evidence;

/// <summary>
/// How a criterion is proven on a day: expired when a proof of it or of one of its indicators has expired, which turns it "có nguy cơ" from that day;
/// else missing when an indicator lacks the document it asks for; else as weak as the weakest proof there is.
/// </summary>
/// <param name="Whole">What proves the criterion as such.</param>
/// <param name="Indicators">By the indicator's code.</param>
public sealed record CriterionEvidence(EvidenceStanding Whole, IReadOnlyDictionary<string, EvidenceStanding> Indicators)
{
    public bool IsAtRisk => State is EvidenceState.Expired;

    public EvidenceState State { get; } = Combine([Whole, .. Indicators.Values]);

    /// <summary>Codes of the indicators in a state, in their order in the set.</summary>
    public IEnumerable<string> In(EvidenceState state) => Indicators.Where(pair => pair.Value.State == state).Select(pair => pair.Key);

    private static EvidenceState Combine(IReadOnlyList<EvidenceStanding> all)
    {
        var told = all.Where(standing => standing.IsRequired || standing.State is not EvidenceState.Missing).Select(standing => standing.State).ToList();
        return told.Count == 0 ? EvidenceState.Missing
            : told.Contains(EvidenceState.Expired) ? EvidenceState.Expired
            : told.Min();
    }
}
