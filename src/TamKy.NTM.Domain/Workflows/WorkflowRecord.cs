using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Workflows;

/// <summary>
/// A record that moves by a table: buttons, checks and the documentation are read from <see cref="Rules"/>, and <see cref="Take"/> is the only way
/// its state changes.
/// </summary>
public abstract class WorkflowRecord<TState, TAction> : IUnitOwned
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly List<WorkflowStep<TState, TAction>> _steps = [];
    private readonly List<RecordAuthor> _authors = [];

    protected WorkflowRecord()
    {
    }

    protected WorkflowRecord(OrganizationUnit unit)
    {
        Unit = unit;
        UnitId = unit.Id;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public TState State { get; private set; }

    /// <summary>Counts every change; a page that shows an older one is stale.</summary>
    public int Version { get; private set; } = 1;

    public IReadOnlyList<WorkflowStep<TState, TAction>> Steps => _steps;

    /// <summary>Everybody who wrote any part of it: none of them may approve it.</summary>
    public IReadOnlyList<RecordAuthor> Authors => _authors;

    public abstract IReadOnlyList<WorkflowRule<TState, TAction>> Rules { get; }

    /// <summary>The commune whose people act for the record: the owner, or the one the village belongs to.</summary>
    public virtual int CommuneId => Unit.Kind is UnitKind.Village ? Unit.Parent?.Id ?? Unit.ParentId ?? UnitId : UnitId;

    /// <summary>What is missing before the record can be handed on; empty when nothing is.</summary>
    public abstract IReadOnlyList<Gap> Gaps();

    /// <summary>The rules open to the actor now, in the order of the table.</summary>
    public IReadOnlyList<WorkflowRule<TState, TAction>> OpenTo(Actor actor) =>
        [.. Rules.Where(rule => Applies(rule) && Allows(rule, actor) && (!rule.ByAnotherPerson || !IsAuthor(actor.UserId)))];

    public WorkflowRule<TState, TAction>? OpenRule(TAction action, Actor actor) => OpenTo(actor).FirstOrDefault(rule => Is(rule, action));

    public bool IsAuthor(int userId) => _authors.Any(author => author.UserId == userId);

    /// <summary>Works for the commune that owns the record.</summary>
    public bool IsOwn(Actor actor) => actor.Is(Role.CommuneOfficer, CommuneId) || actor.Is(Role.CommuneChair, CommuneId);

    /// <summary>Why the actor may not take this step now: the role, the state, or that they wrote the record themselves.</summary>
    public RuleException Refusal(TAction action, Actor actor)
    {
        var rules = Rules.Where(rule => Is(rule, action) && Allows(rule, actor)).ToList();
        if (rules.Count == 0)
        {
            return new PermissionException();
        }

        return rules.Exists(Applies)
            ? new PermissionException("Người soạn không tự duyệt bản của mình. Việc này do người khác có thẩm quyền làm.")
            : new RuleException("Trạng thái hồ sơ đã thay đổi nên việc này không còn làm được. Mở lại trang để xem hồ sơ đang ở đâu.");
    }

    /// <summary>
    /// Whether the actor holds a role where it counts: roles of a commune at the commune that owns the record, roles of a department at one that was
    /// asked, all others anywhere.
    /// </summary>
    public bool Holds(Role role, Actor actor) => role switch
    {
        Role.CommuneOfficer or Role.CommuneChair => actor.Is(role, CommuneId),
        Role.DepartmentOfficer or Role.DepartmentHead or Role.FinanceOfficer => AskedUnits.Any(unit => actor.Is(role, unit)),
        _ => actor.Is(role),
    };

    /// <summary>Departments whose word is asked for and not given yet.</summary>
    protected virtual IEnumerable<int> AskedUnits => [];

    protected abstract bool Holds(WorkflowCondition condition);

    /// <summary>Takes a step of the table, or refuses with the reason.</summary>
    /// <exception cref="PermissionException">No role of the actor may take this step, or the actor wrote the record.</exception>
    /// <exception cref="RuleException">The state has changed, the comment is missing, or the record is not ready.</exception>
    protected WorkflowStep<TState, TAction> Take(TAction action, Actor actor, DateTime now, string? comment = null)
    {
        var rule = OpenRule(action, actor) ?? throw Refusal(action, actor);
        var words = CleanText.Clean(comment);
        if (rule.NeedsComment && words is null)
        {
            throw new RuleException("Phải ghi rõ lý do.");
        }

        if (words?.Length > ReviewLimits.Comment)
        {
            throw new RuleException($"Lời ghi dài quá {ReviewLimits.Comment} ký tự.");
        }

        if (rule.NeedsWhole && Gaps() is { Count: > 0 } gaps)
        {
            throw new RuleException($"Còn thiếu {gaps.Count} mục: {string.Join("; ", gaps.Take(5).Select(gap => gap.Text))}{(gaps.Count > 5 ? "; …" : string.Empty)}.");
        }

        OnTaking(action, actor, now);
        var step = new WorkflowStep<TState, TAction>(action, State, rule.To ?? State, actor.UserId, actor.Name, now, words);
        _steps.Add(step);
        State = step.To;
        Version++;
        return step;
    }

    /// <summary>Last word of the kind of record before a step: throws to refuse.</summary>
    protected virtual void OnTaking(TAction action, Actor actor, DateTime now)
    {
    }

    /// <summary>Every method that changes content calls this, once nothing can be refused any more: it names the author and counts the version up.</summary>
    protected virtual void BeginEdit(Actor actor, DateTime now)
    {
        if (_authors.Find(author => author.UserId == actor.UserId) is { } known)
        {
            known.WroteAt(now);
        }
        else
        {
            _authors.Add(new RecordAuthor(actor.UserId, actor.Name, now));
        }

        Version++;
    }

    /// <summary>For what is recorded from paper, before anybody acted on the portal.</summary>
    protected void Begin(TState state) => State = state;

    /// <summary>Counts the version up for a change that is not content, such as a verdict.</summary>
    protected void Touch() => Version++;

    private static bool Is(WorkflowRule<TState, TAction> rule, TAction action) => EqualityComparer<TAction>.Default.Equals(rule.Action, action);

    private bool Applies(WorkflowRule<TState, TAction> rule) =>
        EqualityComparer<TState>.Default.Equals(rule.From, State) && (rule.Only is not { } condition || Holds(condition));

    private bool Allows(WorkflowRule<TState, TAction> rule, Actor actor) => rule.Roles.Any(role => Holds(role, actor));
}
