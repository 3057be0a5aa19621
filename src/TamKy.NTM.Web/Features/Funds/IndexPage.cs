using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The year's money on a cut-off day: by capital, by source, by unit.</summary>
/// <param name="Rule">When disbursement counts as slow.</param>
public sealed record IndexPage(FundSheet Sheet, FundingRule Rule, bool CanAllocate, bool CanReconcile, bool CanSetRule, string? OwnUnit, string Month)
{
    public IReadOnlyList<(CapitalType Capital, FundCell Cell, FundingPace Pace)> ByCapital =>
        [.. Sheet.Capitals.Select(capital => (capital, Sheet.Of(capital), Sheet.Pace(capital)))];

    /// <summary>Units that lag behind the year by more than the Office allows.</summary>
    public IReadOnlyList<(string Code, string Unit, string Capital, FundingPace Pace)> Alerts =>
    [
        .. from row in Sheet.ByUnit()
           from capital in Sheet.Capitals
           let pace = Sheet.Pace(row.Unit, capital)
           where Rule.IsBehind(pace)
           select (row.Unit.Code.ToLowerInvariant(), row.Unit.Name, capital.Name, pace),
    ];

    public Chart Chart => new()
    {
        Id = "ty-le-giai-ngan",
        Kind = ChartKind.Bars,
        Title = $"Tỷ lệ giải ngân theo loại vốn đến {VietnameseFormat.Date(Sheet.CutOff)}",
        Points = [.. ByCapital.Select(row => new ChartPoint(row.Capital.Name, row.Cell.Rate))],
        Unit = "%",
        Target = 100,
        TargetName = "Mục tiêu 100%",
    };
}
