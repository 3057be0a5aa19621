using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Recognitions.Dossier;

/// <summary>The portal's own pages of a recognition dossier.</summary>
/// <param name="issuer">The commune's letterhead.</param>
public sealed class DossierDocuments(Recognition record, IssuerProfile issuer, DateOnly day, bool isDemo)
{
    private const int HashLetters = 16;

    private string Level => VietnameseFormat.InSentence(Labels.Of(record.Level));

    private OrganizationUnit Commune => record.Unit is { Kind: UnitKind.Village, Parent: { } parent } ? parent : record.Unit;

    private string UnitName => record.Unit == Commune ? record.Unit.NameInSentence : $"{record.Unit.NameInSentence}, {Commune.NameInSentence}";

    public string FileName => $"ho-so-cong-nhan-{VietnameseText.FileName(record.Unit.Code)}-{VietnameseText.FileName(Labels.Of(record.Level))}";

    public Document Cover() => Of(
        $"Hồ sơ đề nghị công nhận {UnitName} đạt chuẩn {Level}",
        new FormTitle("HỒ SƠ", $"ĐỀ NGHỊ CÔNG NHẬN {UnitName.ToUpper(VietnameseFormat.Culture)}"),
        new Paragraph($"Mức chuẩn: {Level}."),
        new Paragraph($"Cơ quan lập hồ sơ: Ủy ban nhân dân {Commune.NameInSentence}."),
        new Paragraph($"Cấp công nhận: {(record.Level is NtmLevel.ModelVillage ? "Chủ tịch Ủy ban nhân dân thành phố" : "Chủ tịch Ủy ban nhân dân tỉnh")}."),
        new Paragraph($"Tình trạng: {VietnameseFormat.InSentence(Labels.Of(record.State))}; danh mục có {record.Present}/{record.Items.Count} mục, tính đến ngày {VietnameseFormat.DocumentDate(day)}."));

    public Document Contents(IReadOnlyList<ContentsLine> lines, IReadOnlyList<BundleFile> apart)
    {
        List<Block> blocks =
        [
            new FormTitle("MỤC LỤC", "TÀI LIỆU TRONG HỒ SƠ"),
            new Table(
                [new("TT", 5, CellAlign.Centre), new("Tài liệu", 60), new("Trang", 8, CellAlign.Centre), new("Mã kiểm", 22)],
                [.. lines.Select((line, index) => new Row([new(index + 1), new(line.Title), new(line.Page), new(line.Hash?[..HashLetters] ?? "-")]))]),
        ];
        if (apart.Count > 0)
        {
            blocks.Add(new Table(
                [new("TT", 5, CellAlign.Centre), new("Tệp kèm trong gói nén", 45), new("Mã kiểm", 45)],
                [.. apart.Select((file, index) => new Row([new(index + 1), new($"{file.Title} ({file.Name})"), new(file.Hash)]))])
            {
                Caption = "Tệp không in được vào một PDF",
            });
        }

        blocks.Add(new Note("Trang tính theo cả tệp này. Mã kiểm là phần đầu của mã băm SHA-256 của tệp gốc."));
        return Of("Mục lục hồ sơ", [.. blocks]);
    }

    /// <summary>The commune's submission for recognition, in the official form.</summary>
    public Document Submission() => Of(
        $"Tờ trình đề nghị công nhận {UnitName}",
        new Letterhead(issuer.ParentAuthority, issuer.IssuerLines, Letterhead.NumberPlaceholder, Letterhead.PlaceAndDatePlaceholder),
        new DocumentTitle("TỜ TRÌNH", ["Về việc đề nghị công nhận", $"{UnitName} đạt chuẩn {Level}"]),
        new Addressees(issuer.Addressees),
        new LegalBases(issuer.LegalBases.Count > 0 ? issuer.LegalBases : ["Căn cứ kết quả thực hiện tiêu chí của đơn vị"]),
        new Paragraph($"Ủy ban nhân dân {Commune.NameInSentence} trình hồ sơ đề nghị công nhận {UnitName} đạt chuẩn {Level}. Hồ sơ có {VietnameseFormat.Count(record.Present)}/{record.Items.Count} mục theo danh mục kèm theo."),
        new Paragraph($"Ủy ban nhân dân {Commune.NameInSentence} kính trình cấp có thẩm quyền xem xét, quyết định.", EndsDocument: true),
        new SignatureBlock(issuer.Recipients, issuer.AuthorityLines, issuer.OtherPosition, issuer.SignerName));

    public Document Checklist() => Of(
        "Danh mục hồ sơ",
        new FormTitle("DANH MỤC", $"HỒ SƠ ĐỀ NGHỊ CÔNG NHẬN {UnitName.ToUpper(VietnameseFormat.Culture)}"),
        new Table(
            [new("TT", 5, CellAlign.Centre), new("Cần có", 50), new("Tình trạng", 12, CellAlign.Centre), new("Ghi chú", 28)],
            [.. record.Items.OrderBy(item => item.Position).Select(item => new Row([new(item.Position), new(item.Requirement), new(item.IsPresent ? "Đã có" : "Chưa có"), new(item.Remark)]))]));

    /// <summary>In the place of a file that belongs to the dossier, but whose content is gone from the store.</summary>
    public Document Lost(BundleFile file) => Of(
        $"Không tìm thấy nội dung tệp {file.Name}",
        new FormTitle("KHÔNG TÌM THẤY", "NỘI DUNG TỆP"),
        new Paragraph($"Hồ sơ: {file.Title}."),
        new Paragraph($"Tệp “{file.Name}” có trong danh sách hồ sơ nhưng ngày {VietnameseFormat.DocumentDate(day)} không tìm thấy nội dung trong kho lưu trữ, nên không in được vào bộ hồ sơ này. Cơ quan lập hồ sơ tìm lại từ bản gốc hoặc bản sao lưu rồi gửi lại tệp."),
        new Note($"Mã băm SHA-256 của tệp lúc nhận: {file.Hash}"));

    private Document Of(string title, params IReadOnlyList<Block> blocks) => new(
        new DocumentInfo(title, $"Ủy ban nhân dân {Commune.NameInSentence}", FileName, VietnamTime.StartOfDayUtc(day), isDemo),
        [new DocumentSection(PageOrientation.Portrait, "Hồ sơ", blocks)]);
}
