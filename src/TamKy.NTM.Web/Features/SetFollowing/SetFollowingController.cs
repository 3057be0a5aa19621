using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.SetFollowing;

/// <summary>The Office assigns criteria sets to communes and villages, year by year.</summary>
[Route("tieu-chi/giao-bo")]
[Authorize(Policy = Policies.Office)]
public sealed class SetFollowingController(AppDbContext db) : NtmController
{
    private const int FirstYear = 2010;
    private const int LastYear = 2099;

    [HttpGet("")]
    public async Task<IActionResult> Index(int? nam) =>
        YearOf(nam ?? Clock.Today().Year) is { } year ? View(await IndexPage.LoadAsync(db, year, new FollowForm { Year = year }, Aborted)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Add(FollowForm form)
    {
        if (YearOf(form.Year) is null)
        {
            return NotFound();
        }

        var unit = await db.Units.SingleOrDefaultAsync(candidate => candidate.Code == form.Unit, Aborted);
        var set = await db.CriteriaSets.SingleOrDefaultAsync(candidate => candidate.Code == form.Set && candidate.VersionNumber == 1, Aborted);
        if (ModelState.IsValid && (unit is null || set is null))
        {
            ModelState.AddModelError(unit is null ? nameof(form.Unit) : nameof(form.Set), "Không còn trong danh sách. Chọn lại.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                db.CriteriaSetAssignments.Add((await FollowedAsync(unit!, form.Year)).Add(set!, form.Purpose, form.Group, Actor));
                await db.SaveChangesAsync(Aborted);
                Notify($"Đã giao {set!.Name} cho {unit!.NameInSentence}, năm {form.Year}.");
                return RedirectToAction(nameof(Index), new { nam = form.Year });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(form.Set), refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), await IndexPage.LoadAsync(db, form.Year, form, Aborted));
    }

    [HttpPost("{id:int}/chinh")]
    public Task<IActionResult> MakePrimary(int id) => ChangeAsync(id, (followed, chosen) => followed.MakePrimary(chosen, Actor), "Đã đổi bộ chính.");

    [HttpPost("{id:int}/bo")]
    public Task<IActionResult> Remove(int id) => ChangeAsync(
        id,
        (followed, ended) =>
        {
            followed.Remove(ended, Actor);
            db.Remove(ended);
        },
        "Đã bỏ giao bộ tiêu chí.");

    private static int? YearOf(int? year) => year is null or 0 ? null : year is < FirstYear or > LastYear ? null : year;

    private async Task<IActionResult> ChangeAsync(int id, Action<FollowedSets, CriteriaSetAssignment> change, string done)
    {
        var chosen = await db.CriteriaSetAssignments.Include(follow => follow.Unit).Include(follow => follow.CriteriaSet).SingleOrDefaultAsync(follow => follow.Id == id, Aborted);
        if (chosen is null)
        {
            return NotFound();
        }

        change(await FollowedAsync(chosen.Unit, chosen.Year), chosen);
        await db.SaveChangesAsync(Aborted);
        Notify(done);
        return RedirectToAction(nameof(Index), new { nam = chosen.Year });
    }

    private async Task<FollowedSets> FollowedAsync(OrganizationUnit unit, int year)
    {
        var current = await db.CriteriaSetAssignments.Include(follow => follow.CriteriaSet)
            .Where(follow => follow.UnitId == unit.Id && follow.Year == year).OrderBy(follow => follow.Id).ToListAsync(Aborted);
        var (first, last) = (new Month(year, 1), new Month(year, 12));
        var reported = await db.MonthlyReports.Where(report => report.UnitId == unit.Id && report.Month >= first && report.Month <= last)
            .SelectMany(report => report.Parts).Where(part => part.CriteriaSet != null).Select(part => part.CriteriaSet!.Code).Distinct().ToListAsync(Aborted);
        return new FollowedSets(unit, year, current, reported);
    }
}
