namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>A point of a verdict in its form; the index is its place among the posted ones.</summary>
public sealed record PointRow(ReviewPartView View, int Index, PointForm? Point);
