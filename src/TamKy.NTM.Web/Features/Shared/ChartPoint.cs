namespace TamKy.NTM.Web.Features.Shared;

/// <summary>One value of a chart, as in the row of the table beside it.</summary>
/// <param name="Value">Null where there is none: a line has a gap there, never a zero.</param>
public sealed record ChartPoint(string Label, decimal? Value);
