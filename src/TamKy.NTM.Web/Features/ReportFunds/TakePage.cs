using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.ReportFunds;

/// <summary>What the records of a unit's money say, before the officer takes it into the report.</summary>
/// <param name="Lines">Empty when the unit has no money in the year.</param>
/// <param name="UnitCode">Where the money is shown.</param>
public sealed record TakePage(MonthlyReport Report, ReportPart Part, IReadOnlyList<string> Lines, string UnitCode);
