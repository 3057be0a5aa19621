using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>What a department verified in a month, criterion by commune, for its report.</summary>
public sealed class DepartmentResults(AppDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<VerifiedCriterion>> OfAsync(int departmentId, Month month, ReportingSchedule schedule, CancellationToken ct)
    {
        var day = schedule.Period(month).WindowTo;
        var rows = await (
            from lead in db.CriterionAssignments.AsNoTracking()
                .Include(lead => lead.Criterion).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            join set in db.CriteriaSets.InForceOn(day) on lead.Criterion.CriteriaSetId equals set.Id
            where lead.UnitId == departmentId && lead.IsLead && lead.From <= day && (lead.To == null || lead.To >= day)
            select new { Lead = lead, Set = set }).AsSingleQuery().ToListAsync(ct);
        var leads = rows.Select(row => row.Lead).ToList();
        var sets = rows.Select(row => row.Set).DistinctBy(set => set.Code).ToDictionary(set => set.Code);
        var codes = sets.Keys.ToList();
        var follows = await db.CriteriaSetAssignments.AsNoTracking()
            .Include(follow => follow.Unit).Include(follow => follow.CriteriaSet)
            .Where(follow => follow.Year == month.Year && codes.Contains(follow.CriteriaSet.Code) && follow.Unit.Kind != UnitKind.Village)
            .OrderByDescending(follow => follow.IsPrimary).ThenBy(follow => follow.CriteriaSet.Code).ThenBy(follow => follow.Unit.Code)
            .ToListAsync(ct);
        var sent = (await new SentFigures(db, actor).OfAsync(month, [.. leads.Select(lead => lead.CriterionId).Distinct()], ct)).ToDictionary(figure => (figure.UnitId, figure.IndicatorId));
        var said = (await db.DepartmentVerifications.AsNoTracking().Include(verification => verification.Indicator)
            .Where(verification => verification.Month == month && verification.DepartmentId == departmentId)
            .ToListAsync(ct)).ToDictionary(verification => (verification.UnitId, verification.IndicatorId));
        return
        [
            .. from followed in follows.GroupBy(follow => follow.CriteriaSet.Code)
               from lead in leads.Where(lead => lead.Criterion.CriteriaSetId == sets[followed.Key].Id).GroupBy(lead => lead.CriterionId).OrderBy(own => own.First().Criterion.Number)
               from follow in followed
               select Of([.. lead], follow, day, sent, said),
        ];
    }

    private static VerifiedCriterion Of(
        IReadOnlyList<CriterionAssignment> leads, CriteriaSetAssignment follow, DateOnly day,
        Dictionary<(int Unit, int Indicator), SentFigure> sent, Dictionary<(int Unit, int Indicator), DepartmentVerification> said)
    {
        var criterion = leads[0].Criterion;
        var rows = criterion.Indicators.OrderBy(indicator => indicator.Position)
            .Select(indicator => (
                Indicator: indicator,
                Threshold: indicator.ThresholdOn(day, follow.CriteriaSet.ZoneCode, follow.GroupCode)?.Value,
                Sent: sent.GetValueOrDefault((follow.UnitId, indicator.Id))?.Figure,
                Said: said.GetValueOrDefault((follow.UnitId, indicator.Id)),
                IsMine: leads.Any(lead => lead.Covers(indicator.Id))))
            .ToList();
        var isSent = rows.Exists(row => row.Sent is not null);
        var isVerified = isSent && rows.TrueForAll(row => !row.IsMine || (row.Sent is not null && !DepartmentVerification.IsWanted(row.Said, row.Sent)));
        return new VerifiedCriterion(
            follow.CriteriaSet.Code, criterion.Number, criterion.Name, follow.Unit.Code, follow.Unit.Name,
            isSent ? Combine(rows.Select(row => Status(row.Indicator, row.Sent, row.Threshold))) : null,
            isVerified ? Combine(rows.Select(row => Status(row.Indicator, row.IsMine ? row.Said!.Own : row.Sent, row.Threshold))) : null)
        {
            SetName = follow.CriteriaSet.Name,
            Differences =
            [
                .. rows.Where(row => row.Said is { Verdict: not VerificationVerdict.Agreed } && row.Sent is not null && row.Said.IsAbout(row.Sent))
                    .Select(row => new VerifiedDifference(row.Indicator.Code, row.Said!.Reported.Print(), row.Said.Own.Print(), row.Said.Reason ?? string.Empty)),
            ],
        };
    }

    private static ComplianceStatus Combine(IEnumerable<ComplianceStatus> statuses) => Criterion.Combine(statuses);

    private static ComplianceStatus Status(Indicator indicator, ReportedFigure? figure, decimal? threshold) =>
        indicator.Evaluate(figure?.Value, figure?.JudgedMet, threshold);
}
