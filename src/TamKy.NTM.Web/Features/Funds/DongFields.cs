using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>Sums are typed in whole đồng.</summary>
public static class DongFields
{
    public static void CheckDong(this ModelStateDictionary state, string field, decimal? amount)
    {
        if (amount is { } typed && (typed != decimal.Truncate(typed) || Math.Abs(typed) > FundingLimits.Amount))
        {
            state.TryAddModelError(field, "Ghi số tiền bằng đồng, không có phần lẻ, như 125.000.000.");
        }
    }
}
