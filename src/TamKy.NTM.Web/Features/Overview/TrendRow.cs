using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>One month of a commune: how its report stands and what it says; no figures where nothing was filed.</summary>
public sealed record TrendRow(Month Month, ReportStanding? Report, MeasuredMonth? Measured);
