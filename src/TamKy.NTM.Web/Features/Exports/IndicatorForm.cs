using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Biểu 02 with what surrounds it, alone or as an appendix.</summary>
public static class IndicatorForm
{
    public const string Label = "Biểu 02";

    public static DocumentSection Alone(CommuneMonth commune, SetResults results)
    {
        var table = new IndicatorTable(commune, results);
        return new DocumentSection(
            PageOrientation.Landscape,
            Label,
            [
                new FormTitle(Label, Name(commune, results)),
                new TableContext(Context(commune), "ĐVT: ghi tại cột (3)"),
                table.Build(),
                new Note(table.Note),
                Signers(),
            ]);
    }

    /// <param name="label">Phụ lục I.</param>
    /// <param name="attachedTo">The line that ties the appendix to its document.</param>
    public static DocumentSection Appendix(CommuneMonth commune, SetResults results, string label, string attachedTo)
    {
        var table = new IndicatorTable(commune, results);
        return new DocumentSection(
            PageOrientation.Landscape,
            label,
            [
                new AppendixTitle(label, Name(commune, results).ToUpper(VietnameseFormat.Culture), attachedTo),
                new TableContext($"{Label}. {Context(commune)}", "ĐVT: ghi tại cột (3)"),
                table.Build(),
                new Note(table.Note),
                Signers(),
            ]);
    }

    private static string Name(CommuneMonth commune, SetResults results) =>
        $"Chi tiết chỉ tiêu của {commune.CommuneName} theo Bộ tiêu chí {Phrase.Lower(results.Set.Name)}";

    private static string Context(CommuneMonth commune) =>
        $"Kỳ báo cáo: tháng {VietnameseFormat.Month(commune.Month)} (từ ngày {VietnameseFormat.DocumentDate(commune.WindowFrom)} đến ngày {VietnameseFormat.DocumentDate(commune.WindowTo)}). "
        + $"Đơn vị lập: Ủy ban nhân dân {commune.CommuneName}";

    private static TableSigners Signers() => new("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null);
}
