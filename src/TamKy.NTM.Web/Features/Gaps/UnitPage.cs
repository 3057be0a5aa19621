using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>One commune or village on its way to a level: every criterion, what is missing, who must act, what its plan says, and when a figure may get there.</summary>
/// <param name="Follow">How the unit follows the set in the year; null when it does not, and then only carried figures are known.</param>
/// <param name="Months">Null when there are no figures.</param>
/// <param name="Plans">Its plans for the set, the one that ends last first; empty for those who may not open plans.</param>
/// <param name="Work">Tasks and money for the criteria of the set.</param>
/// <param name="Villages">Of a commune: the villages that registered for the year.</param>
public sealed record UnitPage(
    OrganizationUnit Unit,
    Month Month,
    IReadOnlyList<Month> MonthChoices,
    IReadOnlyList<CriteriaSet> Sets,
    TargetSet Target,
    CriteriaSetAssignment? Follow,
    UnitMonths? Months,
    UnitGap Gap,
    GapRule Rule,
    DateOnly Day,
    Leads Leads,
    IReadOnlyList<UnitPlan> Plans,
    LinkedWork Work,
    IReadOnlyList<CriteriaSetAssignment> Villages,
    EvidenceRights? Rights,
    bool SeesCity,
    bool MaySetRule)
{
    /// <summary>A forecast needs the indicator's own course; the year before says how it goes now.</summary>
    public const int MonthsBack = 12;

    public CriteriaSet Set => Target.Set;

    public bool IsVillage => Unit.Kind is UnitKind.Village;

    /// <summary>"xã" or "thôn", as the page speaks of the unit.</summary>
    public string Noun => IsVillage ? "thôn" : "xã";

    public bool IsKnown => Months is not null && (Follow is not null || Carried > 0);

    /// <summary>How many indicators stand on figures that were reported under another set.</summary>
    public int Carried => Months?.Origins.Count ?? 0;

    public bool ReadsReports => Rights is not null;

    public string Title => $"Khoảng cách của {Unit.NameInSentence}{(IsVillage && Unit.Parent is { } commune ? $", {commune.NameInSentence}" : string.Empty)}, tháng {VietnameseFormat.Month(Month)}";

    /// <summary>The months of the figures are not always the one asked for (decision 11).</summary>
    public string FiguresOf => Months is null ? string.Empty : VietnameseFormat.Month(Months.Shown.Month);

    /// <summary>The plan whose targets stand beside the criteria: the one that ends last and was put forward.</summary>
    public UnitPlan? Plan => Plans.FirstOrDefault(plan => plan.Targets.Count > 0);

    /// <summary>What the unit wrote about a criterion in the report that its figures are from; null for those who read no reports.</summary>
    public PartContent? WrittenOf(Criterion criterion) => ReadsReports
        ? Months?.Written?.Parts.FirstOrDefault(part => part.SetCode == Set.Code && part.CriterionNumber == criterion.Number)
        : null;

    /// <summary>Whether months of the indicator may be there to read: under the set it was reported by.</summary>
    public bool HasHistory(Indicator indicator) => !IsVillage && (OriginOf(indicator) is not null || (Follow is not null && !Target.IsDraft));

    public FigureOrigin? OriginOf(Indicator indicator) => Months?.Origins.GetValueOrDefault(indicator.Code);

    /// <summary>Null when the commune does not exist for the actor or in the month, or there is no set as asked for. One that has ended is read as of its last month.</summary>
    /// <param name="of">What the gap of a month is measured from.</param>
    public static async Task<UnitPage?> OfCommuneAsync(
        AppDbContext db,
        Func<Month, GapLoader> of,
        Actor actor,
        string unitCode,
        Month asked,
        string? setCode,
        ReportingSchedule schedule,
        Func<OrganizationUnit, Task<EvidenceRights>> rights,
        CancellationToken ct)
    {
        var loader = of(asked);
        var known = await loader.FollowsAsync(unitCode, asked.Year, ct);
        var unit = known.FirstOrDefault(follow => follow.Unit.Code == unitCode)?.Unit
            ?? await db.CommunesWithin(actor).AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Code == unitCode, ct);
        if (unit is null)
        {
            return null;
        }

        var month = schedule.LastOf(unit, asked);
        if (!schedule.Reports(unit, month))
        {
            return null;
        }

        if (month != asked)
        {
            loader = of(month);
            known = await loader.FollowsAsync(unitCode, month.Year, ct);
        }

        var follows = known.Where(follow => follow.UnitId == unit.Id).ToList();
        var sets = await loader.SetsAsync(follows, withVillages: false, ct);
        var code = setCode ?? GapLoader.Target(follows)?.Code;
        if (sets.FirstOrDefault(candidate => candidate.Code == code) is not { } chosen)
        {
            return null;
        }

        var target = await loader.TargetAsync(chosen, ct);
        var standings = await loader.StandingsAsync(unit.Id, ct);
        var months = (await loader.MonthsAsync(target, await loader.MapAsync(chosen.Code, ct), [unit], standings, MonthsBack, ct)).GetValueOrDefault(unit.Id);
        return await LoadAsync(
            db, loader, actor, unit, month, loader.MonthChoices(standings), sets, target,
            follows.Find(candidate => candidate.CriteriaSet.Code == chosen.Code), months, [.. known.Where(follow => follow.UnitId != unit.Id)], rights, ct);
    }

    /// <summary>Null when the village does not exist for the actor, or did not register for a set as asked for in the year.</summary>
    public static async Task<UnitPage?> OfVillageAsync(AppDbContext db, GapLoader loader, Actor actor, string unitCode, Month month, string? setCode, Func<OrganizationUnit, Task<EvidenceRights>> rights, CancellationToken ct)
    {
        var follows = await VillageGaps.Follows(db, actor, month.Year).Where(follow => follow.Unit.Code == unitCode).ToListAsync(ct);
        if (follows.Find(candidate => setCode is null || candidate.CriteriaSet.Code == setCode) is not { } follow)
        {
            return null;
        }

        var target = await loader.TargetAsync(follow.CriteriaSet, ct);
        var months = (await loader.Villages.MonthsAsync(target.Set, [follow.UnitId], MonthsBack, ct)).GetValueOrDefault(follow.UnitId);
        var choices = await loader.MonthChoicesAsync(follow.Unit.ParentId, ct);
        return await LoadAsync(
            db, loader, actor, follow.Unit, month, choices, [.. follows.Select(own => own.CriteriaSet)], target, follow, months, villages: [], rights, ct);
    }

    private static async Task<UnitPage> LoadAsync(
        AppDbContext db, GapLoader loader, Actor actor, OrganizationUnit unit, Month month, IReadOnlyList<Month> choices, IReadOnlyList<CriteriaSet> sets, TargetSet target,
        CriteriaSetAssignment? follow, UnitMonths? months, IReadOnlyList<CriteriaSetAssignment> villages, Func<OrganizationUnit, Task<EvidenceRights>> rights, CancellationToken ct)
    {
        var book = (await loader.BooksAsync(unit.Id, ct)).GetValueOrDefault(unit.Id, await loader.EmptyBookAsync(ct));
        var rule = await loader.RuleAsync(ct);
        return new UnitPage(
            unit,
            month,
            choices,
            sets,
            target,
            follow,
            months,
            loader.Gap(target, months, book, rule, follow?.GroupCode),
            rule,
            loader.Day,
            await Leads.LoadAsync(db, target.Set.Id, loader.Day, ct),
            await UnitPlan.LoadAsync(db, actor, unit.Id, target.Set.Code, ct),
            await LinkedWork.LoadAsync(db, actor, unit, target, loader, ct),
            villages,
            OverviewReach.ReadsReports(actor) ? await rights(unit) : null,
            OverviewReach.SeesCity(actor),
            actor.IsOffice);
    }
}
