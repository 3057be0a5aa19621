using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Plans;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>The steps of a plan's workflow: asked once on a page of their own, then taken by the entity.</summary>
[Route("dat-chuan/ke-hoach/{plan:int}")]
[Authorize(Policy = Policies.Standards)]
public sealed class PlanStepsController(AppDbContext db, PlanLoader loader) : NtmController
{
    [HttpGet("xac-nhan/{step}")]
    public async Task<IActionResult> Confirm([FromRoute(Name = "plan")] int id, string step)
    {
        if (PlanStepSlug.Find(step) is not { } action || await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        // A step that is not open is refused by the entity, with the sentence that says why.
        var rule = plan.OpenRule(action, Actor) ?? throw plan.Refusal(action, Actor);
        return View(new ConfirmPage(plan, await loader.SettingAsync(plan.Level, Aborted), rule, new PlanStepForm { Step = step, Version = plan.Version }));
    }

    [HttpPost("buoc")]
    public async Task<IActionResult> Step([FromRoute(Name = "plan")] int id, PlanStepForm form)
    {
        if (PlanStepSlug.Find(form.Step) is not { } action || await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        var rule = plan.OpenRule(action, Actor) ?? throw plan.Refusal(action, Actor);
        var setting = await loader.SettingAsync(plan.Level, Aborted);
        StepFields.Check(ModelState, form, rule.NeedsComment, rule.NeedsDecision);
        await loader.LoadVersionsAsync(plan, Aborted);
        db.ExpectVersion(plan, form.Version);
        try
        {
            if (ModelState.IsValid)
            {
                Take(plan, action, form, setting);
                await db.SaveChangesAsync(Aborted);
                Notify($"{Labels.Of(action)}: đã ghi. {DetailsPage.TitleOf(plan)}.");
                return RedirectToAction("Details", "Plans", new { plan = id });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(nameof(Confirm), new ConfirmPage(plan, setting, rule, form));
    }

    [HttpGet("lay-y-kien")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Ask([FromRoute(Name = "plan")] int id)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        return plan.OpenRule(PlanAction.Ask, Actor) is null ? throw plan.Refusal(PlanAction.Ask, Actor) : View(await AskPageAsync(plan, null));
    }

    [HttpPost("lay-y-kien")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Ask([FromRoute(Name = "plan")] int id, AskForm form)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        var departments = await AskPage.Askable(db, Clock.Today()).Where(unit => form.Departments.Contains(unit.Id)).OrderBy(unit => unit.Code).ToListAsync(Aborted);
        if (departments.Count == 0)
        {
            ModelState.AddModelError(nameof(form.Departments), "Chọn ít nhất một phòng, ban để lấy ý kiến.");
        }

        if (!ModelState.IsValid)
        {
            return View(await AskPageAsync(plan, form));
        }

        var calendar = await db.WorkingCalendarAsync(Aborted);
        var due = calendar.AddWorkingDays(Clock.Today(), form.WorkingDays!.Value);
        db.ExpectVersion(plan, form.Version);
        plan.Ask(departments, due, Actor, Clock.UtcNow(), await loader.SettingAsync(plan.Level, Aborted));
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã gửi lấy ý kiến {VietnameseFormat.Number(departments.Count)} phòng, ban, hạn {VietnameseFormat.Date(due)}.");
        return RedirectToAction("Details", "Plans", new { plan = id });
    }

    [HttpGet("y-kien")]
    public async Task<IActionResult> Opinion([FromRoute(Name = "plan")] int id)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        var opinion = Own(plan);
        return View(await OpinionPageAsync(plan, opinion, new OpinionForm { Round = plan.Round, Verdict = opinion.Verdict, Text = opinion.Text }));
    }

    [HttpPost("y-kien")]
    public async Task<IActionResult> Opinion([FromRoute(Name = "plan")] int id, OpinionForm form)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } plan)
        {
            return NotFound();
        }

        var opinion = Own(plan);
        if (form.Verdict is OpinionVerdict.ChangesAsked && CleanText.Clean(form.Text) is null)
        {
            ModelState.AddModelError(nameof(form.Text), "Đề nghị chỉnh sửa thì phải ghi nội dung cần chỉnh sửa.");
        }

        if (form.Round != plan.Round)
        {
            ModelState.AddModelError(string.Empty, "Phương án đã được gửi lại và lấy ý kiến lần mới. Đọc bản mới ở dưới rồi gửi lại ý kiến.");
        }

        if (!ModelState.IsValid)
        {
            ModelState.Remove(nameof(form.Round));
            return View(await OpinionPageAsync(plan, opinion, new OpinionForm { Round = plan.Round, Verdict = form.Verdict, Text = form.Text }));
        }

        plan.GiveOpinion(opinion.DepartmentId, form.Verdict!.Value, form.Text, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã gửi ý kiến của {opinion.Department.Name}.");
        return RedirectToAction("Details", "Plans", new { plan = id });
    }

    private void Take(AchievementPlan plan, PlanAction action, PlanStepForm form, PlanSetting setting)
    {
        switch (action)
        {
            case PlanAction.Conclude:
                plan.Conclude(form.Comment, Actor, Clock.UtcNow(), setting);
                break;
            case PlanAction.Approve:
                plan.Approve(form.Number, form.Date!.Value, Actor, Clock.UtcNow(), setting);
                break;
            default:
                plan.Apply(action, Actor, Clock.UtcNow(), setting, form.Comment);
                break;
        }
    }

    /// <summary>The opinion that waits for the actor's department: the first missing one, else the one to be changed.</summary>
    private PlanOpinion Own(AchievementPlan plan) =>
        plan.OpenRule(PlanAction.GiveOpinion, Actor) is null
            ? throw plan.Refusal(PlanAction.GiveOpinion, Actor)
            : plan.CurrentOpinions.Where(opinion => Actor.BelongsTo(opinion.DepartmentId)).OrderBy(opinion => opinion.IsGiven).First();

    private async Task<AskPage> AskPageAsync(AchievementPlan plan, AskForm? form) =>
        await AskPage.LoadAsync(db, plan, await loader.SettingAsync(plan.Level, Aborted), form, Clock.Today(), Aborted);

    private async Task<OpinionPage> OpinionPageAsync(AchievementPlan plan, PlanOpinion opinion, OpinionForm form)
    {
        await loader.LoadVersionsAsync(plan, Aborted);
        return new OpinionPage(plan, opinion, plan.Versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number)!.Content, form);
    }
}
