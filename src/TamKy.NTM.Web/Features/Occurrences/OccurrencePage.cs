using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Programmes;
using TamKy.NTM.Web.Features.Shared;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Programmes.TaskState, TamKy.NTM.Domain.Programmes.TaskAction>;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>An occurrence with what the reader may do about it.</summary>
/// <param name="SentOn">For one that a report closes: the day it was sent.</param>
/// <param name="Own">What the unit's own tasks say of it; null when it derived none.</param>
public sealed record OccurrencePage(
    TaskOccurrence Occurrence, DateOnly? SentOn, IReadOnlyList<EvidenceFile> Proofs, Rollup? Own, Actor Actor, DateOnly Today)
{
    public TaskStanding Standing => Occurrence.Facts.StandingOn(Today, SentOn);

    public string Title => $"{Occurrence.Task.Code}, {Occurrence.Unit.NameInSentence}, {TaskPeriod.NameOf(Occurrence.PeriodKey)}";

    public bool CanWrite => Occurrence.MayBeWrittenBy(Actor) && Occurrence.State is (TaskState.NotStarted or TaskState.InProgress);

    public bool CanTakeBack => Occurrence.MayBeWrittenBy(Actor) && Occurrence.State is TaskState.ReportedDone;

    public bool CanAskForTime => CanWrite && Occurrence.Due is not null && OpenRequest is null;

    public DeadlineRequest? OpenRequest => Occurrence.Requests.FirstOrDefault(request => request.IsOpen);

    public bool CanAnswer => Actor.IsOffice && OpenRequest is { } request && request.AskedById != Actor.UserId;

    /// <summary>Steps of the Office, each on a page of its own.</summary>
    public IEnumerable<(Rule Rule, string Slug)> Steps =>
        Occurrence.ClosesByItself
            ? []
            : from rule in Occurrence.OpenTo(Actor)
              let slug = OccurrenceStepSlug.Of(rule.Action)
              where slug is not null
              select (rule, slug);

    public StatusBar Status
    {
        get
        {
            var (icon, tone) = TaskLook.Of(Standing);
            var late = Occurrence.Facts.DaysLateOn(Today, SentOn);
            return new StatusBar("Việc đang ở đâu", icon, tone, late > 0 ? $"{Labels.Of(Standing)}, {VietnameseFormat.Number(late)} ngày" : Labels.Of(Standing), Facts());
        }
    }

    public IReadOnlyList<TimelineEntry> History => TimelineEntry.Of(Occurrence.Steps, TaskState.Suspended, TaskState.Cancelled);

    public ProgressForm Progress { get; init; } = new()
    {
        Version = Occurrence.Version,
        Percent = Occurrence.Percent,
        Text = Occurrence.Progress,
        Cause = Occurrence.Cause,
    };

    public TimeForm Time { get; init; } = new() { Version = Occurrence.Version };

    public AnswerForm Answer { get; init; } = new() { Version = Occurrence.Version };

    private List<StatusFact> Facts()
    {
        var facts = new List<StatusFact>
        {
            new("Đơn vị", Occurrence.Unit.Name),
            new("Hạn", Occurrence.Due is { } due ? VietnameseFormat.Date(due) : "không nêu"),
            new("Tiến độ", $"{(Standing is TaskStanding.CompletedOnTime or TaskStanding.CompletedLate ? 100 : Occurrence.Percent)}%"),
        };
        if (Occurrence.FirstDue != Occurrence.Due && Occurrence.FirstDue is { } first)
        {
            facts.Add(new StatusFact("Hạn ban đầu", VietnameseFormat.Date(first)));
        }

        if (Own is { } own)
        {
            facts.Add(new StatusFact("Việc đơn vị tự lập", $"{own.Done}/{own.Total} việc xong, bình quân {own.Percent}%"));
        }

        if (Occurrence.StoppedBy is { } by)
        {
            facts.Add(new StatusFact("Người quyết định", by));
        }

        return facts;
    }
}
