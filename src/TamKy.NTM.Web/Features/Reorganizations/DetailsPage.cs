using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>The preview: what ends, what begins, and every indicator before and after with its rule and totals.</summary>
/// <param name="Set">The primary set of the units that end; null when they follow none.</param>
/// <param name="Shown">The month of the figures of each unit that ends, by code.</param>
/// <param name="Under">Villages and bodies under them that are there on the day.</param>
/// <param name="Late">Reports of theirs for months that those that follow are to report; they stay.</param>
public sealed record DetailsPage(
    UnitReorganization Reorganization,
    CriteriaSet? Set,
    CarriedFigures? Figures,
    IReadOnlyDictionary<string, Month> Shown,
    IReadOnlyList<OrganizationUnit> Under,
    int Grants,
    IReadOnlyList<Month> Late,
    bool IsHead,
    bool IsAuthor)
{
    public bool IsDraft => Reorganization.State is ReorganizationState.Draft;

    public int Villages => Under.Count(unit => unit.Kind is UnitKind.Village);

    public int Bodies => Under.Count - Villages;

    /// <summary>Indicators that somebody should look at before deciding: not computed, totals that differ, or a result that is not that of every unit before.</summary>
    public IReadOnlyList<CarriedRow> ToLookAt => [.. (Figures?.Rows ?? []).Where(IsToLookAt)];

    public IReadOnlyList<CarriedRow> Plain => [.. (Figures?.Rows ?? []).Where(row => !IsToLookAt(row))];

    public int Disagreeing => Figures?.Rows.Count(row => row.Totals is { Agree: false }) ?? 0;

    public static async Task<DetailsPage> LoadAsync(
        AppDbContext db, ReorganizationDesk desk, UnitReorganization reorganization, Actor actor, ReportingSchedule schedule, DateOnly today, CancellationToken ct)
    {
        var units = reorganization.Ending.Select(row => row.Unit).ToList();
        var ids = units.ConvertAll(unit => unit.Id);
        var last = Month.Of(today < reorganization.LastDay ? today : reorganization.LastDay);
        var loader = new MatrixLoader(db, actor, schedule);
        var standings = (await loader.StandingsAsync(last, Month.Of(today) > last ? Month.Of(today) : last, ct)).Where(report => ids.Contains(report.UnitId)).ToList();
        var follow = (await loader.FollowsAsync(last.Year, ct)).FirstOrDefault(follow => ids.Contains(follow.UnitId) && follow.IsPrimary);
        var (set, figures, shown) = follow is null ? (null, null, new Dictionary<string, Month>()) : await CarryAsync(loader, reorganization, follow.CriteriaSet.Code, last, standings, ct);
        var day = reorganization.EffectiveFrom;
        var under = (await desk.UnderAsync(reorganization, ct)).Where(unit => unit.ExistsOn(day)).ToList();
        return new DetailsPage(
            reorganization,
            set,
            figures,
            shown,
            under,
            await db.RoleGrants.CountAsync(grant => grant.UnitId != null && ids.Contains(grant.UnitId.Value) && (grant.To == null || grant.To >= day), ct),
            [.. standings.Where(report => schedule.Period(report.Month).WindowTo >= day).Select(report => report.Month).Distinct().Order()],
            actor.Is(Role.CoordinationHead),
            actor.UserId == reorganization.DraftedById || actor.UserId == reorganization.EditedById);
    }

    private static bool IsToLookAt(CarriedRow row) =>
        row.Totals is { Agree: false } || row.After.Any(after => after.Missing is not null || row.Before.Any(before => before?.Status != after.Status));

    private static async Task<(CriteriaSet Set, CarriedFigures Figures, Dictionary<string, Month> Shown)> CarryAsync(
        MatrixLoader loader, UnitReorganization reorganization, string code, Month last, List<ReportStanding> standings, CancellationToken ct)
    {
        var versions = await loader.VersionsAsync(code, ct);
        var shown = reorganization.Ending
            .Select(row => (row.Unit.Code, Report: StandingFigures.Of(standings.Where(report => report.UnitId == row.UnitId), last).Shown))
            .Where(unit => unit.Report is not null)
            .ToDictionary(unit => unit.Code, unit => unit.Report!);
        var measured = await loader.MeasureAsync(versions, shown.Values, ct);
        var set = loader.Of(versions, last);
        return (
            set,
            CarriedFigures.Of(
                CarryPlan.Of(reorganization), set, shown.Where(unit => measured.ContainsKey(unit.Value.ReportId)).ToDictionary(unit => unit.Key, unit => measured[unit.Value.ReportId])),
            shown.ToDictionary(unit => unit.Key, unit => unit.Value.Month));
    }
}
