using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>The Office's report on the appraisal of a plan (báo cáo thẩm định), once it was concluded: Nghị định 30/2020, Mẫu 1.4.</summary>
public sealed class AppraisalReportExport(PlanPapers papers) : Export
{
    public override string Key => "bao-cao-tham-dinh";

    public override string Title => "Báo cáo thẩm định phương án đạt chuẩn";

    public override IReadOnlyList<string> Formats => ["docx", "pdf"];

    /// <summary>The plan's target year.</summary>
    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await papers.FindAsync(request, ct) is not { } paper || paper.Plan.Steps.Where(step => step.Action is PlanAction.Conclude).MaxBy(step => step.Id) is not { } conclusion)
        {
            return null;
        }

        var issuer = await papers.OfficeAsync(VietnamTime.DateOf(conclusion.At), ct);
        return new Document(
            new DocumentInfo($"Báo cáo thẩm định {paper.Name}", "Văn phòng Điều phối nông thôn mới", $"bao-cao-tham-dinh-{paper.FileCode}", conclusion.At, paper.IsDemo),
            [new DocumentSection(PageOrientation.Portrait, "Báo cáo thẩm định", [.. Blocks(paper, issuer, conclusion.Comment)])]);
    }

    private static IEnumerable<Block> Blocks(PlanPaper paper, IssuerProfile issuer, string? conclusion) =>
    [
        .. OfficialPaper.Head(
            issuer,
            "BÁO CÁO",
            ["Kết quả thẩm định phương án", $"{VietnameseFormat.InSentence(Labels.Of(paper.Plan.Level))} năm {paper.Plan.TargetYear}", $"của {paper.UnitName}"],
            issuer.Addressees,
            issuer.LegalBases),
        new Paragraph($"Văn phòng Điều phối nông thôn mới thành phố báo cáo kết quả thẩm định {paper.Name} như sau:"),
        new Heading(1, "I.", "Hồ sơ đề nghị thẩm định"),
        new Paragraph(
            $"Ủy ban nhân dân {paper.CommuneName} trình phương án (bản lần {VietnameseFormat.Count(paper.Version.Number)}) ngày {VietnameseFormat.DocumentDate(VietnamTime.DateOf(paper.Version.SentAt))}, "
            + $"mã kiểm nội dung {paper.CheckCode}."),
        new Heading(1, "II.", "Nội dung phương án"),
        new Heading(2, "1.", "Mục tiêu"),
        .. PlanBlocks.Lines(paper.Content.Goal),
        PlanBlocks.Targets(paper.Content),
        new Heading(2, "2.", "Kinh phí"),
        new Paragraph(InlineText.Of(["Tổng kinh phí ", .. PlanBlocks.Money(paper.Content), ", gồm các nguồn:"])),
        PlanBlocks.Costs(paper.Content),
        new Heading(1, "III.", "Ý kiến của các phòng, ban"),
        .. Opinions(paper.Plan),
        new Heading(1, "IV.", "Kết luận"),
        .. PlanBlocks.Lines(conclusion),
        new Paragraph($"Trên đây là kết quả thẩm định {paper.Name}, Văn phòng Điều phối nông thôn mới thành phố kính báo cáo.", EndsDocument: true),
        OfficialPaper.Signature(issuer),
    ];

    private static IEnumerable<Block> Opinions(AchievementPlan plan)
    {
        var rounds = plan.Opinions.GroupBy(opinion => opinion.Round).OrderBy(round => round.Key).ToList();
        foreach (var round in rounds)
        {
            foreach (var opinion in round.OrderBy(opinion => opinion.Department.Code))
            {
                var time = rounds.Count > 1 ? $" (lần {round.Key})" : string.Empty;
                var answer = opinion.Verdict switch
                {
                    null => $"không có ý kiến trong hạn, đến ngày {VietnameseFormat.DocumentDate(opinion.Due)}.",
                    { } verdict => VietnameseFormat.InSentence(Labels.Of(verdict)) + (opinion.Text is null ? "." : $": {Phrase.Sentence(opinion.Text.ReplaceLineEndings(" "))}"),
                };
                yield return new Paragraph($"{opinion.Department.Name}{time}: {answer}", "-");
            }
        }
    }
}
