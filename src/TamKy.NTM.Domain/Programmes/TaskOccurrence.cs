using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Workflows;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>One unit's share of a task in one period: how far it is, what proves it, until when (workflow 3.5).</summary>
public sealed class TaskOccurrence : WorkflowRecord<TaskState, TaskAction>
{
    public const int TextLength = 2000;
    public const int DeciderLength = 200;

    private readonly List<DeadlineRequest> _requests = [];

    private TaskOccurrence()
    {
    }

    /// <param name="due">On a working day; null where the programme names no day.</param>
    public TaskOccurrence(WorkTask task, OrganizationUnit unit, TaskPeriod period, DateOnly? due)
        : base(unit)
    {
        Task = task;
        TaskId = task.Id;
        PeriodKey = period.Key;
        PeriodFrom = period.From;
        PeriodTo = period.To;
        Due = due;
        FirstDue = due;
        ClosedBy = task.ClosedBy;
    }

    public int TaskId { get; private set; }

    public WorkTask Task { get; private set; } = null!;

    /// <summary>2022-06, 2022-Q2 or 2022.</summary>
    public string PeriodKey { get; private set; } = null!;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>As its task said when it was given out.</summary>
    public ClosedBy ClosedBy { get; private set; }

    /// <summary>The day that holds, a working day; null without deadline.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>As the programme set it, before any more time was granted.</summary>
    public DateOnly? FirstDue { get; private set; }

    /// <summary>0 to 100; 100 once it is reported done.</summary>
    public int Percent { get; private set; }

    /// <summary>What was done so far, in the unit's words.</summary>
    public string? Progress { get; private set; }

    /// <summary>Why it is late or not done, in the unit's words.</summary>
    public string? Cause { get; private set; }

    /// <summary>UTC; the last word of the unit.</summary>
    public DateTime? ProgressAt { get; private set; }

    /// <summary>The day on which the unit reported it done: lateness is judged by it, not by the day of the confirmation.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who decided that it waits or is dropped: "Trưởng Ban Chỉ đạo".</summary>
    public string? StoppedBy { get; private set; }

    /// <summary>Loaded only where they are read.</summary>
    public IReadOnlyList<DeadlineRequest> Requests => _requests;

    public override IReadOnlyList<WorkflowRule<TaskState, TaskAction>> Rules => TaskWorkflow.Rules;

    protected override IEnumerable<int> AskedUnits => [UnitId];

    /// <summary>Nothing is done by hand where the unit's report is the occurrence.</summary>
    public bool ClosesByItself => Facts.ClosesByItself;

    public override IReadOnlyList<Gap> Gaps() => [];

    /// <summary>
    /// The unit's own people; the Office for units of the city, many of which have nobody on the portal, never in a commune's place. Who wrote is on
    /// record, and somebody else confirms.
    /// </summary>
    public bool MayBeWrittenBy(Actor actor) =>
        !ClosesByItself && (actor.WritesFor(UnitId) || (actor.IsOffice && Unit.Kind is not (UnitKind.Commune or UnitKind.Ward)));

    /// <summary>What its standing on a day follows from.</summary>
    public OccurrenceFacts Facts => new(State, ClosedBy, PeriodFrom, Due, DoneOn);

    /// <summary>The unit says how far it is.</summary>
    /// <param name="percent">0 to 99: what is finished is reported done, with its evidence.</param>
    public void Report(int percent, string? progress, string? cause, Actor actor, DateTime now)
    {
        RequireWriter(actor);
        if (percent is < 0 or > 99)
        {
            throw new RuleException("Tiến độ từ 0 đến 99 %. Việc đã xong thì báo hoàn thành, kèm hồ sơ.");
        }

        var words = CleanText.Clean(progress) ?? throw new RuleException("Ghi kết quả đã làm được.");
        Write(percent, words, cause, actor, now);
        Take(TaskAction.ReportProgress, actor, now, OccurrencePast.Comment(percent, words));
    }

    /// <summary>The unit says that it is done.</summary>
    /// <param name="hasEvidence">A document on the portal proves it.</param>
    public void ReportDone(string? progress, string? cause, bool hasEvidence, Actor actor, DateTime now)
    {
        RequireWriter(actor);
        var words = CleanText.Clean(progress) ?? throw new RuleException("Ghi kết quả đã làm được.");
        if (!hasEvidence)
        {
            throw new RuleException("Báo hoàn thành thì phải có hồ sơ chứng minh. Tải hồ sơ lên ở mục Hồ sơ rồi báo lại; phần đã ghi vẫn còn.");
        }

        var today = VietnamTime.DateOf(now);
        if (Due < today && CleanText.Clean(cause ?? Cause) is null)
        {
            throw new RuleException("Việc đã quá hạn: ghi nguyên nhân chậm.");
        }

        Write(100, words, cause, actor, now);
        DoneOn = today;
        Take(TaskAction.ReportDone, actor, now, words);
    }

    public void TakeBack(Actor actor, DateTime now)
    {
        RequireWriter(actor);
        Take(TaskAction.TakeBack, actor, now);
        Unfinish();
    }

