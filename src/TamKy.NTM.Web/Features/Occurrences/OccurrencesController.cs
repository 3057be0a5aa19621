using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Programmes;

namespace TamKy.NTM.Web.Features.Occurrences;

/// <summary>One unit's share of a task: progress, evidence, more time, and what the Office decides.</summary>
[Route("chuong-trinh/luot/{occurrence:int}")]
[Authorize(Policy = Policies.Reporting)]
public sealed class OccurrencesController(AppDbContext db, ProgrammeBook book) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Details([FromRoute(Name = "occurrence")] int id) =>
        await book.OccurrenceAsync(id, Actor, Aborted) is { } occurrence ? View(await PageAsync(occurrence)) : NotFound();

    [HttpPost("tien-do")]
    public Task<IActionResult> Report([FromRoute(Name = "occurrence")] int id, [Bind(Prefix = "Progress")] ProgressForm form) => ChangeAsync(id, form.Version, async occurrence =>
    {
        if (form.IsDone)
        {
            occurrence.ReportDone(form.Text, form.Cause, await book.IsProvenAsync(occurrence, Aborted), Actor, Clock.UtcNow());
            return "Đã báo hoàn thành. Văn phòng Điều phối xem hồ sơ rồi xác nhận.";
        }

        occurrence.Report(form.Percent is { } percent ? (int)percent : throw new RuleException("Ghi tiến độ, từ 0 đến 99 %."), form.Text, form.Cause, Actor, Clock.UtcNow());
        return "Đã lưu tiến độ.";
    }, page => page with { Progress = form });

    [HttpPost("rut-lai")]
    public Task<IActionResult> TakeBack([FromRoute(Name = "occurrence")] int id, int version) => ChangeAsync(id, version, occurrence =>
    {
        occurrence.TakeBack(Actor, Clock.UtcNow());
        return Task.FromResult("Đã rút lại. Việc trở lại đang thực hiện.");
    }, page => page);

    [HttpPost("gia-han")]
    public Task<IActionResult> AskForTime([FromRoute(Name = "occurrence")] int id, [Bind(Prefix = "Time")] TimeForm form) => ChangeAsync(id, form.Version, async occurrence =>
    {
        var calendar = await db.WorkingCalendarAsync(Aborted);
        occurrence.AskForTime(form.Until ?? throw new RuleException("Ghi hạn mới, dạng 30/9/2022."), form.Reason, Actor, calendar, Clock.UtcNow());
        return "Đã gửi đề nghị gia hạn tới Văn phòng Điều phối. Hạn cũ còn tính cho đến khi được đồng ý.";
    }, page => page with { Time = form });

    [HttpPost("tra-loi-gia-han")]
    [Authorize(Policy = Policies.Office)]
    public Task<IActionResult> Answer([FromRoute(Name = "occurrence")] int id, [Bind(Prefix = "Answer")] AnswerForm form) => ChangeAsync(id, form.Version, occurrence =>
    {
        occurrence.AnswerRequest(form.IsGranted, form.Text, Actor, Clock.UtcNow());
        return Task.FromResult(form.IsGranted ? "Đã gia hạn." : "Đã trả lời không gia hạn.");
    }, page => page with { Answer = form });

    [HttpGet("buoc/{step}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Step([FromRoute(Name = "occurrence")] int id, string step)
    {
        if (OccurrenceStepSlug.Find(step) is not { } action || await book.OccurrenceAsync(id, Actor, Aborted) is not { } occurrence)
        {
            return NotFound();
        }

        var rule = occurrence.OpenRule(action, Actor) ?? throw occurrence.Refusal(action, Actor);
        return View(new StepPage(occurrence, rule, new StepForm { Version = occurrence.Version }));
    }

    [HttpPost("buoc/{step}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Step([FromRoute(Name = "occurrence")] int id, string step, StepForm form)
    {
        if (OccurrenceStepSlug.Find(step) is not { } action || await book.OccurrenceAsync(id, Actor, Aborted) is not { } occurrence)
        {
            return NotFound();
        }

        var rule = occurrence.OpenRule(action, Actor) ?? throw occurrence.Refusal(action, Actor);
        db.ExpectVersion(occurrence, form.Version);
        try
        {
            if (ModelState.IsValid)
            {
                Take(occurrence, action, form);
                await db.SaveChangesAsync(Aborted);
                Notify($"{Labels.Of(action)}: đã ghi.");
                return RedirectToAction(nameof(Details), new { occurrence = id });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new StepPage(occurrence, rule, form));
    }

    private void Take(TaskOccurrence occurrence, TaskAction action, StepForm form)
    {
        if (action is TaskAction.Suspend or TaskAction.Cancel)
        {
            occurrence.Stop(action, form.DecidedBy, form.Comment, Actor, Clock.UtcNow());
        }
        else
        {
            occurrence.Decide(action, Actor, Clock.UtcNow(), form.Comment);
        }
    }

    /// <summary>Changes the occurrence and saves, or shows the page again with what was typed and the reason.</summary>
    private async Task<IActionResult> ChangeAsync(int id, int version, Func<TaskOccurrence, Task<string>> change, Func<OccurrencePage, OccurrencePage> typed)
    {
        if (await book.OccurrenceAsync(id, Actor, Aborted) is not { } occurrence)
        {
            return NotFound();
        }

        db.ExpectVersion(occurrence, version);
        try
        {
            if (ModelState.IsValid)
            {
                var notice = await change(occurrence);
                await db.SaveChangesAsync(Aborted);
                Notify(notice);
                return RedirectToAction(nameof(Details), new { occurrence = id });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        db.ChangeTracker.Clear();
        return View(nameof(Details), typed(await PageAsync((await book.OccurrenceAsync(id, Actor, Aborted))!)));
    }

    private async Task<OccurrencePage> PageAsync(TaskOccurrence occurrence) =>
        new(occurrence, await book.SentOnAsync(occurrence, Aborted), await book.ProofsAsync(occurrence, Actor, Aborted), await book.RollupAsync(occurrence, Aborted), Actor, Clock.Today());
}
