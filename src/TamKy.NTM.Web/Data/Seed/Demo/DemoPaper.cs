using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>A row of evidence.json of the demo: an invented document, printed as a one-page PDF that says so. The same bytes each time.</summary>
internal sealed record DemoPaper(
    string Unit,
    string By,
    string Kind,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ValidTo,
    DateOnly? ProvesFrom,
    DateOnly? ProvesTo,
    string FileName,
    string Title,
    IReadOnlyList<string> Proves)
{
    public IEnumerable<EvidenceTarget> Targets =>
        Proves.Select(key => EvidenceTarget.Parse(key) ?? throw new InvalidDataException($"{FileName}: {key} is no target."));

    public byte[] Print(EvidenceKind kind)
    {
        var document = new Document(
            new DocumentInfo(Title, "Dữ liệu minh họa", VietnameseText.FileName(Title), VietnamTime.StartOfDayUtc(IssuedOn), IsDemo: true),
            [new DocumentSection(PageOrientation.Portrait, "Hồ sơ", Blocks(kind))]);
        using var bytes = new MemoryStream();
        new PdfWriter().Write(document, bytes);
        return bytes.ToArray();
    }

    private IReadOnlyList<Block> Blocks(EvidenceKind kind) =>
    [
        new DocumentTitle("HỒ SƠ MINH HỌA", [Title]),
        new Paragraph($"Loại: {kind.Name}."),
        new Paragraph($"Số, ký hiệu: {Number}, {VietnameseFormat.LongDate(IssuedOn)}."),
        new Paragraph("Tệp này do cổng tự tạo để minh họa cách lưu hồ sơ chứng minh. Số, ngày và nội dung đều không có thật.", EndsDocument: true),
    ];
}
