using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>Which departments are in charge of which indicators on a day; they give the verdicts (decision 5).</summary>
public sealed class Charge(IReadOnlyList<CriterionAssignment> leads, Actor actor)
{
    private readonly ILookup<int, CriterionAssignment> _leads = leads.ToLookup(lead => lead.CriterionId);
    private readonly HashSet<int> _own = [.. actor.DepartmentIds];

    public static async Task<Charge> LoadAsync(AppDbContext db, Actor actor, IReadOnlyList<int> sets, DateOnly day, CancellationToken ct) => new(
        await db.CriterionAssignments
            .Include(assignment => assignment.Unit)
            .Where(assignment => sets.Contains(assignment.Criterion.CriteriaSetId) && assignment.IsLead
                && assignment.From <= day && (assignment.To == null || assignment.To >= day))
            .OrderBy(assignment => assignment.Unit.Code)
            .ToListAsync(ct),
        actor);

    public IEnumerable<CriterionAssignment> Of(Criterion criterion) => _leads[criterion.Id];

    /// <summary>The departments that verify an indicator.</summary>
    public IReadOnlyList<CriterionAssignment> Of(Criterion criterion, Indicator indicator) => [.. _leads[criterion.Id].Where(lead => lead.Covers(indicator.Id))];

    public bool IsMine(Criterion criterion) => _leads[criterion.Id].Any(lead => _own.Contains(lead.UnitId));

    /// <summary>The actor's department that verifies the indicator; null when none does.</summary>
    public CriterionAssignment? Mine(Criterion criterion, Indicator indicator) =>
        _leads[criterion.Id].FirstOrDefault(lead => _own.Contains(lead.UnitId) && lead.Covers(indicator.Id));
}
