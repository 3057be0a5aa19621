using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>The figures that stand for a unit, and those of the months before them.</summary>
/// <param name="Report">Where the figures that stand are from.</param>
/// <param name="All">With the one shown.</param>
public sealed record UnitMonths(ReportStanding Report, MeasuredMonth Shown, IReadOnlyList<MeasuredMonth> All);
