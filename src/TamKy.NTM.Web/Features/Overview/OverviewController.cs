using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>The picture of a month: all communes within reach, and one commune.</summary>
[Route("tong-quan")]
[Authorize(Policy = Policies.Overview)]
public sealed class OverviewController(AppDbContext db, Schedules schedules, EvidenceDesk evidence, VillageBook villages) : NtmController
{
    /// <param name="thang">The month, as 2022-06; this month when it is not given.</param>
    /// <param name="bo">Code of a criteria set that is followed.</param>
    /// <param name="du">All rows on a narrow screen, too.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? thang, string? bo, bool du)
    {
        if (!OverviewReach.SeesCity(Actor))
        {
            throw new PermissionException("Trang này tổng hợp nhiều xã. Xã xem số liệu của mình ở trang “Tiêu chí của xã”.");
        }

        if (MonthOf(thang) is not { } month)
        {
            return NotFound();
        }

        var page = await IndexPage.LoadAsync(db, Actor, month, Code(bo), du, await schedules.GetAsync(Aborted), evidence, Clock, Aborted);
        return page is not null ? View(page)
            : bo is null ? View("NoFigures", month)
            : NotFound();
    }

    /// <param name="xa">Code of the commune, in any letter case: addresses are written small.</param>
    /// <param name="thang">As for <see cref="Index"/>; figures of an earlier month stand where this one has none.</param>
    /// <param name="bo">Code of a set the commune follows.</param>
    [HttpGet("{xa}")]
    public async Task<IActionResult> Commune(string xa, string? thang, string? bo)
    {
        if (MonthOf(thang) is not { } month)
        {
            return NotFound();
        }

        var page = await CommunePage.LoadAsync(db, Actor, Code(xa)!, month, Code(bo), await schedules.GetAsync(Aborted), evidence, Clock.Today(), Aborted);
        return page is null ? NotFound() : View(page with { Villages = await villages.TallyAsync(page.Unit.Id, month, Aborted) });
    }

    /// <summary>A month that has not begun has no picture.</summary>
    private Month? MonthOf(string? text) =>
        text is null ? Clock.ThisMonth()
        : Month.TryParse(text, out var month) && month <= Clock.ThisMonth() ? month
        : null;

    private static string? Code(string? text) => text?.ToUpperInvariant();
}
