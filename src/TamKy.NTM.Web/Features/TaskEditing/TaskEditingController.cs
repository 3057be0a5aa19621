using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.ProgrammeDraft;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>
/// The Office writes tasks: freely in a draft; in a programme in force with the reason and the decision, on record, and only for what is still to come
/// (programme 2022, closing paragraph).
/// </summary>
[Route("chuong-trinh")]
[Authorize(Policy = Policies.Office)]
public sealed class TaskEditingController(AppDbContext db, ProgrammeDrafts drafts, TaskChoices choices, TaskRevisions revisions) : NtmController
{
    private const string FormView = "Task";

    [HttpGet("{year:int}/viec-moi")]
    public async Task<IActionResult> Add(int year, [FromQuery(Name = "dong")] int? number) =>
        await drafts.FindAsync(year, Aborted) is { } programme
            ? View(FormView, await PageAsync(programme, null, TaskForm.New(programme, programme.Lines.FirstOrDefault(line => line.Number == number))))
            : NotFound();

    [HttpPost("{year:int}/viec-moi")]
    public async Task<IActionResult> Add(int year, TaskForm form, [FromForm(Name = "them-dong")] bool more)
    {
        if (await drafts.FindAsync(year, Aborted) is not { } programme)
        {
            return NotFound();
        }

        if (more)
        {
            return More(await PageAsync(programme, null, form.WithMoreRows()));
        }

        return await WriteAsync(programme, null, form, async (content, parts) =>
        {
            var code = (await drafts.NextCodesAsync(programme, Aborted)).First();
            var task = WorkTask.Write(programme, code, content, parts, form.Provenance, programme.IsDraft ? null : TaskDecision.Of(form.Reason, form.DecidedBy), Actor, Clock.UtcNow());
            db.WorkTasks.Add(task);
            return task;
        });
    }

    [HttpGet("viec/{code}/sua")]
    public async Task<IActionResult> Edit(string code) =>
        await FindAsync(code) is { } task ? View(FormView, await PageAsync(task.Programme, task, TaskForm.Of(task))) : NotFound();

    [HttpPost("viec/{code}/sua")]
    public async Task<IActionResult> Edit([FromRoute] string code, TaskForm form, [FromForm(Name = "them-dong")] bool more)
    {
        if (await FindAsync(code) is not { } task)
        {
            return NotFound();
        }

        if (more)
        {
            return More(await PageAsync(task.Programme, task, form.WithMoreRows()));
        }

        db.ExpectVersion(task, form.Version);
        return await WriteAsync(task.Programme, task, form, (content, parts) =>
        {
            var decision = task.Programme.IsDraft || !IsDifferent(task, content, parts) ? null : TaskDecision.Of(form.Reason, form.DecidedBy);
            return Task.FromResult(task.Rewrite(content, parts, form.Provenance, decision, Actor, Clock.UtcNow()) ? task : null);
        });
    }

    [HttpPost("viec/{code}/bo")]
    public async Task<IActionResult> Remove([FromRoute] string code, int version)
    {
        if (await FindAsync(code) is not { } task)
        {
            return NotFound();
        }

        db.ExpectVersion(task, version);
        drafts.Remove(task, Actor);
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã bỏ việc {task.Code} khỏi dự thảo.");
        return RedirectToAction("Edit", "ProgrammeDraft", new { year = task.Programme.Year });
    }

    [HttpGet("viec/{code}/ket-thuc")]
    public async Task<IActionResult> End(string code) =>
        await FindAsync(code) is { } task && !task.Programme.IsDraft && task.EndedOn is null ? View(new TaskStepPage<EndForm>(task, new EndForm { Version = task.Version })) : NotFound();

    [HttpPost("viec/{code}/ket-thuc")]
    public Task<IActionResult> End([FromRoute] string code, EndForm form) => StepAsync(code, form.Version, nameof(End), task => new TaskStepPage<EndForm>(task, form), async task =>
    {
        var decision = TaskDecision.Of(form.Reason, form.DecidedBy);
        task.End(decision, Actor, Clock.UtcNow());
        var revision = await revisions.ApplyAsync([task], decision, Actor, Clock.UtcNow(), Aborted);
        return $"Đã kết thúc việc {task.Code}: {revision.InWords}.";
    });

    [HttpGet("viec/{code}/xac-nhan")]
    public async Task<IActionResult> Confirm(string code) =>
        await FindAsync(code) is { EndedOn: null } task ? View(new TaskStepPage<ConfirmForm>(task, new ConfirmForm { Version = task.Version })) : NotFound();

