using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>What the months of a commune's villages say, before the officer takes it into the report.</summary>
/// <param name="Lines">Empty when no village registered for the year.</param>
public sealed record VillagesPage(MonthlyReport Report, ReportPart Part, IReadOnlyList<string> Lines);
