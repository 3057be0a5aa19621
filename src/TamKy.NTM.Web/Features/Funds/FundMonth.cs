using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The month whose cut-off holds, as addresses give it.</summary>
public static class FundMonth
{
    /// <summary>This month when none is given; null for what is no month or is to come.</summary>
    public static Month? Of(string? text, Clock clock) =>
        string.IsNullOrEmpty(text) ? clock.ThisMonth()
        : Month.TryParse(text, out var month) && month <= clock.ThisMonth() ? month
        : null;
}
