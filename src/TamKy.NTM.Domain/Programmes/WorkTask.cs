using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// A task of the year: of the city's programme, or derived from one of its tasks by a commune or department for itself (programme 2022, IV.1, IV.2).
/// Who must do it by when are its occurrences.
/// </summary>
public sealed class WorkTask
{
    public const int CodeLength = 40;
    public const int TitleLength = 500;
    public const int TextLength = 500;
    public const int ClauseLength = 80;
    public const int FieldLength = 100;

    private readonly List<TaskAssignment> _assignments = [];
    private readonly List<TaskCriterion> _criteria = [];
    private readonly List<TaskChange> _changes = [];

    private WorkTask()
    {
    }

    public WorkTask(WorkProgramme programme, string code, TaskContent content, Provenance provenance)
    {
        Programme = programme;
        ProgrammeId = programme.Id;
        Code = code;
        Provenance = provenance;
        Write(content);
    }

    /// <param name="parent">The task of the city that it carries out, loaded with its programme.</param>
    /// <param name="owner">The commune or department that sets itself the task.</param>
    private WorkTask(WorkTask parent, string code, OrganizationUnit owner, TaskContent content, Provenance provenance)
        : this(parent.Programme, code, content, provenance)
    {
        Parent = parent;
        ParentId = parent.Id;
        Owner = owner;
        OwnerId = owner.Id;
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public WorkProgramme Programme { get; private set; } = null!;

    /// <summary>Stable within all programmes: CT22-017.</summary>
    public string Code { get; private set; } = null!;

    /// <summary>Number of the line of the document that asks for it; null for a task added later.</summary>
    public int? LineNumber { get; private set; }

    /// <summary>As quoted: "III.5".</summary>
    public string Clause { get; private set; } = null!;

    public TaskKind Kind { get; private set; }

    public string Title { get; private set; } = null!;

    public string Field { get; private set; } = null!;

    public Recurrence Recurrence { get; private set; }

    /// <summary>Last day of a single or yearly task as the document names it; null when it names none.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>The document's own words for the deadline.</summary>
    public string? DeadlineText { get; private set; }

    /// <summary>What proves that it is done.</summary>
    public string? ExpectedEvidence { get; private set; }

    public string? Note { get; private set; }

    /// <summary>What the document does not say and somebody concluded, in words: "đơn vị phối hợp, tiêu chí".</summary>
    public string? Inferred { get; private set; }

    public ClosedBy ClosedBy { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    public int? ParentId { get; private set; }

    public WorkTask? Parent { get; private set; }

    /// <summary>Set for a task that a unit derived for itself.</summary>
    public int? OwnerId { get; private set; }

    public OrganizationUnit? Owner { get; private set; }

    /// <summary>
    /// Set when the task was added to a programme in force or changed in it: periods that ended before this day are not asked for anew. Null for a task as
    /// the programme came into force with it.
    /// </summary>
    public DateOnly? AskedFrom { get; private set; }

    /// <summary>Nothing more is asked for from this day on; what was finished stays.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>What happened to it since the programme is in force; loaded only where it is read.</summary>
    public IReadOnlyList<TaskChange> Changes => _changes;

    public IReadOnlyList<TaskAssignment> Assignments => _assignments;

    public IReadOnlyList<TaskCriterion> Criteria => _criteria;

    public bool IsDerived => ParentId is not null || Parent is not null;

    public IEnumerable<TaskAssignment> Leads => _assignments.Where(assignment => assignment.Part is TaskPart.Lead);

    public IEnumerable<TaskAssignment> Coordinators => _assignments.Where(assignment => assignment.Part is TaskPart.Coordinating);

    /// <summary>A task that a unit sets itself to carry out one of the city's.</summary>
    /// <exception cref="PermissionException">The actor does not write for the unit.</exception>
    /// <exception cref="RuleException">The parent is itself derived, or asks nothing of the unit.</exception>
    public static WorkTask Derive(WorkTask parent, string code, OrganizationUnit owner, bool isAsked, TaskContent content, Actor actor)
    {
        if (!actor.WritesFor(owner.Id))
        {
            throw new PermissionException("Chỉ người của đơn vị mới lập việc của đơn vị mình.");
        }

        if (parent.IsDerived)
        {
            throw new RuleException("Việc này đã là việc của đơn vị; lập việc từ việc của thành phố.");
        }

        if (parent.EndedOn is { } ended)
        {
            throw new RuleException($"Việc {parent.Code} đã kết thúc ngày {VietnameseFormat.Date(ended)}.");
        }

        if (!isAsked)
        {
            throw new RuleException($"Việc {parent.Code} không giao cho {owner.NameInSentence} chủ trì hay phối hợp.");
        }

        var task = new WorkTask(parent, code, owner, content with { Clause = parent.Clause, LineNumber = parent.LineNumber }, new Provenance($"{owner.Name} lập", Confidence.Confirmed));
        task._assignments.Add(new TaskAssignment(owner, TaskPart.Lead));
        return task;
    }

    /// <summary>The unit is asked to lead or to take part on that day, by itself or as a member of a group.</summary>
    public bool Asks(OrganizationUnit unit, DateOnly day, IReadOnlyList<UnitGroup> groups) => _assignments.Exists(assignment =>
        groups.FirstOrDefault(group => group.UnitId == assignment.UnitId) is { } group ? group.Has(unit, day) : assignment.UnitId == unit.Id && unit.ExistsOn(day));

    public void Assign(OrganizationUnit unit, TaskPart part, string? label = null)
    {
        if (_assignments.Exists(own => own.UnitId == unit.Id && own.Unit.Code == unit.Code && own.Part == part && own.Label == label))
        {
            return;
        }

        _assignments.Add(new TaskAssignment(unit, part, label));
    }

    /// <summary>The same task in the draft of another year, dates moved by the years between; its occurrences and what units derived are not copied.</summary>
    public WorkTask CopyTo(WorkProgramme draft, string code)
    {
        var (from, to) = (Programme.Year, draft.Year);
        var content = TaskContent.Of(this) with
        {
            Title = YearWords.Move(Title, from, to),
            Deadline = Deadline?.AddYears(to - from),
            DeadlineText = YearWords.MoveOrNull(DeadlineText, from, to),
            ExpectedEvidence = YearWords.MoveOrNull(ExpectedEvidence, from, to),
        };
        var copy = new WorkTask(draft, code, content, new Provenance($"Chép từ {Code} của chương trình năm {from}", Confidence.ToBeConfirmed));
        copy._assignments.AddRange(_assignments.Select(own => new TaskAssignment(own.Unit, own.Part, own.Label)));
        return copy;
    }

    /// <summary>A task as the Office writes it: into a draft as it is, into a programme in force with the decision, and for what is still to come.</summary>
    /// <param name="decision">Needed once the programme is in force.</param>
    public static WorkTask Write(
        WorkProgramme programme, string code, TaskContent content, IReadOnlyCollection<TaskAssignment> parts, Provenance provenance, TaskDecision? decision, Actor actor, DateTime now)
    {
        WorkProgramme.RequireOffice(actor);
        var task = new WorkTask(programme, code, content, provenance);
        task.TakeParts(parts);
        if (!programme.IsDraft)
        {
            var why = decision ?? throw new RuleException("Chương trình đang áp dụng: ghi lý do và người quyết định.");
            task.AskedFrom = VietnamTime.DateOf(now);
            task._changes.Add(new TaskChange(TaskChangeKind.Added, task.Title, why, actor, now));
        }

        programme.Touch();
        return task;
    }

    /// <summary>
    /// Writes the task anew. In force: on record with before and after, reason and decision, and only for what is still to come; see <see cref="TaskRevision"/>
    /// for its occurrences.
    /// </summary>
    /// <returns>Whether anything is different.</returns>
    public bool Rewrite(TaskContent content, IReadOnlyCollection<TaskAssignment> parts, Provenance provenance, TaskDecision? decision, Actor actor, DateTime now)
    {
        RequireEditable(actor);
        var before = TaskContent.Of(this);
        var had = _assignments.ToList();
        Write(content);
        TakeParts(parts);
        var changes = TaskComparison.Of(before, had, TaskContent.Of(this), _assignments);
        if (changes.Count == 0 && provenance == Provenance)
        {
            return false;
        }

        Provenance = provenance;
        if (!Programme.IsDraft && changes.Count > 0)
        {
            var why = decision ?? throw new RuleException("Chương trình đang áp dụng: ghi lý do và người quyết định.");
            AskedFrom = VietnamTime.DateOf(now);
            _changes.Add(new TaskChange(TaskChangeKind.Edited, TaskComparison.InWords(changes), why, actor, now));
        }

        Touch();
        return true;
    }

    /// <summary>Nothing more is asked for; the task stays in the programme with what was done.</summary>
    public void End(TaskDecision decision, Actor actor, DateTime now)
    {
        RequireEditable(actor);
        if (Programme.IsDraft)
        {
            throw new RuleException("Chương trình còn là dự thảo: bỏ việc khỏi dự thảo, không cần kết thúc.");
        }

        EndedOn = VietnamTime.DateOf(now);
        _changes.Add(new TaskChange(TaskChangeKind.Ended, "Không giao thêm lượt việc nào; lượt chưa xong chuyển thành không còn phù hợp.", decision, actor, now));
        Touch();
    }

    /// <summary>The Office has compared the task with the document: from now on it is sure, from that source, and so is what somebody had concluded.</summary>
    public void Confirm(string? source, Actor actor, DateTime now)
    {
        RequireEditable(actor);
        var read = CleanText.Clean(source) ?? throw new RuleException("Ghi nguồn đã đối chiếu: văn bản, mục, trang.");
        if (Provenance.Confidence is Confidence.Confirmed && Inferred is null)
        {
            throw new RuleException("Việc này đã chắc, không còn gì phải xác nhận.");
        }

        if (!Programme.IsDraft)
        {
            _changes.Add(new TaskChange(TaskChangeKind.Confirmed, Inferred is null ? "Đã đối chiếu với văn bản." : $"Đã đối chiếu với văn bản. Trước đó là suy ra: {Inferred}.", TaskDecision.Source(read), actor, now));
        }

        (Provenance, Inferred) = (new Provenance(read, Confidence.Confirmed), null);
        Touch();
    }

    /// <summary>Whether it may go out of the draft without a trace.</summary>
    public void RequireRemovable(Actor actor)
    {
        Programme.RequireDraft(actor);
        Programme.Touch();
    }

    internal void FollowLine(int number)
    {
        LineNumber = number;
        Version++;
    }

    private void RequireEditable(Actor actor)
    {
        WorkProgramme.RequireOffice(actor);
        if (IsDerived)
        {
            throw new RuleException("Việc này do đơn vị tự lập, Văn phòng không sửa thay.");
        }

        if (EndedOn is { } day)
        {
            throw new RuleException($"Việc đã kết thúc ngày {VietnameseFormat.Date(day)}, không sửa được nữa.");
        }
    }

    /// <summary>Takes the parts over; those that stay keep their rows.</summary>
    private void TakeParts(IReadOnlyCollection<TaskAssignment> parts)
    {
        if (!parts.Any(own => own.Part is TaskPart.Lead))
        {
            throw new RuleException("Chọn ít nhất một đơn vị chủ trì.");
        }

        _assignments.RemoveAll(own => !parts.Any(part => IsSame(own, part)));
        foreach (var part in parts)
        {
            Assign(part.Unit, part.Part, part.Label);
        }

        static bool IsSame(TaskAssignment own, TaskAssignment part) => own.UnitId == part.UnitId && own.Part == part.Part && own.Label == part.Label;
    }

    private void Touch()
    {
        Version++;
        if (Programme.IsDraft)
        {
            Programme.Touch();
        }
    }

    private void Write(TaskContent content)
    {
        if (content.Deadline is { } deadline && (deadline < Programme.FirstDay || deadline > Programme.LastDay))
        {
            throw new RuleException($"Hạn của việc phải trong năm {Programme.Year}.");
        }

        Title = CleanText.Clean(content.Title) ?? throw new RuleException("Ghi nội dung việc.");
        Clause = CleanText.Clean(content.Clause) ?? throw new RuleException("Ghi mục của chương trình, ví dụ III.5.");
        Field = CleanText.Clean(content.Field) ?? throw new RuleException("Ghi lĩnh vực.");
        (LineNumber, Kind, Recurrence, Deadline, ClosedBy) = (content.LineNumber, content.Kind, content.Recurrence, content.Deadline, content.ClosedBy);
        DeadlineText = CleanText.Clean(content.DeadlineText);
        ExpectedEvidence = CleanText.Clean(content.ExpectedEvidence);
        Note = CleanText.Clean(content.Note);
        Inferred = CleanText.Clean(content.Inferred);
        if (!_criteria.ToHashSet().SetEquals(content.Criteria))
        {
            _criteria.Clear();
            _criteria.AddRange(content.Criteria.Distinct().OrderBy(criterion => criterion.SetCode, StringComparer.Ordinal).ThenBy(criterion => criterion.Number));
        }
    }
}
