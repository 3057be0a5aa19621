using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>A table of a consolidated month with its name and notes: an appendix of the report, or a form that stands alone.</summary>
/// <param name="Label">"Biểu 01".</param>
/// <param name="Name">In capitals.</param>
/// <param name="Measure">What its cells count, after "ĐVT:".</param>
public sealed record ReportTable(string Label, string Name, string Measure, Table Table, string Note)
{
    public DocumentSection AsAppendix(int number, ConsolidatedContent content, string attachedTo, TableSigners signers) => new(
        PageOrientation.Landscape,
        $"Phụ lục {VietnameseFormat.Roman(number)}",
        [
            new AppendixTitle($"Phụ lục {VietnameseFormat.Roman(number)}", Name, attachedTo),
            new TableContext($"{Label}. {Context(content)}", $"ĐVT: {Measure}"),
            Table,
            new Note(Note),
            signers,
        ]);

    public DocumentSection AsForm(ConsolidatedContent content, bool isFinal, TableSigners signers) => new(
        PageOrientation.Landscape,
        Label,
        [
            new FormTitle(Label, Name),
            new TableContext(Context(content) + (isFinal ? string.Empty : ". Số liệu chưa chốt"), $"ĐVT: {Measure}"),
            Table,
            new Note(Note),
            signers,
        ]);

    private static string Context(ConsolidatedContent content) =>
        $"Kỳ báo cáo: tháng {VietnameseFormat.Month(content.Month)} (từ ngày {VietnameseFormat.DocumentDate(content.WindowFrom)} đến ngày {VietnameseFormat.DocumentDate(content.WindowTo)})"
        + (content.Issuer.TableUnit.Length == 0 ? string.Empty : $". Đơn vị lập: {content.Issuer.TableUnit}");
}
