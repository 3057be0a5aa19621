using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>A month as it is to be shown or printed: frozen content when there is one, else what the sources say now.</summary>
/// <param name="Report">Null while the Office has written nothing.</param>
/// <param name="IsFinal">Printed from frozen content alone.</param>
public sealed record ComposedMonth(ConsolidatedReport? Report, ConsolidatedContent Content, bool IsFinal)
{
    public DocumentIssue? Issue => Report is { DocumentNumber: { } number, IssuedOn: { } day } && IsFinal ? new DocumentIssue(number, day) : null;

    public Document Document() => new ConsolidatedReportDocument(Content, Issue).Compose();

    /// <summary>The frozen content of a version; the hash is checked, so that nothing else is ever printed.</summary>
    public static ComposedMonth Frozen(ConsolidatedReport report)
    {
        var json = report.ContentJson ?? throw new InvalidOperationException("The report is not frozen.");
        return ReportVersion.HashOf(json) == report.ContentHash
            ? new ComposedMonth(report, ConsolidatedContent.FromJson(json), IsFinal: true)
            : throw new InvalidDataException($"Consolidated report {report.Id} does not match its hash.");
    }
}
