using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A commune's monthly report in the official form.</summary>
public sealed class CommuneReportExport(CommuneMonthLoader months) : Export
{
    public override string Key => "bao-cao-thang-xa";

    public override string Title => "Báo cáo tháng của xã";

    public override IReadOnlyList<string> Formats => ["docx", "pdf", "xlsx"];

    public override bool IsOfCommune => true;

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct) =>
        await months.FindAsync(request, ct) is { } commune ? new CommuneReportComposer(commune).Compose() : null;
}
