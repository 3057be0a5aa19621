using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The year's money on a cut-off day: by capital, by source, by unit.</summary>
public sealed record IndexPage(FundSheet Sheet, bool CanAllocate, string? OwnUnit, string Month)
{
    public IReadOnlyList<(CapitalType Capital, FundCell Cell, FundingPace Pace)> ByCapital =>
        [.. Sheet.Capitals.Select(capital => (capital, Sheet.Of(capital), Sheet.Pace(capital)))];

    /// <summary>Units whose needed monthly rate is above their best month so far.</summary>
    public IReadOnlyList<(string Code, string Unit, string Capital, FundingPace Pace)> Alerts =>
    [
        .. from row in Sheet.ByUnit()
           from capital in Sheet.Capitals
           let pace = Sheet.Pace(row.Unit, capital)
           where pace.IsAlert
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
