using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>Plan, period and cumulated sum of some lines: exact in đồng for rates, and as shown in triệu đồng so that parts add up.</summary>
public sealed record FundCell(long Plan, long InPeriod, long Total, long ShownPlan, long ShownInPeriod, long ShownTotal)
{
    public decimal? Rate => FundingPace.RateOf(Total, Plan);

    public static FundCell Sum(IEnumerable<FundCell> cells) => cells.Aggregate(
        new FundCell(0, 0, 0, 0, 0, 0),
        (sum, cell) => new FundCell(
            sum.Plan + cell.Plan, sum.InPeriod + cell.InPeriod, sum.Total + cell.Total,
            sum.ShownPlan + cell.ShownPlan, sum.ShownInPeriod + cell.ShownInPeriod, sum.ShownTotal + cell.ShownTotal));
}
