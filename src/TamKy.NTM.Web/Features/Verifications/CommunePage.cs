using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>One commune in one month: the three figures of each indicator side by side, and what it has to answer.</summary>
/// <param name="CanAnswer">The actor works for the commune.</param>
public sealed record CommunePage(OrganizationUnit Unit, Month Month, IReadOnlyList<CommunePage.Row> Rows, bool CanAnswer)
{
    public sealed record Row(CriteriaSet Set, Criterion Criterion, Indicator Indicator, IndicatorThreshold? Threshold, SentFigure Sent, IReadOnlyList<DepartmentVerification> Said)
    {
        public IEnumerable<DepartmentVerification> Disputes => Said.Where(verification => verification.IsAbout(Sent.Figure) && verification.IsDispute);

        public ComplianceStatus Status => Indicator.Evaluate(Sent.Counting.Value, Sent.Counting.JudgedMet, Threshold?.Value);
    }

    /// <summary>What was typed and not stored, by verification.</summary>
    public (int Verification, string? Text, string Error)? Refused { get; init; }

    public string Title => $"Ba số liệu của {Unit.NameInSentence}, tháng {VietnameseFormat.Month(Month)}";

    public IReadOnlyList<Row> Disputed => [.. Rows.Where(row => row.Disputes.Any())];

    public IEnumerable<IGrouping<(string Set, string Criterion), Row>> ByCriterion => Rows.GroupBy(row => (row.Set.Code, $"{row.Criterion.Number}. {row.Criterion.Name}{row.Set.Level.Suffix()}"));

    public static async Task<CommunePage?> LoadAsync(AppDbContext db, Actor actor, string unitCode, Month month, ReportingSchedule schedule, CancellationToken ct)
    {
        if (await db.CommunesWithin(actor).AsNoTracking().SingleOrDefaultAsync(unit => unit.Code == unitCode, ct) is not { } commune)
        {
            return null;
        }

        var follows = await db.CriteriaSetAssignments.AsNoTracking()
            .Include(follow => follow.CriteriaSet)
            .Where(follow => follow.UnitId == commune.Id && follow.Year == month.Year)
            .OrderByDescending(follow => follow.IsPrimary).ThenBy(follow => follow.Id)
            .ToListAsync(ct);
        var day = schedule.Period(month).WindowTo;
        var codes = follows.Select(follow => follow.CriteriaSet.Code).ToList();
        var sets = await db.CriteriaSets.InForceOn(day).AsNoTracking()
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .Where(set => codes.Contains(set.Code)).AsSingleQuery().ToDictionaryAsync(set => set.Code, ct);
        var sent = (await new SentFigures(db, actor).OfUnitAsync(commune.Id, month, ct)).ToDictionary(figure => figure.IndicatorId);
        if (sent.Count == 0 && !schedule.Reports(commune, month))
        {
            return null;
        }

        var said = (await db.DepartmentVerifications.AsNoTracking().VisibleTo(actor)
            .Include(verification => verification.Indicator).Include(verification => verification.Department)
            .Where(verification => verification.UnitId == commune.Id && verification.Month == month)
            .OrderBy(verification => verification.Id)
            .ToListAsync(ct)).ToLookup(verification => verification.IndicatorId);
        var rows =
            from follow in follows
            where sets.ContainsKey(follow.CriteriaSet.Code)
            let set = sets[follow.CriteriaSet.Code]
            from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
            from indicator in criterion.Indicators.OrderBy(indicator => indicator.Position)
            where sent.ContainsKey(indicator.Id)
            select new Row(set, criterion, indicator, indicator.ThresholdOn(day, set.ZoneCode, follow.GroupCode), sent[indicator.Id], [.. said[indicator.Id]]);
        return new CommunePage(commune, month, [.. rows], actor.Is(Role.CommuneOfficer, commune.Id) || actor.Is(Role.CommuneChair, commune.Id));
    }
}
