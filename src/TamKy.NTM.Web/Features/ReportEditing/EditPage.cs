using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>The monthly form of a commune.</summary>
public sealed record EditPage(MonthlyReport Report, StatusBar Status, IReadOnlyList<EditPart> Parts, IReadOnlyList<Gap> Gaps)
{
    public EditForm Form { get; init; } = new();

    public ReportEvidence Evidence { get; init; } = ReportEvidence.None;

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>Why nothing was stored, when nothing was: the sentence above the form.</summary>
    public string? Refusal { get; init; }

    /// <summary>Parts that somebody else changed while they were being typed here.</summary>
    public IReadOnlyList<ReportPart> Stale { get; init; } = [];

    public string Title => $"Báo cáo tháng {VietnameseFormat.Month(Report.Month)}, {Report.Unit.NameInSentence}";

    public int FilledIndicators => Parts.SelectMany(part => part.Rows).Count(row => row.Entry.IsFilled);

    public int AllIndicators => Parts.Sum(part => part.Rows.Count);

    public IEnumerable<EditPart> ToDo => Report.State is ReviewState.Returned ? Parts.Where(part => part.IsOpen) : Parts;

    public IEnumerable<EditPart> Locked => Report.State is ReviewState.Returned ? Parts.Where(part => !part.IsOpen) : [];

    /// <summary>The parts as the rail lists them: sections, then the criteria by set and group, in legal order.</summary>
    public IEnumerable<IGrouping<string, EditPart>> Rail => Parts.GroupBy(part => part.Part.Criterion is { } criterion
        ? (HasSeveralSets ? $"{part.Part.CriteriaSet!.Name}: {criterion.Group}" : criterion.Group)
        : part.Part.Position == 1 ? string.Empty : "Phần chung");

    public bool HasSeveralSets => Report.Parts.Select(part => part.CriteriaSetId).OfType<int>().Distinct().Skip(1).Any();

    public FieldError? ErrorOf(string fieldId) => Errors.FirstOrDefault(error => error.FieldId == fieldId);

    public static async Task<EditPage> LoadAsync(
        AppDbContext db, ReportLoader loader, MonthlyReport report, EditForm? posted, IReadOnlyList<FieldError> errors, StatusBar status, ReportingSchedule schedule, CancellationToken ct)
    {
        var earlier = report.Reporter is Reporter.Department ? [] : await loader.EarlierAsync(report.UnitId, report.Month, 12, ct);
        var day = schedule.Period(report.Month).WindowTo;
        var leads = await LeadsAsync(db, report, day, ct);
        var last = earlier.FirstOrDefault(month => month.Month == report.Month.Previous)?.Content;
        var yearAgo = earlier.FirstOrDefault(month => month.Month == report.Month.AddMonths(-12))?.Content;
        var known = await KnownValue.LoadAsync(db, report, last, ct);
        var gaps = report.Gaps();
        var parts = report.Parts.OrderBy(part => part.Position).Select(part =>
        {
            IReadOnlyList<IndicatorRow> rows =
            [
                .. Rows(part, last?.Part(part.Key), yearAgo?.Part(part.Key), day)
                    .Select(row => row with { Known = [.. known[(part.CriteriaSet?.Code ?? string.Empty, row.Indicator.Code)]] }),
            ];
            var form = posted?.Parts.GetValueOrDefault(part.Id) ?? PartForm.From(part);
            var partGaps = part.Gaps().Count;
            return new EditPart(
                part, form, report.IsOpen(part), ProgressOf(report, part, errors, partGaps), leads.GetValueOrDefault(part.CriterionId ?? 0, string.Empty), rows, partGaps,
                part.PointsToAnswer.Count(point => !point.IsAnswered));
        });
        return new EditPage(report, status, [.. parts], gaps) { Form = posted ?? new EditForm(), Errors = errors };
    }

    public static IReadOnlyList<IndicatorRow> Rows(ReportPart part, PartContent? last, PartContent? yearAgo, DateOnly day) =>
        [.. part.Entries.OrderBy(entry => entry.Indicator.Position).Select(entry => Row(part, entry, last, yearAgo, day))];

    private static IndicatorRow Row(ReportPart part, IndicatorEntry entry, PartContent? last, PartContent? yearAgo, DateOnly day)
    {
        var before = last?.Indicators.FirstOrDefault(indicator => indicator.Code == entry.Indicator.Code);
        var threshold = entry.Indicator.ThresholdOn(day, part.CriteriaSet?.ZoneCode, part.GroupCode);
        return new IndicatorRow(
            entry,
            threshold,
            ReportDiff.Print(before),
            ReportDiff.Print(yearAgo?.Indicators.FirstOrDefault(indicator => indicator.Code == entry.Indicator.Code)),
            ChangeOf(entry, before),
            entry.IsFilled ? entry.Indicator.Evaluate(entry.Value, entry.JudgedMet, threshold?.Value) : null);
    }

    private static string? ChangeOf(IndicatorEntry entry, IndicatorContent? before) => entry switch
    {
        { Value: { } value } when before?.Value is { } old => VietnameseFormat.Change(value - old),
        { JudgedMet: { } now } when before?.JudgedMet is { } old => now == old ? "0" : now ? "Mới đạt" : "Tụt",
        _ => null,
    };

    private static PartProgress ProgressOf(MonthlyReport report, ReportPart part, IReadOnlyList<FieldError> errors, int gaps)
    {
        if (!report.IsOpen(part))
        {
            return PartProgress.Locked;
        }

        if (errors.Any(error => error.PartId == part.Id))
        {
            return PartProgress.HasError;
        }

        if (report.State is ReviewState.Returned && part.PointsToAnswer.All(point => point.AnswerKind is null))
        {
            return PartProgress.Returned;
        }

        return gaps == 0 ? PartProgress.Done : part.IsEmpty ? PartProgress.Empty : PartProgress.InProgress;
    }

    /// <summary>The departments in charge of each criterion of the report on a day, by criterion.</summary>
    public static async Task<Dictionary<int, string>> LeadsAsync(AppDbContext db, MonthlyReport report, DateOnly day, CancellationToken ct)
    {
        var sets = report.Parts.Select(part => part.CriteriaSetId).OfType<int>().Distinct().ToList();
        if (sets.Count == 0)
        {
            return [];
        }

        var leads = await (
            from assignment in db.CriterionAssignments
            where sets.Contains(assignment.Criterion.CriteriaSetId) && assignment.IsLead
                && assignment.From <= day && (assignment.To == null || assignment.To >= day)
            orderby assignment.Unit.Code
            select new { assignment.CriterionId, assignment.Unit.Name }).ToListAsync(ct);
        return leads.GroupBy(lead => lead.CriterionId).ToDictionary(group => group.Key, group => string.Join(", ", group.Select(lead => lead.Name)));
    }
}
