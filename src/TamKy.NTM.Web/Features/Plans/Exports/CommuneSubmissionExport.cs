using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>The commune's submission (tờ trình) that asks for a plan to be appraised, with the plan in its last version put forward.</summary>
public sealed class CommuneSubmissionExport(PlanPapers papers) : Export
{
    public override string Key => "to-trinh-xa";

    public override string Title => "Tờ trình của xã đề nghị thẩm định phương án đạt chuẩn";

    public override IReadOnlyList<string> Formats => ["docx", "pdf"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await papers.FindAsync(request, ct) is not { } paper)
        {
            return null;
        }

        var issuer = await papers.CommuneAsync(paper.Commune, VietnamTime.DateOf(paper.Version.SentAt), ct);
        return new Document(
            new DocumentInfo($"Tờ trình đề nghị thẩm định {paper.Name}", $"Ủy ban nhân dân {paper.CommuneName}", $"to-trinh-xa-{paper.FileCode}", paper.Version.SentAt, paper.IsDemo),
            [new DocumentSection(PageOrientation.Portrait, "Tờ trình", [.. Blocks(paper, issuer)])]);
    }

    private static IEnumerable<Block> Blocks(PlanPaper paper, IssuerProfile issuer) =>
    [
        .. OfficialPaper.Head(
            issuer,
            "TỜ TRÌNH",
            ["Về việc thẩm định, phê duyệt phương án", $"{VietnameseFormat.InSentence(Labels.Of(paper.Plan.Level))} năm {paper.Plan.TargetYear}", $"của {paper.UnitName}"],
            issuer.Addressees,
            issuer.LegalBases),
        new Paragraph($"Ủy ban nhân dân {paper.CommuneName} trình thẩm định, phê duyệt {paper.Name} với các nội dung chính như sau:"),
        new Heading(2, "1.", "Mục tiêu"),
        .. PlanBlocks.Lines(paper.Content.Goal),
        new Heading(2, "2.", "Mục tiêu theo tiêu chí"),
        PlanBlocks.Targets(paper.Content),
        new Heading(2, "3.", "Kinh phí"),
        new Paragraph(InlineText.Of(["Tổng kinh phí ", .. PlanBlocks.Money(paper.Content), ", gồm các nguồn:"])),
        PlanBlocks.Costs(paper.Content),
        new Paragraph($"Ủy ban nhân dân {paper.CommuneName} kính trình Ủy ban nhân dân thành phố xem xét, quyết định.", EndsDocument: true),
        OfficialPaper.Signature(issuer, paper.Version.SentBy),
    ];
}
