using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>Who leads on which criteria of a set on a day: whom to ask to act. Of several leads each has its indicators (decision 5).</summary>
public sealed class Leads(IEnumerable<Leads.Row> rows)
{
    private readonly ILookup<int, Row> _rows = rows.ToLookup(row => row.CriterionId);

    /// <param name="IndicatorId">Only this indicator; null for the whole criterion.</param>
    public sealed record Row(int CriterionId, int? IndicatorId, string UnitCode, string UnitName, Confidence Confidence);

    public static async Task<Leads> LoadAsync(AppDbContext db, int setId, DateOnly day, CancellationToken ct) =>
        new(await Query(db, setId, day).ToListAsync(ct));

    public static IQueryable<Row> Query(AppDbContext db, int setId, DateOnly day) =>
        from assignment in db.CriterionAssignments
        where assignment.Criterion.CriteriaSetId == setId && assignment.IsLead && assignment.From <= day && (assignment.To == null || assignment.To >= day)
        orderby assignment.Unit.Code
        select new Row(assignment.CriterionId, assignment.IndicatorId, assignment.Unit.Code, assignment.Unit.Name, assignment.Provenance.Confidence);

    public IReadOnlyList<Row> Of(Criterion criterion) => [.. _rows[criterion.Id].DistinctBy(row => row.UnitCode)];

    public IReadOnlyList<Row> Of(Criterion criterion, Indicator indicator) =>
        [.. _rows[criterion.Id].Where(row => row.IndicatorId is null || row.IndicatorId == indicator.Id).DistinctBy(row => row.UnitCode)];

    /// <summary>"Phòng Kinh tế, Trung tâm Y tế"; says so when nobody is.</summary>
    public static string Names(IReadOnlyList<Row> rows) => rows.Count == 0 ? "chưa phân công" : string.Join(", ", rows.Select(row => row.UnitName));
}