    [HttpPost("viec/{code}/xac-nhan")]
    public Task<IActionResult> Confirm([FromRoute] string code, ConfirmForm form) => StepAsync(code, form.Version, nameof(Confirm), task => new TaskStepPage<ConfirmForm>(task, form), task =>
    {
        task.Confirm(form.Source, Actor, Clock.UtcNow());
        return Task.FromResult($"Đã xác nhận việc {task.Code}.");
    });

    private static bool IsDifferent(WorkTask task, TaskContent content, IReadOnlyCollection<TaskAssignment> parts) =>
        TaskComparison.Of(TaskContent.Of(task), task.Assignments, content, parts).Count > 0;

    /// <summary>Reads the form and writes the task, or shows the form again with what was typed and the reason.</summary>
    /// <param name="write">Null when nothing is different.</param>
    private async Task<IActionResult> WriteAsync(WorkProgramme programme, WorkTask? task, TaskForm form, Func<TaskContent, IReadOnlyList<TaskAssignment>, Task<WorkTask?>> write)
    {
        var page = await PageAsync(programme, task, form);
        var content = form.Content(ModelState, page.Sets);
        var parts = form.ReadParts(ModelState, page.Units);
        try
        {
            if (ModelState.IsValid)
            {
                var written = await write(content, parts);
                Notify(await StoreAsync(programme, written, form));
                return programme.IsDraft ? RedirectToAction("Edit", "ProgrammeDraft", new { year = programme.Year })
                    : (written ?? task) is { } shown ? RedirectToAction("Details", "ProgrammeTasks", new { code = shown.Code.ToLowerInvariant() })
                    : RedirectToAction("Index", "Programmes", new { nam = programme.Year });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(FormView, page);
    }

    private async Task<string> StoreAsync(WorkProgramme programme, WorkTask? written, TaskForm form)
    {
        if (written is null)
        {
            return "Không có gì khác nên không ghi.";
        }

        if (programme.IsDraft)
        {
            await db.SaveChangesAsync(Aborted);
            return $"Đã lưu việc {written.Code}.";
        }

        var revision = written.Changes.Count == 0 ? null : await revisions.ApplyAsync([written], TaskDecision.Of(form.Reason, form.DecidedBy), Actor, Clock.UtcNow(), Aborted);
        await db.SaveChangesAsync(Aborted);
        return revision is null ? $"Đã lưu việc {written.Code}." : $"Đã ghi thay đổi của việc {written.Code}: {revision.InWords}.";
    }

    private async Task<IActionResult> StepAsync(string code, int version, string view, Func<WorkTask, object> again, Func<WorkTask, Task<string>> change)
    {
        if (await FindAsync(code) is not { } task)
        {
            return NotFound();
        }

        db.ExpectVersion(task, version);
        try
        {
            if (ModelState.IsValid)
            {
                var notice = await change(task);
                await db.SaveChangesAsync(Aborted);
                Notify(notice);
                return task.Programme.IsDraft ? RedirectToAction("Edit", "ProgrammeDraft", new { year = task.Programme.Year }) : RedirectToAction("Details", "ProgrammeTasks", new { code });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, again(task));
    }

    /// <summary>A task of the city, tracked, with its programme and lines; units keep their own.</summary>
    private Task<WorkTask?> FindAsync(string code)
    {
        var asked = code.ToUpperInvariant();
        return db.WorkTasks.Where(task => task.Code == asked && task.OwnerId == null)
            .Include(task => task.Programme).ThenInclude(programme => programme.Lines)
            .Include(task => task.Assignments).ThenInclude(assignment => assignment.Unit)
            .AsSplitQuery().OrderBy(task => task.Id).FirstOrDefaultAsync(Aborted);
    }

    private async Task<TaskFormPage> PageAsync(WorkProgramme programme, WorkTask? task, TaskForm form) => new(
        programme, task, form, await choices.UnitsAsync(programme, Aborted), await choices.SetsAsync(programme, Aborted),
        await db.WorkTasks.Where(own => own.ProgrammeId == programme.Id).Select(own => own.Field).Distinct().OrderBy(field => field).ToListAsync(Aborted));

    /// <summary>The form with more rows: nothing was saved, so nothing is said about what is missing.</summary>
    private ViewResult More(TaskFormPage page)
    {
        ModelState.Clear();
        return View(FormView, page);
    }
}
