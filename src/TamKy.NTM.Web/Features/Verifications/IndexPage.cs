using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>The departments' queue of a month: every criterion with what was sent, what is verified and what is disputed.</summary>
/// <param name="IsDepartment">The actor verifies: only the criteria their department is in charge of are listed.</param>
public sealed record IndexPage(Month Month, IReadOnlyList<Month> Months, DateOnly Due, bool IsDepartment, IReadOnlyList<IndexPage.Row> Rows)
{
    private const int MonthsBack = 12;

    /// <param name="Tally">For a department, of what it has to verify itself.</param>
    public sealed record Row(CriteriaSet Set, Criterion Criterion, IReadOnlyList<string> Leads, int Communes, VerdictTally Tally)
    {
        public int Unanswered => Tally.Disputes.Count(verification => verification.Answer is null);
    }

    public int Waiting => Rows.Sum(row => row.Tally.Waiting);

    public int Unanswered => Rows.Sum(row => row.Unanswered);

    /// <summary>Figures of a month that is closed on which not everybody gave a verdict.</summary>
    public int Missed => Rows.Sum(row => row.Tally.Figures - row.Tally.Verified - row.Tally.Waiting);

    public static async Task<IndexPage> LoadAsync(AppDbContext db, Actor actor, Month month, Month now, ReportingSchedule schedule, CancellationToken ct)
    {
        var follows = await new MatrixLoader(db, actor, schedule).FollowsAsync(month, ct);
        var codes = follows.Select(follow => follow.CriteriaSet.Code).Distinct().ToList();
        var day = schedule.Period(month).WindowTo;
        var sets = await db.CriteriaSets.InForceOn(day).AsNoTracking().Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators)
            .Where(set => codes.Contains(set.Code)).AsSingleQuery().ToDictionaryAsync(set => set.Code, ct);
        var charge = await Charge.LoadAsync(db, actor, [.. sets.Values.Select(set => set.Id)], day, ct);
        var sent = (await new SentFigures(db, actor).OfAsync(month, [.. sets.Values.SelectMany(set => set.Criteria).Select(criterion => criterion.Id)], ct))
            .ToDictionary(figure => (figure.UnitId, figure.IndicatorId));
        var said = (await db.DepartmentVerifications.AsNoTracking().VisibleTo(actor)
            .Include(verification => verification.Indicator)
            .Where(verification => verification.Month == month)
            .ToListAsync(ct)).ToLookup(verification => verification.Indicator.CriterionId);
        var isDepartment = actor.IsAny(Role.DepartmentOfficer, Role.DepartmentHead);
        var rows =
            from followed in follows.GroupBy(follow => follow.CriteriaSet.Code)
            where sets.ContainsKey(followed.Key)
            let set = sets[followed.Key]
            orderby followed.Count(follow => follow.IsPrimary) descending, set.Code
            from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
            where !isDepartment || charge.IsMine(criterion)
            select Of(set, criterion, charge, [.. followed.Select(follow => follow.UnitId)], sent, [.. said[criterion.Id]], isDepartment);
        return new IndexPage(
            month, [.. Enumerable.Range(0, MonthsBack).Select(back => now.AddMonths(-back)).Where(candidate => candidate.Year == month.Year || candidate.Year == now.Year)],
            schedule.DepartmentDue(month), isDepartment, [.. rows]);
    }

    private static Row Of(
        CriteriaSet set, Criterion criterion, Charge charge, List<int> units, Dictionary<(int Unit, int Indicator), SentFigure> figures, List<DepartmentVerification> said,
        bool isDepartment) => new(
        set,
        criterion,
        [.. charge.Of(criterion).Select(lead => lead.Unit.Name)],
        units.Count,
        VerdictTally.Of(
            criterion,
            indicator => isDepartment ? charge.Mine(criterion, indicator) is { } mine ? [mine.UnitId] : [] : [.. charge.Of(criterion, indicator).Select(lead => lead.UnitId)],
            units,
            figures,
            said));
}
