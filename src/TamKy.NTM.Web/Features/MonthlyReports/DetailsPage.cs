using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Workflows;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.ReportReview;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>A report as read. Its own commune reads what is stored; everybody else reads what was last sent, never a draft.</summary>
/// <param name="Shown">The version shown; null for the live content.</param>
/// <param name="ComparedWith">The earlier version whose differences are marked; null when none is.</param>
public sealed record DetailsPage(
    MonthlyReport Report, StatusBar Status, IReadOnlyList<ReadPart> Parts, ReportVersion? Shown, ReportVersion? ComparedWith, IReadOnlyList<WorkflowRule<ReviewState, ReviewAction>> Steps, bool CanEdit, bool CanReview)
{
    public ReportEvidence Evidence { get; init; } = ReportEvidence.None;

    public string Title => $"Báo cáo tháng {VietnameseFormat.Month(Report.Month)}, {Report.Unit.NameInSentence}";

    /// <summary>The route of the report as a file.</summary>
    public RouteValueDictionary ExportOf(string format) => Report.Reporter is Reporter.Department
        ? new() { ["key"] = "bao-cao-thang-phong", ["format"] = format, ["ky"] = Report.Month.ToString(), ["don-vi"] = Report.Unit.Code }
        : new() { ["key"] = "bao-cao-thang-xa", ["format"] = format, ["ky"] = Report.Month.ToString(), ["xa"] = Report.Unit.Code };

    /// <summary>Nothing was sent yet and the reader is not of the commune.</summary>
    public bool IsUnsent => Parts.Count == 0;

    public IReadOnlyList<TimelineEntry> History => TimelineEntry.Of(Report.Steps, ReviewState.Returned);

    /// <summary>Steps with a page of their own to confirm them on.</summary>
    public IEnumerable<(WorkflowRule<ReviewState, ReviewAction> Rule, string Slug)> ConfirmedSteps =>
        from rule in Steps
        let slug = StepSlug.Of(rule.Action)
        where slug is not null
        select (rule, slug);

    /// <param name="number">The version asked for; null for the one that suits the reader.</param>
    /// <param name="compareWith">The version to compare it with.</param>
    public static async Task<DetailsPage?> LoadAsync(
        ReportLoader loader, MonthlyReport report, Actor actor, int? number, int? compareWith, ReportingSchedule schedule, DateOnly today, CancellationToken ct)
    {
        await loader.LoadVersionsAsync(report, ct);
        var isOwn = actor.BelongsTo(report.UnitId);
        var shown = number is null
            ? isOwn ? null : report.Versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number)
            : report.Versions.FirstOrDefault(version => version.Number == number);
        var before = report.Versions.FirstOrDefault(version => version.Number == compareWith);
        if ((number is not null && shown is null) || (compareWith is not null && before is null))
        {
            return null;
        }

        var content = shown?.Content ?? (isOwn ? ReportContent.Of(report) : null);
        var earlier = await loader.EarlierAsync(report.UnitId, report.Month, 1, ct);
        return new DetailsPage(
            report,
            ReportStatus.Of(report, schedule, today),
            content is null ? [] : [.. content.Parts.Select(part => Read(report, part, earlier, before?.Content, isOwn, schedule))],
            shown,
            before,
            report.OpenTo(actor),
            report.Workflow.IsAuthor(actor, report.UnitId) && report.State is (ReviewState.Draft or ReviewState.Returned),
            actor.IsOffice && report.State is (ReviewState.Submitted or ReviewState.Received));
    }

    private static ReadPart Read(
        MonthlyReport report, PartContent content, IReadOnlyList<SentMonth> earlier, ReportContent? before, bool isOwn, ReportingSchedule schedule)
    {
        var source = report.Parts.First(part => part.Key == content.Key);
        var result = source.Criterion is { } criterion
            ? CriterionResult.Of(criterion, content, schedule.Period(report.Month).WindowTo, source.CriteriaSet!.ZoneCode)
            : null;

        // The commune learns the verdicts when the Office has concluded, not while it still thinks.
        var hidden = isOwn && report.State is ReviewState.Received;
        return new ReadPart(
            content,
            result,
            earlier is [var lastMonth, ..] ? lastMonth.Content.Part(content.Key) : null,
            hidden ? null : source,
            before is null ? [] : ReportDiff.Between(before.Part(content.Key), content));
    }
}
