using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Review;

/// <summary>A record that a unit writes and others review. <see cref="Apply"/> is the only way its state changes.</summary>
public abstract class ReviewedRecord : IUnitOwned, IFiledRecord
{
    private readonly List<ReviewStep> _steps = [];
    private readonly List<RecordAuthor> _authors = [];

    protected ReviewedRecord()
    {
    }

    protected ReviewedRecord(OrganizationUnit unit)
    {
        Unit = unit;
        UnitId = unit.Id;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public ReviewState State { get; private set; }

    /// <summary>Counts every change; a page that shows an older one is stale.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>UTC. Lateness is judged by the first sending alone.</summary>
    public DateTime? FirstSentAt { get; private set; }

    public int ReturnCount { get; private set; }

    public bool WasReturned => ReturnCount > 0;

    public IReadOnlyList<ReviewStep> Steps => _steps;

    /// <summary>Everybody who wrote any part of it: none of them may approve it.</summary>
    public IReadOnlyList<RecordAuthor> Authors => _authors;

    public abstract ReviewWorkflow Workflow { get; }

    /// <summary>What is missing before the record can be handed on; empty when nothing is.</summary>
    public abstract IReadOnlyList<Gap> Gaps();

    /// <summary>The actions the actor may take now, in the order of the table.</summary>
    public IReadOnlyList<ReviewRule> OpenTo(Actor actor) =>
        [.. Workflow.Open(State, WasReturned, actor, UnitId).Where(rule => !rule.ByAnotherPerson || !IsAuthor(actor.UserId))];

    public bool IsAuthor(int userId) => _authors.Any(author => author.UserId == userId);

    /// <summary>Takes a step of the workflow, or refuses with the reason.</summary>
    /// <exception cref="PermissionException">No role of the actor may take this step, or the actor wrote the record.</exception>
    /// <exception cref="RuleException">The state has changed, the comment is missing, or the record is not ready.</exception>
    public ReviewStep Apply(ReviewAction action, Actor actor, DateTime now, string? comment = null)
    {
        var rule = OpenTo(actor).FirstOrDefault(candidate => candidate.Action == action) ?? throw Refusal(action, actor);
        var words = CleanText.Clean(comment);
        if (rule.NeedsComment && words is null)
        {
            throw new RuleException("Phải ghi rõ lý do.");
        }

        if (action is ReviewAction.SubmitForApproval or ReviewAction.Send && Gaps() is { Count: > 0 } gaps)
        {
            throw new RuleException($"Còn thiếu {gaps.Count} mục: {string.Join("; ", gaps.Take(5).Select(gap => gap.Text))}{(gaps.Count > 5 ? "; …" : string.Empty)}.");
        }

        OnApplying(action, actor, now);
        var step = new ReviewStep(action, State, rule.To ?? State, actor.UserId, actor.Name, now, words);
        Record(step, now);
        OnApplied(action, now);
        return step;
    }

    /// <summary>Why the actor may not take this step now: the role, the state, or that they wrote the record themselves.</summary>
    public RuleException Refusal(ReviewAction action, Actor actor)
    {
        var rules = Workflow.Rules.Where(rule => rule.Action == action && rule.Allows(actor, UnitId)).ToList();
        if (rules.Count == 0)
        {
            return new PermissionException();
        }

        return rules.Exists(rule => rule.Applies(State, WasReturned))
            ? new PermissionException("Người soạn không tự duyệt bản của mình. Việc này do người khác có thẩm quyền làm.")
            : new RuleException("Trạng thái hồ sơ đã thay đổi nên việc này không còn làm được. Mở lại trang để xem hồ sơ đang ở đâu.");
    }

    /// <summary>Last word of the kind of record before a step: throws to refuse.</summary>
    protected virtual void OnApplying(ReviewAction action, Actor actor, DateTime now)
    {
    }

    /// <summary>What the kind of record does once a step is taken.</summary>
    protected virtual void OnApplied(ReviewAction action, DateTime now)
    {
    }

    /// <summary>Only an author writes, and only while the record is open.</summary>
    protected void RequireOpenTo(Actor actor)
    {
        if (!Workflow.IsAuthor(actor, UnitId))
        {
            throw new PermissionException();
        }

        if (State is not (ReviewState.Draft or ReviewState.Returned))
        {
            throw new RuleException($"Báo cáo đang ở bước “{StateName(State)}” nên không sửa được. Muốn sửa thì báo cáo phải được trả lại hoặc rút về.");
        }
    }

    /// <summary>Every method that changes content calls this, once nothing can be refused any more: it names the author and counts the version up.</summary>
    protected void BeginEdit(Actor actor, DateTime now)
    {
        RequireOpenTo(actor);
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

    /// <summary>Counts the version up for a change that is not content, such as a verdict.</summary>
    protected void Touch() => Version++;

    private static string StateName(ReviewState state) => Labels.Of(state);

    private void Record(ReviewStep step, DateTime now)
    {
        _steps.Add(step);
        State = step.To;
        Version++;
        if (step.Action is ReviewAction.Send)
        {
            FirstSentAt ??= now;
        }

        if (step.Action is ReviewAction.Return)
        {
            ReturnCount++;
        }
    }
}
