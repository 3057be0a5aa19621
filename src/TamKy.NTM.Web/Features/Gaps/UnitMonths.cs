using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>The figures that stand for a unit, and those of the months before them.</summary>
/// <param name="Report">Where the figures that stand are from; null for a village, which reports through its commune.</param>
/// <param name="All">With the one shown.</param>
public sealed record UnitMonths(ReportStanding? Report, MeasuredMonth Shown, IReadOnlyList<MeasuredMonth> All)
{
    /// <summary>Where figures of the month shown are from that the unit reported under another set, by the indicator's code.</summary>
    public IReadOnlyDictionary<string, FigureOrigin> Origins { get; init; } = new Dictionary<string, FigureOrigin>();

    /// <summary>What the unit wrote with the figures shown; null for a village.</summary>
    public ReportContent? Written { get; init; }
}
