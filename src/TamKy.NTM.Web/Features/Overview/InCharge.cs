using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>A unit with a part in a criterion on a day; leads give the verdict on it (decision 5).</summary>
public sealed record InCharge(int CriterionId, string UnitCode, string UnitName, bool IsLead, Confidence Confidence)
{
    /// <summary>Who has a part in the criteria of a set, leads first; by number of the criterion in the database.</summary>
    public static async Task<ILookup<int, InCharge>> LoadAsync(AppDbContext db, int setId, DateOnly day, CancellationToken ct) =>
        (await Query(db.CriterionAssignments.Where(assignment => assignment.Criterion.CriteriaSetId == setId), day).ToListAsync(ct)).ToLookup(row => row.CriterionId);

    public static IQueryable<InCharge> Query(IQueryable<CriterionAssignment> assignments, DateOnly day) =>
        from assignment in assignments
        where assignment.From <= day && (assignment.To == null || assignment.To >= day)
        orderby assignment.IsLead descending, assignment.Unit.Code
        select new InCharge(
            assignment.CriterionId, assignment.Unit.Code, assignment.Unit.Name, assignment.IsLead, assignment.Provenance.Confidence);
}
