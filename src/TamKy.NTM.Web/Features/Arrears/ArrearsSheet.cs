using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>Arrears in a period; page, Biểu 05 and the reports print the same. In đồng, so that what is owed at the end of one period begins the next exactly.</summary>
public sealed record ArrearsSheet(DateOnly From, DateOnly To, IReadOnlyList<ArrearsRow> Rows)
{
    public ArrearsBalance Total => ArrearsBalance.Sum(Rows.Select(row => row.Balance));

    /// <summary>Projects on which something is owed at the end.</summary>
    public int Owing => Rows.Count(row => row.Balance.End > 0);

    public int WithoutPlan => Rows.Count(row => row.Balance.End > 0 && row.Plan is null);
}
