using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A part that one of the actor's departments has in a criterion of a set that communes follow this year.</summary>
/// <param name="IsToday">It has the part now, by the version of the set in force today.</param>
/// <param name="IsOfMonth">It had the part on the last day of the data window of the month that is verified, by the version in force then.</param>
public sealed record OwnDuty(CriterionAssignment Assignment, CriteriaSet Set, bool IsToday, bool IsOfMonth)
{
    public DutyRow Row => new(Set.Code, Set.Name, Assignment.Criterion.Number, Assignment.Criterion.Name, Assignment.IsLead);

    /// <param name="window">Last day of the month's data window.</param>
    public static IQueryable<OwnDuty> Query(AppDbContext db, Actor actor, DateOnly today, DateOnly window)
    {
        var units = actor.DepartmentIds;
        IQueryable<CriteriaSet> now = db.CriteriaSets.InForceOn(today), then = db.CriteriaSets.InForceOn(window);
        return (
            from assignment in db.CriterionAssignments.AsNoTracking().Include(own => own.Unit).Include(own => own.Criterion).ThenInclude(criterion => criterion.Indicators)
            join set in db.CriteriaSets on assignment.Criterion.CriteriaSetId equals set.Id
            where units.Contains(assignment.UnitId)
                && db.CriteriaSetAssignments.Any(follow => follow.CriteriaSet.Code == set.Code && follow.Year == today.Year && follow.Unit.Kind != UnitKind.Village)
            orderby set.Id, assignment.Criterion.Number
            select new OwnDuty(
                assignment,
                set,
                assignment.From <= today && (assignment.To == null || assignment.To >= today) && now.Any(own => own.Id == set.Id),
                assignment.From <= window && (assignment.To == null || assignment.To >= window) && then.Any(own => own.Id == set.Id))).AsSingleQuery();
    }
}
