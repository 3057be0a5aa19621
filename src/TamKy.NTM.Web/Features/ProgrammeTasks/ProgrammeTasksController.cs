using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeTasks;

/// <summary>One task: what the programme says of it, how every unit stands, and the tasks that units derived from it.</summary>
[Route("chuong-trinh/viec/{code}")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ProgrammeTasksController(AppDbContext db, ProgrammeBook book, Schedules schedules) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Details(string code) =>
        await book.TaskAsync(code, Actor, Aborted) is { } task ? View(await TaskPage.LoadAsync(book, db, task, Actor, Clock.Today(), Aborted)) : NotFound();

    [HttpGet("viec-don-vi")]
    public async Task<IActionResult> Derive(string code)
    {
        if (await book.TaskAsync(code, Actor, Aborted) is not { } task)
        {
            return NotFound();
        }

        var units = await OwnUnitsAsync(task);
        return View(new DerivePage(task, units, new DeriveForm { Unit = units[0].Code }));
    }

    [HttpPost("viec-don-vi")]
    public async Task<IActionResult> Derive([FromRoute] string code, DeriveForm form)
    {
        if (await book.TaskAsync(code, Actor, Aborted) is not { } task)
        {
            return NotFound();
        }

        var units = await OwnUnitsAsync(task);
        var unit = units.FirstOrDefault(candidate => candidate.Code == form.Unit);
        if (unit is null)
        {
            ModelState.AddModelError(nameof(form.Unit), "Chọn đơn vị trong danh sách.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                var derived = await DeriveAsync(task, unit!, form);
                Notify($"Đã lập việc {derived.Code}.");
                return RedirectToAction(nameof(Details), new { code = derived.Code.ToLowerInvariant() });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new DerivePage(task, units, form));
    }

    private async Task<WorkTask> DeriveAsync(WorkTask task, OrganizationUnit unit, DeriveForm form)
    {
        var prefix = $"{task.Code}-{unit.Code}-";
        var number = await db.WorkTasks.CountAsync(own => own.Code.StartsWith(prefix), Aborted) + 1;
        var groups = await db.UnitGroups.AsNoTracking().ToListAsync(Aborted);
        var content = new TaskContent(task.LineNumber, task.Clause, TaskKind.Task, form.Title ?? string.Empty, task.Field, Recurrence.Once)
        {
            Deadline = form.Deadline,
            ExpectedEvidence = form.Evidence,
            Note = form.Note,
            Criteria = task.Criteria,
        };
        var derived = WorkTask.Derive(task, $"{prefix}{number}", unit, task.Asks(unit, Clock.Today(), groups), content, Actor);
        db.WorkTasks.Add(derived);
        await db.SaveChangesAsync(Aborted);
        await db.AddMissingOccurrencesAsync(await schedules.GetAsync(Aborted), Aborted, task.ProgrammeId);
        await db.SaveChangesAsync(Aborted);
        return derived;
    }

    /// <summary>The asked units that the actor writes for.</summary>
    private async Task<IReadOnlyList<OrganizationUnit>> OwnUnitsAsync(WorkTask task)
    {
        var groups = await db.UnitGroups.AsNoTracking().ToListAsync(Aborted);
        var ids = Actor.WrittenUnitIds;
        var units = await db.Units.Where(unit => ids.Contains(unit.Id)).OrderBy(unit => unit.Code).ToListAsync(Aborted);
        var asked = units.Where(unit => task.Asks(unit, Clock.Today(), groups)).ToList();
        return asked.Count > 0 && !task.IsDerived ? asked : throw new PermissionException("Chỉ đơn vị được giao chủ trì hoặc phối hợp mới lập việc của mình từ việc này.");
    }
}
