using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>One part of a report as it is read.</summary>
/// <param name="Result">Of a criterion; null for a section of text.</param>
/// <param name="Last">The same part last month.</param>
/// <param name="Source">The part with its verdict and points; null where the reader is not to see them yet.</param>
public sealed record ReadPart(PartContent Content, CriterionResult? Result, PartContent? Last, ReportPart? Source, IReadOnlyList<CellChange> Changes);
