using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Standards;

/// <summary>The list of plans and recognition, and what the Office sets for each kind of plan.</summary>
[Route("dat-chuan")]
[Authorize(Policy = Policies.Standards)]
public sealed class StandardsController(AppDbContext db) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "xa")] string? unit,
        [FromQuery(Name = "muc")] NtmLevel? level,
        [FromQuery(Name = "cho-toi")] bool mine,
        [FromQuery(Name = "trang-pa")] int? plans,
        [FromQuery(Name = "trang-cn")] int? recognitions) =>
        View(await IndexPage.LoadAsync(db, Actor, new IndexFilter(unit, level, mine, plans, recognitions), Clock.Today(), AddressOf, Aborted));

    [HttpGet("huong-dan/{level}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Guidance(string level) =>
        await FindAsync(level) is { } setting ? View(new GuidancePage(setting, GuidanceForm.From(setting, Clock.Today()))) : NotFound();

    [HttpPost("huong-dan/{level}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Guidance(string level, GuidanceForm form)
    {
        if (await FindAsync(level) is not { } setting)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(new GuidancePage(setting, form));
        }

        db.ExpectVersion(setting, form.Version);
        setting.Change(form.Awaits, form.Since!.Value, form.Reason, form.OpinionWorkingDays!.Value, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify(form.Awaits ? $"Phương án {Labels.Of(setting.Level)}: đang chờ hướng dẫn của tỉnh." : $"Phương án {Labels.Of(setting.Level)}: không còn chờ hướng dẫn.");
        return RedirectToAction(nameof(Index));
    }

    private string? AddressOf(IndexFilter filter) => Url.Action(nameof(Index), new Dictionary<string, object?>
    {
        ["xa"] = filter.Unit,
        ["muc"] = filter.Level,
        ["cho-toi"] = filter.Mine ? "true" : null,
        ["trang-pa"] = filter.PlanPage,
        ["trang-cn"] = filter.RecognitionPage,
    });

    /// <summary>Levels as addresses write them: thon-kieu-mau, xa-nang-cao, xa-kieu-mau.</summary>
    private async Task<PlanSetting?> FindAsync(string slug) =>
        LevelSlug.Find(slug) is { } level ? await db.PlanSettings.FirstOrDefaultAsync(setting => setting.Level == level, Aborted) : null;
}
