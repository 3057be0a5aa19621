using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>The Office's submission (tờ trình) of an appraised plan for approval.</summary>
public sealed class SubmissionExport(PlanPapers papers) : Export
{
    public override string Key => "to-trinh";

    public override string Title => "Tờ trình phê duyệt phương án đạt chuẩn";

    public override IReadOnlyList<string> Formats => ["docx", "pdf"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await papers.FindAsync(request, ct) is not { } paper || paper.Plan.Steps.Where(step => step.Action is PlanAction.Conclude).MaxBy(step => step.Id) is not { } conclusion)
        {
            return null;
        }

        var issuer = await papers.OfficeAsync(VietnamTime.DateOf(conclusion.At), ct);
        return new Document(
            new DocumentInfo($"Tờ trình phê duyệt {paper.Name}", "Văn phòng Điều phối nông thôn mới", $"to-trinh-{paper.FileCode}", conclusion.At, paper.IsDemo),
            [new DocumentSection(PageOrientation.Portrait, "Tờ trình", [.. Blocks(paper, issuer, conclusion.Comment)])]);
    }

    private static IEnumerable<Block> Blocks(PlanPaper paper, IssuerProfile issuer, string? conclusion)
    {
        var room = new string('\u00a0', 8);
        return
        [
            .. OfficialPaper.Head(
                issuer,
                "TỜ TRÌNH",
                ["Về việc phê duyệt phương án", $"{VietnameseFormat.InSentence(Labels.Of(paper.Plan.Level))} năm {paper.Plan.TargetYear}", $"của {paper.UnitName}"],
                issuer.Addressees,
                issuer.LegalBases),
            new Paragraph(
                $"Xét đề nghị của Ủy ban nhân dân {paper.CommuneName} và Báo cáo thẩm định số{room}/{PlanPaper.Symbol(issuer, "BC")} ngày{room}tháng{room}năm {VietnamTime.DateOf(paper.Version.SentAt).Year}, "
                + $"Văn phòng Điều phối nông thôn mới thành phố trình Ủy ban nhân dân thành phố xem xét, phê duyệt {paper.Name} với các nội dung chính như sau:"),
            new Heading(2, "1.", "Mục tiêu"),
            .. PlanBlocks.Lines(paper.Content.Goal),
            new Heading(2, "2.", "Thời gian thực hiện"),
            new Paragraph($"Từ năm {paper.Content.FromYear} đến năm {paper.Content.TargetYear}."),
            new Heading(2, "3.", "Kinh phí"),
            new Paragraph(InlineText.Of(["Tổng kinh phí ", .. PlanBlocks.Money(paper.Content), ", gồm các nguồn:"])),
            PlanBlocks.Costs(paper.Content),
            new Heading(2, "4.", "Kết quả thẩm định"),
            .. PlanBlocks.Lines(conclusion),
            new Paragraph($"(Kèm theo: phương án của Ủy ban nhân dân {paper.CommuneName}, bản lần {VietnameseFormat.Count(paper.Version.Number)}; báo cáo thẩm định; ý kiến của các phòng, ban.)"),
            new Paragraph("Văn phòng Điều phối nông thôn mới thành phố kính trình Ủy ban nhân dân thành phố xem xét, quyết định.", EndsDocument: true),
            OfficialPaper.Signature(issuer),
        ];
    }
}
