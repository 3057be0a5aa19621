using TamKy.NTM.Web.Features.Evidence;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>One part as read, with the evidence of the unit beside it.</summary>
public sealed record ReadPartView(ReadPart Part, ReportEvidence Evidence);
