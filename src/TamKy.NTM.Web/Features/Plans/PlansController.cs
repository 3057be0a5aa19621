using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.PlanSteps;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>Plans for a standard: begun, read and written. The steps of their workflow stand beside.</summary>
[Route("dat-chuan/ke-hoach")]
[Authorize(Policy = Policies.Standards)]
public sealed class PlansController(AppDbContext db, PlanLoader loader) : NtmController
{
    /// <summary>The commune whose plans the actor writes.</summary>
    private int CommuneId => Actor.Grants.FirstOrDefault(grant => grant.Role is Role.CommuneOfficer)?.UnitId
        ?? throw new PermissionException("Cán bộ xã lập kế hoạch, phương án của xã và của thôn thuộc xã.");

    [HttpGet("moi")]
    public async Task<IActionResult> Create() => View(await CreatePage.LoadAsync(db, CommuneId, Clock.Today(), new CreateForm(), Aborted));

    [HttpPost("moi")]
    public async Task<IActionResult> Create(CreateForm form)
    {
        var unit = await CreatePage.OfCommune(db, CommuneId, Clock.Today()).Include(candidate => candidate.Parent).FirstOrDefaultAsync(candidate => candidate.Id == form.UnitId, Aborted);
        var set = await db.CriteriaSets.FirstOrDefaultAsync(candidate => candidate.Id == form.SetId, Aborted);
        if (ModelState.IsValid && unit is not null && set is not null)
        {
            var taken = await db.AchievementPlans
                .Where(plan => plan.UnitId == unit.Id && plan.TargetSetId == set.Id && plan.TargetYear == form.Year)
                .Select(plan => (int?)plan.Id).FirstOrDefaultAsync(Aborted);
            if (taken is { } id)
            {
                Notify("Phương án này đã có, cổng mở bản đang có.");
                return RedirectToAction(nameof(Details), new { plan = id });
            }

            try
            {
                var plan = new AchievementPlan(unit, set, form.Year!.Value, Actor, Clock.UtcNow());
                db.AchievementPlans.Add(plan);
                await db.SaveChangesAsync(Aborted);
                return RedirectToAction(nameof(Edit), new { plan = plan.Id });
            }
            catch (RuleException refusal) when (refusal is not PermissionException)
            {
                ModelState.AddModelError(nameof(form.SetId), refusal.Message);
            }
        }

        return ModelState.IsValid ? NotFound() : View(await CreatePage.LoadAsync(db, CommuneId, Clock.Today(), form, Aborted));
    }

    /// <param name="lan">The version to read.</param>
    /// <param name="soVoi">The earlier version to compare it with.</param>
    [HttpGet("{plan:int}")]
    public async Task<IActionResult> Details([FromRoute(Name = "plan")] int id, int? lan, [FromQuery(Name = "so-voi")] int? soVoi)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        await loader.LoadVersionsAsync(plan, Aborted);
        var page = DetailsPage.Of(plan, await loader.SettingAsync(plan.Level, Aborted), Actor, lan, soVoi, Clock.Today());
        return page is null ? NotFound() : View(page);
    }

    [HttpGet("{plan:int}/sua")]
    public async Task<IActionResult> Edit([FromRoute(Name = "plan")] int id)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        plan.RequireOpenTo(Actor);
        return View(await PageAsync(plan, EditForm.From(plan)));
    }

    [HttpPost("{plan:int}/sua")]
    public async Task<IActionResult> Edit([FromRoute(Name = "plan")] int id, EditForm form)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        plan.RequireOpenTo(Actor);
        var stored = plan.Version == form.Version ? null : PlanContent.Of(plan);
        var page = await PageAsync(plan, form);
        var input = page.Read(ModelState);
        try
        {
            if (ModelState.IsValid)
            {
                plan.Fill(input, Actor, Clock.UtcNow());
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        if (!ModelState.IsValid)
        {
            return View(page);
        }

        if (stored is not null && PlanDiff.Between(stored, PlanContent.Of(plan)) is { Count: > 0 } differences)
        {
            return Stale(page, plan, differences);
        }

        try
        {
            await db.SaveChangesAsync(Aborted);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody was faster by a moment: read again, and the page shows both.
            db.ChangeTracker.Clear();
            return await Edit(id, form);
        }

        Notify("Đã lưu phương án.");
        return form.HandOn
            ? RedirectToAction("Confirm", "PlanSteps", new { plan = id, step = PlanStepSlug.Of(PlanAction.HandOn) })
            : RedirectToAction(nameof(Edit), new { plan = id });
    }

    /// <summary>Nothing is saved and nothing lost: what was typed stays in the fields, what is stored stands beside; sending again is meant.</summary>
    private ViewResult Stale(EditPage page, AchievementPlan plan, IReadOnlyList<PlanChange> differences)
    {
        var current = db.Entry(plan).Property(p => p.Version).OriginalValue;
        ModelState.Remove(nameof(EditForm.Version));
        ModelState.AddModelError(string.Empty, "Người khác vừa lưu phương án này sau khi bạn mở trang. Xem hai bản ở dưới; bấm lưu lần nữa thì bản của bạn thay bản đang lưu.");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Edit), page with
        {
            Stored = differences,
            Form = new EditForm { Version = current, Goal = page.Form.Goal, Targets = page.Form.Targets, Costs = page.Form.Costs, Notes = page.Form.Notes },
        });
    }

    private async Task<EditPage> PageAsync(AchievementPlan plan, EditForm form) =>
        await EditPage.LoadAsync(db, plan, await loader.SettingAsync(plan.Level, Aborted), form, Clock.Today(), Aborted);
}
