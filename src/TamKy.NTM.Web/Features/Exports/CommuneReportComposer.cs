using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>
/// A commune's monthly report as an official document. Source: domain rules of the report (Chương trình công tác năm 2022, III.8) and the layout of
/// Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4.
/// </summary>
public sealed class CommuneReportComposer(CommuneMonth commune)
{
    private const string Programme = "Chương trình MTQG xây dựng nông thôn mới";
    private const char Blank = '\u00a0';

    private string Now => VietnameseFormat.Month(commune.Month);

    private string Next => VietnameseFormat.Month(commune.Month.Next);

    private string Committee => $"Ủy ban nhân dân {commune.CommuneName}";

    public Document Compose() => new(Info(), [Report(), .. commune.Sets.Select(Appendix)]);

    private DocumentInfo Info()
    {
        var title = $"Báo cáo kết quả thực hiện {Programme} tháng {Now} của {commune.CommuneName}";
        return new DocumentInfo(
            commune.IsDraft ? $"Dự thảo {Phrase.Lower(title)}" : title,
            Committee,
            $"bao-cao-thang-xa-{commune.FileCode}-{commune.Month}{(commune.IsDraft ? "-du-thao" : string.Empty)}",
            commune.WrittenAt,
            commune.IsDemo);
    }

    private DocumentSection Report() => new(
        PageOrientation.Portrait,
        "Báo cáo",
        [.. Head(), Opening(), .. new CommuneReportSections(commune).Blocks(), Closing(), Signature()]);

    private IEnumerable<Block> Head()
    {
        var issuer = commune.Issuer;
        yield return new Letterhead(issuer.ParentAuthority, issuer.IssuerLines, Letterhead.NumberPlaceholder, Letterhead.PlaceAndDatePlaceholder);
        yield return new DocumentTitle("BÁO CÁO", [$"Kết quả thực hiện {Programme}", $"tháng {Now} và nhiệm vụ tháng {Next}"]);
        yield return new Addressees(issuer.Addressees);
        if (issuer.LegalBases.Count > 0)
        {
            yield return new LegalBases(issuer.LegalBases);
        }
    }

    private Paragraph Opening() => new(
        $"{Committee} báo cáo kết quả thực hiện {Programme} tháng {Now} (kỳ số liệu từ ngày {VietnameseFormat.DocumentDate(commune.WindowFrom)} "
        + $"đến ngày {VietnameseFormat.DocumentDate(commune.WindowTo)}) và nhiệm vụ tháng {Next} như sau:");

    private Paragraph Closing() => new(
        $"Trên đây là báo cáo kết quả thực hiện {Programme} tháng {Now} và nhiệm vụ tháng {Next} của {commune.CommuneName}.", EndsDocument: true);

    private SignatureBlock Signature() =>
        new(commune.Issuer.Recipients, commune.Issuer.AuthorityLines, commune.Issuer.OtherPosition, commune.SignerName);

    private DocumentSection Appendix(SetResults results, int index) =>
        IndicatorForm.Appendix(commune, results, $"Phụ lục {VietnameseFormat.Roman(index + 1)}", AttachedTo());

    /// <summary>Number and date are left blank, with spaces that do not break.</summary>
    private string AttachedTo()
    {
        var room = new string(Blank, 8);
        return $"(Kèm theo Báo cáo số{room}/{commune.Issuer.Symbol} ngày{room}tháng{room}năm {commune.WindowTo.Year}\ncủa {Committee})";
    }
}
