using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>A criterion of a set that communes follow this year, in which the actor's department has a part.</summary>
/// <param name="Indicators">How many of its indicators the department verifies.</param>
public sealed record DutyRow(string SetCode, string SetName, int Number, string Name, bool IsLead, int Indicators)
{
    public static IQueryable<DutyRow> Query(AppDbContext db, Actor actor, DateOnly day)
    {
        var units = actor.Grants.Where(grant => grant.Role is Role.DepartmentOfficer or Role.DepartmentHead).Select(grant => grant.UnitId).ToList();
        return from assignment in db.CriterionAssignments
               join set in db.CriteriaSets.InForceOn(day) on assignment.Criterion.CriteriaSetId equals set.Id
               where units.Contains(assignment.UnitId)
                   && assignment.From <= day && (assignment.To == null || assignment.To >= day)
                   && db.CriteriaSetAssignments.Any(follow => follow.CriteriaSet.Code == set.Code && follow.Year == day.Year && follow.Unit.Kind != UnitKind.Village)
               orderby set.Id, assignment.Criterion.Number
               select new DutyRow(
                   set.Code, set.Name, assignment.Criterion.Number, assignment.Criterion.Name, assignment.IsLead,
                   assignment.IndicatorId == null ? assignment.Criterion.Indicators.Count : 1);
    }
}
