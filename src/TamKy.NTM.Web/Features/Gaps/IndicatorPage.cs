using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>One indicator of a set over all units within reach: who is how far, and when they may get there.</summary>
public sealed record IndicatorPage(IndexPage All, Criterion Criterion, Indicator Indicator)
{
    public string Title => $"Chỉ tiêu {Indicator.Code} ở các {All.Noun}, tháng {VietnameseFormat.Month(All.Month)}";

    /// <summary>What weighs most first, then the nearest to the threshold; units of which nothing is known last.</summary>
    public IReadOnlyList<(GapRow Row, IndicatorGap Gap)> Rows =>
    [
        .. from row in All.Rows
           let gap = row.Of(Indicator.Code)
           where gap is not null
           orderby !row.IsKnown, gap.Class, gap.Distance ?? decimal.MaxValue, row.Unit.Code
           select (row, gap),
    ];

    /// <summary>Null when the set has no such indicator.</summary>
    public static IndicatorPage? Of(IndexPage? all, string code) =>
        all is not null && all.Set.Criteria.FirstOrDefault(criterion => criterion.Indicators.Any(indicator => indicator.Code == code)) is { } found
            ? new IndicatorPage(all, found, found.Indicators.First(indicator => indicator.Code == code))
            : null;
}
