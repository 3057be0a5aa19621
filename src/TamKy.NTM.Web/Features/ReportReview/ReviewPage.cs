using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Features.ReportEditing;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The Office's review of one report: what needs a look first, then the rest in one table.</summary>
public sealed record ReviewPage(MonthlyReport Report, StatusBar Status, IReadOnlyList<ReviewPart> Parts, IReadOnlyList<TimelineEntry> History, ReportEvidence Evidence)
{
    /// <summary>Months before that warnings look at.</summary>
    private const int MonthsBack = 3;

    public string Title => $"Xét báo cáo tháng {VietnameseFormat.Month(Report.Month)}, {Report.Unit.NameInSentence}";

    public bool IsOpen => Report.State is ReviewState.Received;

    public IEnumerable<ReviewPart> ToLookAt => Parts.Where(part => part.NeedsLook);

    public IReadOnlyList<ReviewPart> Quiet => [.. Parts.Where(part => part is { NeedsLook: false, IsSettled: false })];

    public IEnumerable<ReviewPart> Settled => Parts.Where(part => part.IsSettled);

    public IReadOnlyList<ReviewPart> Pending => [.. Parts.Where(part => part.Part.Verdict is Verdict.Pending)];

    public int Accepted => Parts.Count(part => part.Part.Verdict is Verdict.Accepted);

    public int Returned => Parts.Count(part => part.Part.Verdict is Verdict.Returned);

    /// <summary>The page again with what was typed and why it was not stored.</summary>
    public ReviewPage With(ReportPart part, VerdictForm form, string error) =>
        this with { Parts = [.. Parts.Select(candidate => candidate.Part.Id == part.Id ? candidate with { Form = form, Error = error } : candidate)] };

    public static async Task<ReviewPage> LoadAsync(
        AppDbContext db, ReportLoader loader, MonthlyReport report, ReportEvidence evidence, ReportingSchedule schedule, DateOnly today, CancellationToken ct)
    {
        var earlier = await loader.LoadHistoryAsync(report, MonthsBack, ct);
        var day = schedule.Period(report.Month).WindowTo;
        var leads = await EditPage.LeadsAsync(db, report, day, ct);
        var sent = report.Versions.Where(version => !version.IsWithdrawn).OrderBy(version => version.Number).ToList();
        var before = sent.Count > 1 ? sent[^2].Content : null;
        var verifications = await loader.VerificationsAsync(report, ct);
        var parts = report.Parts.OrderBy(part => part.Position)
            .Select(part => Part(report, part, leads.GetValueOrDefault(part.CriterionId ?? 0, string.Empty), earlier, before, verifications, evidence, schedule))
            .ToList();
        return new ReviewPage(report, ReportStatus.Of(report, schedule, today), parts, TimelineEntry.Of(report.Steps, ReviewState.Returned), evidence);
    }

    private static ReviewPart Part(
        MonthlyReport report, ReportPart part, string leads, IReadOnlyList<SentMonth> earlier, ReportContent? before,
        IReadOnlyList<DepartmentVerification> verifications, ReportEvidence evidence, ReportingSchedule schedule)
    {
        var now = PartContent.Of(part);
        var own = verifications.Where(verification => part.Entries.Any(entry => entry.IndicatorId == verification.IndicatorId)).ToList();
        var day = schedule.Period(report.Month).WindowTo;
        var past = earlier.Select(month => month.Content.Part(part.Key)).OfType<PartContent>().ToList();
        var last = earlier.FirstOrDefault(month => month.Month == report.Month.Previous)?.Content.Part(part.Key);
        var result = Result(part, now, day);
        var resultBefore = last is null ? null : Result(part, last, schedule.Period(report.Month.Previous).WindowTo);
        return new ReviewPart(
            part,
            leads,
            EditPage.Rows(part, last, null, day),
            result,
            result is null ? [] : [.. VerificationWarnings.For(part, own), .. ReportWarnings.For(result, now, resultBefore, past, evidence.Of(part))],
            before is null ? [] : ReportDiff.Between(before.Part(part.Key), now),
            [.. part.Points.Where(point => point.Round < report.Round && point.AnswerKind is not null && point.Round == part.Points.Where(p => p.Round < report.Round).Max(p => p.Round))],
            VerdictForm.From(part, report.Round),
            report.Round > 1 && part.Verdict is Verdict.Accepted && part.VerdictAt < report.LastSentAt && !report.OpenDisputes(own).Any())
        { Verifications = own };
    }

    private static CriterionResult? Result(ReportPart part, PartContent content, DateOnly day) =>
        part.Criterion is { } criterion ? CriterionResult.Of(criterion, content, day, part.CriteriaSet!.ZoneCode) : null;
}
