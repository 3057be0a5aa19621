using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Biểu 02 of one commune for its primary set, or for the set asked for.</summary>
public sealed class IndicatorFormExport(CommuneMonthLoader months) : Export
{
    public override string Key => "bieu-02";

    public override string Title => "Biểu 02. Chi tiết chỉ tiêu của một xã";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override bool IsOfCommune => true;

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await months.FindAsync(request, ct) is not { } commune || SetOf(commune, request.Set) is not { } results)
        {
            return null;
        }

        var draft = commune.IsDraft ? "-du-thao" : string.Empty;
        var other = results == commune.Sets[0] ? string.Empty : $"-{VietnameseText.FileName(results.Set.Code)}";
        return new Document(
            new DocumentInfo(
                $"{(commune.IsDraft ? "Dự thảo " : string.Empty)}Biểu 02. Chi tiết chỉ tiêu của {commune.CommuneName} tháng {VietnameseFormat.Month(commune.Month)}",
                $"Ủy ban nhân dân {commune.CommuneName}",
                $"bieu-02-{commune.FileCode}{other}-{commune.Month}{draft}",
                commune.WrittenAt,
                commune.IsDemo),
            [IndicatorForm.Alone(commune, results)]);
    }

    private static SetResults? SetOf(CommuneMonth commune, string? code) =>
        commune.Sets.FirstOrDefault(results => code is null || results.Set.Code == code);
}
