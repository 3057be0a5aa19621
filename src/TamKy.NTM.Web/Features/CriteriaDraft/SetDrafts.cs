using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>Drafts of sets in the database: begin, find, give up, put in force.</summary>
public sealed class SetDrafts(AppDbContext db, Schedules schedules)
{
    /// <summary>The draft of a set, tracked, whole; null when there is none.</summary>
    public Task<CriteriaSet?> FindAsync(string code, CancellationToken ct) =>
        Whole().Where(set => set.Code == code && set.Status == SetStatus.Draft).SingleOrDefaultAsync(ct);

    /// <summary>The latest version in force, tracked, whole; null when the set is unknown or only a draft.</summary>
    public Task<CriteriaSet?> LatestAsync(string code, CancellationToken ct) =>
        Whole().Where(set => set.Code == code && set.Status == SetStatus.InForce).OrderByDescending(set => set.VersionNumber).FirstOrDefaultAsync(ct);

    /// <summary>Begins a version after the latest in force, with its content or with one from a file. Who is in charge is taken over by code of the criterion.</summary>
    /// <returns>Null when the set is unknown.</returns>
    public async Task<CriteriaSet?> BeginAsync(string code, SetContent? content, Actor actor, CancellationToken ct)
    {
        if (await LatestAsync(code, ct) is not { } latest)
        {
            return null;
        }

        if (await db.CriteriaSets.AnyAsync(set => set.Code == code && set.Status == SetStatus.Draft, ct))
        {
            throw new RuleException("Bộ tiêu chí này đang có bản dự thảo. Sửa tiếp bản đó, hoặc bỏ nó rồi lập lại.");
        }

        var draft = content is null ? latest.DraftNext(actor) : latest.DraftNext(content, actor);
        db.CriteriaSets.Add(draft);
        var parts = await db.CriterionAssignments.Include(part => part.Unit).Include(part => part.Criterion).Include(part => part.Indicator).Where(part => part.Criterion.CriteriaSetId == latest.Id).ToListAsync(ct);
        db.CriterionAssignments.AddRange(
            from part in parts
            join criterion in draft.Criteria on part.Criterion.Code equals criterion.Code
            let copy = part.CopyTo(criterion)
            where copy is not null
            select copy);
        await db.SaveChangesAsync(ct);
        return draft;
    }

    /// <summary>Begins a set that the portal does not know yet.</summary>
    public async Task<CriteriaSet> BeginNewAsync(SetContent content, Actor actor, CancellationToken ct)
    {
        CriteriaSet.RequireOffice(actor);
        if (await db.CriteriaSets.AnyAsync(set => set.Code == content.Code, ct))
        {
            throw new RuleException($"Đã có bộ tiêu chí mã {content.Code}.");
        }

        var draft = new CriteriaSet(content, null, actor);
        db.CriteriaSets.Add(draft);
        await db.SaveChangesAsync(ct);
        return draft;
    }

    /// <summary>A draft that nobody used leaves no trace but the audit's.</summary>
    public async Task DiscardAsync(CriteriaSet draft, Actor actor, CancellationToken ct)
    {
        draft.RequireDraft(actor);
        if (await db.CriteriaSetAssignments.AnyAsync(follow => follow.CriteriaSetId == draft.Id, ct))
        {
            throw new RuleException("Đã giao bộ này cho xã nên không bỏ được.");
        }

        foreach (var criterion in draft.Criteria.ToList())
        {
            await RemoveAsync(criterion, ct);
        }

        db.SetConfirmations.RemoveRange(await db.SetConfirmations.Where(kept => kept.CriteriaSetId == draft.Id).ToListAsync(ct));
        db.CriteriaSets.Remove(draft);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Deleting is explicit in this model: nothing is removed along with another row.</summary>
    public async Task RemoveAsync(Criterion criterion, CancellationToken ct)
    {
        db.CriterionAssignments.RemoveRange(await db.CriterionAssignments.Where(part => part.CriterionId == criterion.Id).ToListAsync(ct));
        foreach (var indicator in criterion.Indicators.ToList())
        {
            Remove(indicator);
        }

        db.Criteria.Remove(criterion);
    }

    public void Remove(Indicator indicator)
    {
        db.RemoveRange(indicator.Thresholds);
        db.Indicators.Remove(indicator);
    }

    /// <summary>Last day of the latest data window for which a report by this set exists, in any version.</summary>
    public async Task<DateOnly?> LastReportedAsync(string code, CancellationToken ct)
    {
        var month = await db.MonthlyReports.Where(report => report.Parts.Any(part => part.CriteriaSet!.Code == code))
            .OrderByDescending(report => report.Month).Select(report => (Month?)report.Month).FirstOrDefaultAsync(ct);
        return month is { } last ? (await schedules.GetAsync(ct)).Period(last).WindowTo : null;
    }

    private IQueryable<CriteriaSet> Whole() =>
        db.CriteriaSets
            .Include(set => set.PreviousVersion)
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSplitQuery();
}
