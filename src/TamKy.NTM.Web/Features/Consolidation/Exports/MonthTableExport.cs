using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Consolidation.Tables;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>A table of a consolidated month that stands alone: of a frozen month from its frozen content, else from the sources and marked so.</summary>
public abstract class MonthTableExport(ConsolidatedMonths months) : Export
{
    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override IReadOnlyList<Role> Roles => ExportRoles.Issued;

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await months.FindAsync(request.Period.First, request.Set, request.Actor, request.Today, ct) is not { } month)
        {
            return null;
        }

        var table = Table(month);
        return new Document(
            ConsolidatedReportDocument.Info(month.Content, $"{table.Label}. {Title}", Key),
            [table.AsForm(month.Content, month.IsFinal, ConsolidatedReportDocument.Signers)]);
    }

    protected abstract ReportTable Table(ComposedMonth month);
}
