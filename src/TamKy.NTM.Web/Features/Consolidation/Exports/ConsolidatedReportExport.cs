using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>The consolidated monthly report in the official form; for others than the Office once it is issued.</summary>
public sealed class ConsolidatedReportExport(ConsolidatedMonths months) : Export
{
    public override string Key => "bao-cao-tong-hop-thang";

    public override string Title => "Báo cáo tổng hợp tháng";

    public override IReadOnlyList<string> Formats => ["docx", "pdf", "xlsx"];

    public override IReadOnlyList<Role> Roles => ExportRoles.Issued;

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct) =>
        await months.FindAsync(request.Period.First, null, request.Actor, request.Today, ct) is { } month ? month.Document() : null;
}
