using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A department's monthly report as an official document. Source: report forms 3.2; Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4.</summary>
public sealed class DepartmentReportComposer(DepartmentMonth department)
{
    private const string Programme = "Chương trình MTQG xây dựng nông thôn mới";
    private const char Blank = '\u00a0';

    private readonly VerifiedTable _table = new(department);

    private string Now => VietnameseFormat.Month(department.Month);

    public Document Compose() => new(
        Info(),
        [
            new DocumentSection(PageOrientation.Portrait, "Báo cáo", [.. Head(), Opening(), .. Sections(), Closing(), Signature()]),
            .. department.Verified.Count == 0 ? (DocumentSection[])[] : [_table.Appendix("Phụ lục I", AttachedTo())],
        ]);

    private DocumentInfo Info()
    {
        var title = $"Báo cáo kết quả thực hiện {Programme} tháng {Now} của {department.Name}";
        return new DocumentInfo(
            department.IsDraft ? $"Dự thảo {Phrase.Lower(title)}" : title,
            department.Unit.Name,
            $"bao-cao-thang-phong-{VietnameseText.FileName(department.Unit.Code)}-{department.Month}{(department.IsDraft ? "-du-thao" : string.Empty)}",
            department.WrittenAt,
            department.IsDemo);
    }

    private IEnumerable<Block> Head()
    {
        var issuer = department.Issuer;
        yield return new Letterhead(issuer.ParentAuthority, issuer.IssuerLines, Letterhead.NumberPlaceholder, Letterhead.PlaceAndDatePlaceholder);
        yield return new DocumentTitle("BÁO CÁO", [$"Kết quả thực hiện nhiệm vụ xây dựng nông thôn mới", $"tháng {Now} và nhiệm vụ tháng {VietnameseFormat.Month(department.Month.Next)}"]);
        yield return new Addressees(issuer.Addressees);
        if (issuer.LegalBases.Count > 0)
        {
            yield return new LegalBases(issuer.LegalBases);
        }
    }

    private Paragraph Opening() => new(
        $"{department.Unit.Name} báo cáo kết quả thực hiện nhiệm vụ xây dựng nông thôn mới tháng {Now} (kỳ số liệu từ ngày {VietnameseFormat.DocumentDate(department.WindowFrom)} "
        + $"đến ngày {VietnameseFormat.DocumentDate(department.WindowTo)}) như sau:");

    /// <summary>Numbered as they are printed, since an optional section without content is left out.</summary>
    private IEnumerable<Block> Sections()
    {
        var number = 0;
        foreach (var section in department.Form.Sections.OrderBy(section => section.Position))
        {
            var lines = ReportPart.Lines(department.Content.Part($"MUC:{section.Code}")?.Text).ToList();
            if (!section.IsRequired && lines.Count == 0 && section.Kind is not SectionKind.Verification)
            {
                continue;
            }

            number++;
            yield return new Heading(1, $"{VietnameseFormat.Roman(number)}.", section.Title);
            if (section.Kind is SectionKind.Verification)
            {
                yield return new Paragraph(_table.Summary());
            }
            else if (lines.Count == 0)
            {
                yield return new Paragraph("Nội dung đang được bổ sung.");
            }

            foreach (var line in lines)
            {
                yield return new Paragraph(Phrase.Sentence(line), lines.Count > 1 ? "-" : null);
            }
        }
    }

    private Paragraph Closing() => new(
        $"Trên đây là báo cáo kết quả thực hiện nhiệm vụ xây dựng nông thôn mới tháng {Now} của {department.Name}.", EndsDocument: true);

    private SignatureBlock Signature() =>
        new(department.Issuer.Recipients, department.Issuer.AuthorityLines, department.Issuer.OtherPosition, department.SignerName);

    /// <summary>Number and date are left blank, with spaces that do not break.</summary>
    private string AttachedTo()
    {
        var room = new string(Blank, 8);
        return $"(Kèm theo Báo cáo số{room}/{department.Issuer.Symbol} ngày{room}tháng{room}năm {department.WindowTo.Year}\ncủa {department.Name})";
    }
}
