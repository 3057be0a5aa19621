using TamKy.NTM.Domain.Access;
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

    public int Version { get; private set; } = 1;

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
        _criteria.Clear();
        _criteria.AddRange(content.Criteria.Distinct().OrderBy(criterion => criterion.SetCode, StringComparer.Ordinal).ThenBy(criterion => criterion.Number));
    }
}
