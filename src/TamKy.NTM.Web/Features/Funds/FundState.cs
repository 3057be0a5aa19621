using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>A line of money on a cut-off day, in đồng.</summary>
/// <param name="Months">Approved in each month of the year up to the cut-off.</param>
/// <param name="InPeriod">Approved in the period that ends with the cut-off.</param>
/// <param name="Forms">Of mobilised money, what came in each form; at 0 what names none.</param>
public sealed record FundState(FundingLine Line, long Allocated, IReadOnlyList<long> Months, long InPeriod, IReadOnlyList<FundState.FormSum> Forms)
{
    public long Disbursed => Months.Sum();

    public sealed record FormSum(int FormId, long InPeriod, long Total);
}
