using System.Text.Json.Serialization;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>
/// The year's money of all units up to the cut-off of the month, and what is owed for construction (report-forms 3.1, II.5; decision 12). It comes from the
/// records of money, not from what units write, and is frozen with the month.
/// </summary>
/// <param name="From">First day of the period "trong kỳ" of money.</param>
/// <param name="CutOff">Last day of all figures; stands beside them.</param>
public sealed record ConsolidatedFunds(DateOnly From, DateOnly CutOff)
{
    /// <summary>Allocated budget by type of capital and source, the types in the Office's order (recurrent funding first), then what is mobilised.</summary>
    public IReadOnlyList<FundPart> Parts { get; init; } = [];

    /// <summary>Null when nothing was owed, arose or was paid.</summary>
    public ConsolidatedArrears? Arrears { get; init; }

    [JsonIgnore]
    public IEnumerable<FundPart> Budget => Parts.Where(part => part.CapitalCode is not null);

    [JsonIgnore]
    public IEnumerable<FundPart> Mobilised => Parts.Where(part => part.CapitalCode is null);

    [JsonIgnore]
    public bool IsEmpty => Parts.Count == 0 && Arrears is null;

    /// <summary>What must add up before the month may be frozen.</summary>
    public IReadOnlyList<SumCheck> Checks() =>
    [
        new("Kế hoạch vốn: các phần làm tròn cộng lại bằng tổng làm tròn (triệu đồng)", Funding.RoundedParts.Total(Parts.Select(part => part.Plan)), Parts.Sum(part => part.ShownPlan)),
        new("Giải ngân, huy động lũy kế: các phần làm tròn cộng lại bằng tổng làm tròn (triệu đồng)", Funding.RoundedParts.Total(Parts.Select(part => part.Total)), Parts.Sum(part => part.ShownTotal)),
        new("Nợ đọng: nợ đầu kỳ cộng phát sinh trừ đã trả bằng nghiệm thu trừ đã bố trí (đồng)", Arrears?.End ?? 0, (Arrears?.Settled - Arrears?.Provided) ?? 0),
    ];
}

/// <summary>The money of one source and type of capital, exact in đồng and in triệu đồng as shown, so that parts add up.</summary>
/// <param name="CapitalCode">Null of a mobilised source.</param>
public sealed record FundPart(
    string SourceCode, string SourceName, string? CapitalCode, string? CapitalName, long Plan, long InPeriod, long Total, long ShownPlan, long ShownInPeriod, long ShownTotal);

/// <summary>Đồng.</summary>
/// <param name="Projects">On which something is owed at the end.</param>
public sealed record ConsolidatedArrears(long Settled, long Provided, long Beginning, long Arising, long Paid, int Projects)
{
    [JsonIgnore]
    public long End => Beginning + Arising - Paid;
}
