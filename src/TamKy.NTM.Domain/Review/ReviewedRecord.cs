using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Workflows;

namespace TamKy.NTM.Domain.Review;

/// <summary>A record that a unit writes and the Coordination Office reviews. <see cref="Apply"/> is the only way its state changes.</summary>
public abstract class ReviewedRecord : WorkflowRecord<ReviewState, ReviewAction>, IFiledRecord
{
    protected ReviewedRecord()
    {
    }

    protected ReviewedRecord(OrganizationUnit unit)
        : base(unit)
    {
    }

    /// <summary>UTC. Lateness is judged by the first sending alone.</summary>
    public DateTime? FirstSentAt { get; private set; }

    public int ReturnCount { get; private set; }

    public bool WasReturned => ReturnCount > 0;

    public abstract ReviewWorkflow Workflow { get; }

    public sealed override IReadOnlyList<WorkflowRule<ReviewState, ReviewAction>> Rules => Workflow.Rules;

    /// <summary>A report belongs to its commune or department itself, so its unit need not be loaded to tell who may act.</summary>
    public override int CommuneId => UnitId;

    /// <summary>A department that reports acts for itself.</summary>
    protected override IEnumerable<int> AskedUnits => [UnitId];

    /// <summary>Takes a step of the workflow, or refuses with the reason.</summary>
    /// <exception cref="PermissionException">No role of the actor may take this step, or the actor wrote the record.</exception>
    /// <exception cref="RuleException">The state has changed, the comment is missing, or the record is not ready.</exception>
    public void Apply(ReviewAction action, Actor actor, DateTime now, string? comment = null)
    {
        Take(action, actor, now, comment);
        if (action is ReviewAction.Send)
        {
            FirstSentAt ??= now;
        }

        if (action is ReviewAction.Return)
        {
            ReturnCount++;
        }

        OnApplied(action);
    }

    /// <summary>What the kind of record does once a step is taken.</summary>
    protected virtual void OnApplied(ReviewAction action)
    {
    }

    protected override bool Holds(WorkflowCondition condition) => condition switch
    {
        WorkflowCondition.NeverReturned => !WasReturned,
        WorkflowCondition.WasReturned => WasReturned,
        _ => false,
    };

    /// <summary>Only an author writes, and only while the record is open.</summary>
    protected void RequireOpenTo(Actor actor)
    {
        if (!Workflow.IsAuthor(actor, UnitId))
        {
            throw new PermissionException();
        }

        if (State is not (ReviewState.Draft or ReviewState.Returned))
        {
            throw new RuleException($"Báo cáo đang ở bước “{Labels.Of(State)}” nên không sửa được. Muốn sửa thì báo cáo phải được trả lại hoặc rút về.");
        }
    }

    protected override void BeginEdit(Actor actor, DateTime now)
    {
        RequireOpenTo(actor);
        base.BeginEdit(actor, now);
    }
}