    /// <summary>The Office confirms, sends back, reopens, or lets it go on; to stop it see <see cref="Stop"/>.</summary>
    public void Decide(TaskAction action, Actor actor, DateTime now, string? comment)
    {
        if (action is not (TaskAction.Confirm or TaskAction.SendBack or TaskAction.Reopen or TaskAction.Resume or TaskAction.Restore))
        {
            throw new ArgumentOutOfRangeException(nameof(action), action, "This step has a method of its own.");
        }

        Take(action, actor, now, comment);
        if (action is TaskAction.SendBack or TaskAction.Reopen)
        {
            Unfinish();
        }

        if (action is TaskAction.Resume or TaskAction.Restore)
        {
            StoppedBy = null;
        }
    }

    /// <summary>It waits, or is dropped: recorded with the reason and who decided (programme 2022, II.3 and the closing paragraph).</summary>
    public void Stop(TaskAction action, string? decidedBy, string? reason, Actor actor, DateTime now)
    {
        if (action is not (TaskAction.Suspend or TaskAction.Cancel))
        {
            throw new ArgumentOutOfRangeException(nameof(action), action, "Only suspending and cancelling stop a task.");
        }

        if (OpenRule(action, actor) is null)
        {
            throw Refusal(action, actor);
        }

        var who = CleanText.Clean(decidedBy) ?? throw new RuleException("Ghi người quyết định, ví dụ Trưởng Ban Chỉ đạo.");
        var why = CleanText.Clean(reason) ?? throw new RuleException("Phải ghi rõ lý do.");
        Take(action, actor, now, $"{why} (quyết định: {who})");
        StoppedBy = who;
    }

    /// <summary>The unit asks for a later deadline.</summary>
    public void AskForTime(DateOnly until, string? reason, Actor actor, WorkingCalendar calendar, DateTime now)
    {
        RequireWriter(actor);
        if (State is not (TaskState.NotStarted or TaskState.InProgress))
        {
            throw new RuleException("Chỉ đề nghị gia hạn khi việc chưa hoàn thành.");
        }

        if (Due is not { } due)
        {
            throw new RuleException("Việc này không có hạn nên không cần gia hạn.");
        }

        if (_requests.Exists(request => request.IsOpen))
        {
            throw new RuleException("Đã có một đề nghị gia hạn đang chờ Văn phòng Điều phối trả lời.");
        }

        if (until <= due || until < VietnamTime.DateOf(now))
        {
            throw new RuleException($"Hạn mới phải sau hạn đang có ({VietnameseFormat.Date(due)}) và không trước hôm nay.");
        }

        var why = CleanText.Clean(reason) ?? throw new RuleException("Ghi lý do xin gia hạn.");
        _requests.Add(new DeadlineRequest(calendar.NextWorkingDay(until), why, actor, now));
        Touch();
    }

    /// <summary>The Office grants the time asked for, or not.</summary>
    public void AnswerRequest(bool isGranted, string? answer, Actor actor, DateTime now)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }

        var request = _requests.Find(candidate => candidate.IsOpen) ?? throw new RuleException("Không có đề nghị gia hạn nào đang chờ trả lời.");
        request.Decide(isGranted, answer, actor, now);
        if (isGranted)
        {
            Due = request.Until;
        }

        Touch();
    }

    /// <summary>A change of its task in force reaches it: not finished, not reported done, not stopped, and its period has not ended.</summary>
    public bool IsStillToCome(DateOnly today) => State is TaskState.NotStarted or TaskState.InProgress && PeriodTo >= today;

    /// <summary>The programme now names another day or another way to finish. Time that was granted beyond the new day stays granted.</summary>
    /// <returns>Whether anything is different.</returns>
    internal bool Follow(DateOnly? due, ClosedBy closedBy)
    {
        if (FirstDue == due && ClosedBy == closedBy)
        {
            return false;
        }

        var granted = Due > FirstDue ? Due : null;
        Due = due is not null && granted > due ? granted : due;
        (FirstDue, ClosedBy) = (due, closedBy);
        Touch();
        return true;
    }

    protected override bool Holds(WorkflowCondition condition) => false;

    private void RequireWriter(Actor actor)
    {
        if (ClosesByItself)
        {
            throw new RuleException($"Việc này tự hoàn thành khi gửi {Labels.Of(ClosedBy)}; không phải báo riêng.");
        }

        if (!MayBeWrittenBy(actor))
        {
            throw new PermissionException();
        }
    }

    private void Write(int percent, string progress, string? cause, Actor actor, DateTime now)
    {
        if (State is not (TaskState.NotStarted or TaskState.InProgress))
        {
            throw new RuleException($"Việc đang ở bước “{Labels.Of(State)}” nên không cập nhật được. Mở lại trang để xem.");
        }

        BeginEdit(actor, now);
        Percent = percent;
        Progress = progress;
        Cause = CleanText.Clean(cause) ?? Cause;
        ProgressAt = now;
    }

    /// <summary>99 %: the unit said it was done and it is not.</summary>
    private void Unfinish()
    {
        DoneOn = null;
        Percent = 99;
    }
}
