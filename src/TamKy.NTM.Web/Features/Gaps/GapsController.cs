using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>What is missing for a level: all communes within reach, one commune, one village, one indicator across them, its history; and when a figure counts as too near.</summary>
[Route("khoang-cach")]
[Authorize(Policy = Policies.Overview)]
public sealed class GapsController(AppDbContext db, Schedules schedules, EvidenceDesk evidence, GapRules rules) : NtmController
{
    /// <param name="thang">The month, as 2022-06; this month when it is not given.</param>
    /// <param name="bo">Code of a set of communes; the next level that somebody follows when it is not given.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? thang, string? bo)
    {
        RequireCity();
        if (MonthOf(thang) is not { } month)
        {
            return NotFound();
        }

        var page = await IndexPage.LoadAsync(db, await LoaderAsync(month), Actor, month, Code(bo), Aborted);
        return page is not null ? View(page)
            : bo is null ? View("NoFigures", month)
            : NotFound();
    }

    /// <param name="xa">Code of the commune, in any letter case.</param>
    [HttpGet("{xa}")]
    public async Task<IActionResult> Commune(string? xa, string? thang, string? bo)
    {
        if (xa is null || MonthOf(thang) is not { } month)
        {
            return NotFound();
        }

        var schedule = await schedules.GetAsync(Aborted);
        return await UnitPage.OfCommuneAsync(db, asOf => Loader(schedule, asOf), Actor, xa.ToUpperInvariant(), month, Code(bo), schedule, RightsAsync, Aborted) is { } page
            ? View("Unit", page)
            : NotFound();
    }

    /// <param name="thon">Code of a village that registered for the year, in any letter case.</param>
    /// <param name="bo">Code of a set for villages; the one it registered for when it is not given.</param>
    [HttpGet("thon/{thon}")]
    public async Task<IActionResult> Village(string? thon, string? thang, string? bo) =>
        thon is not null && MonthOf(thang) is { } month
        && await UnitPage.OfVillageAsync(db, await LoaderAsync(month), Actor, thon.ToUpperInvariant(), month, Code(bo), RightsAsync, Aborted) is { } page
            ? View("Unit", page)
            : NotFound();

    /// <param name="code">Code of the criteria set, in any letter case.</param>
    /// <param name="indicator">2.1 or 17.10.</param>
    [HttpGet("chi-tieu/{code}/{indicator}")]
    public async Task<IActionResult> Indicator(string? code, string? indicator, string? thang)
    {
        RequireCity();
        return code is not null && indicator is not null && MonthOf(thang) is { } month
            && IndicatorPage.Of(await IndexPage.LoadAsync(db, await LoaderAsync(month), Actor, month, Code(code), Aborted), indicator) is { } page
                ? View(page)
                : NotFound();
    }

    /// <param name="code">Code of the criteria set, in any letter case.</param>
    /// <param name="indicator">2.1 or 17.10.</param>
    /// <param name="thang">The last month shown.</param>
    [HttpGet("{xa}/chi-tieu/{code}/{indicator}")]
    public async Task<IActionResult> History(string? xa, string? code, string? indicator, string? thang) =>
        xa is not null && code is not null && indicator is not null && MonthOf(thang) is { } month
        && await HistoryPage.LoadAsync(db, Actor, xa.ToUpperInvariant(), code.ToUpperInvariant(), indicator, month, await schedules.GetAsync(Aborted), Aborted) is { } page
            ? View(page)
            : NotFound();

    [HttpGet("muc-canh-bao")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Rule()
    {
        var rule = await db.GapRules.AsNoTracking().SingleAsync(Aborted);
        return View(new RulePage(rule, RuleForm.Of(rule)));
    }

    [HttpPost("muc-canh-bao")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Rule(RuleForm form)
    {
        var rule = await db.GapRules.SingleAsync(Aborted);
        foreach (var (field, text) in form.Faults(ModelState.ErrorCount > 0))
        {
            ModelState.AddModelError(field, text);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new RulePage(rule, form));
        }

        db.ExpectVersion(rule, form.Version);
        rule.Set(form.MarginPercent!.Value, form.Source, Actor);
        await db.SaveChangesAsync(Aborted);
        rules.Forget();
        Notify($"Đã đặt mức cảnh báo {VietnameseFormat.Percent(rule.MarginPercent)}.");
        return RedirectToAction(nameof(Index));
    }

    private void RequireCity()
    {
        if (!OverviewReach.SeesCity(Actor))
        {
            throw new PermissionException("Trang này tổng hợp nhiều xã. Xã xem khoảng cách của mình ở mục “Khoảng cách” trên thanh trên cùng.");
        }
    }

    private Task<EvidenceRights> RightsAsync(OrganizationUnit unit) => evidence.RightsAsync(unit, Actor, Clock.Today(), Aborted);

    private async Task<GapLoader> LoaderAsync(Month month) => Loader(await schedules.GetAsync(Aborted), month);

    private GapLoader Loader(ReportingSchedule schedule, Month month) => new(db, evidence, rules, Actor, schedule, month, Clock.Today());

    /// <summary>A month that has not begun has no picture.</summary>
    private Month? MonthOf(string? text) =>
        text is null ? Clock.ThisMonth()
        : Month.TryParse(text, out var month) && month <= Clock.ThisMonth() ? month
        : null;

    private static string? Code(string? text) => text?.ToUpperInvariant();
}
