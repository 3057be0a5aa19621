using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Treasury;

/// <summary>The months of a year: what the treasury says, what the portal says, and which are signed.</summary>
public sealed record TreasuryIndexPage(int Year, IReadOnlyList<int> Years, IReadOnlyList<TreasuryIndexPage.Row> Rows, bool MayReconcile)
{
    /// <param name="Statement">Đồng; null before a statement was imported.</param>
    /// <param name="Portal">Đồng approved with a day in the month.</param>
    public sealed record Row(Month Month, long? Statement, long Portal, string? SignedBy, DateTime? SignedAt)
    {
        public long? Difference => Statement - Portal;
    }
}
