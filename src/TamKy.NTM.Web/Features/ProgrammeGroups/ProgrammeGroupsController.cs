using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.TaskEditing;

namespace TamKy.NTM.Web.Features.ProgrammeGroups;

/// <summary>Groups such as "các phòng, ban": who belongs to them on a day, for everybody; a dated change, for the Office (decision 23).</summary>
[Route("chuong-trinh/nhom")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ProgrammeGroupsController(AppDbContext db, TaskRevisions revisions) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "ngay")] string? typed)
    {
        var read = VietnameseDate.Parse(typed);
        var day = read is VietnameseDate.Value value ? value.Date : Clock.Today();
        var groups = await db.UnitGroups.AsNoTrackingWithIdentityResolution().Include(group => group.Unit).Include(group => group.Changes).ThenInclude(change => change.Unit).OrderBy(group => group.Unit.Name).AsSplitQuery().ToListAsync(Aborted);
        var units = await UnitsAsync(groups);
        return View(new GroupsPage(
            day, typed ?? VietnameseFormat.Date(day), read is VietnameseDate.Invalid invalid ? invalid.Message : null,
            [.. groups.Select(group => new GroupsPage.Group(group, [.. group.Members(units, day).OrderBy(unit => unit.Name, StringComparer.Create(VietnameseFormat.Culture, ignoreCase: true))]))], Actor.IsOffice));
    }

    [HttpGet("{nhom}/thay-doi")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Change([FromRoute(Name = "nhom")] string code) =>
        await FindAsync(code) is { } group ? View(new ChangePage(group, await ChoicesAsync(), new ChangeForm { Version = group.Version })) : NotFound();

    [HttpPost("{nhom}/thay-doi")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Change([FromRoute(Name = "nhom")] string code, ChangeForm form)
    {
        if (await FindAsync(code) is not { } group)
        {
            return NotFound();
        }

        var choices = await ChoicesAsync();
        var unit = choices.FirstOrDefault(candidate => candidate.Code == form.Unit);
        if (unit is null && !string.IsNullOrEmpty(form.Unit))
        {
            ModelState.AddModelError(nameof(form.Unit), "Chọn đơn vị trong danh sách.");
        }

        db.ExpectVersion(group, form.Version);
        try
        {
            if (ModelState.IsValid)
            {
                var revision = await ChangeAsync(group, unit!, form);
                Notify($"Đã ghi thay đổi: {revision.InWords}.");
                return RedirectToAction(nameof(Index), new { ngay = VietnameseFormat.Date(form.From!.Value) });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new ChangePage(group, choices, form));
    }

    private async Task<TaskRevision> ChangeAsync(UnitGroup group, OrganizationUnit unit, ChangeForm form)
    {
        group.Change(unit, form.IsMember, form.From!.Value, form.Reason, Actor, Clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(Aborted);
        await db.SaveChangesAsync(Aborted);
        var tasks = await db.WorkTasks.Where(task => task.Programme.InForceFrom != null && task.Assignments.Any(own => own.UnitId == group.UnitId && own.Part == TaskPart.Lead))
            .Include(task => task.Programme).Include(task => task.Assignments).ThenInclude(assignment => assignment.Unit).AsSplitQuery().ToListAsync(Aborted);
        var revision = await revisions.ApplyAsync(tasks, TaskDecision.Of(form.Reason, form.DecidedBy), Actor, Clock.UtcNow(), Aborted, datesToo: false);
        await db.SaveChangesAsync(Aborted);
        await transaction.CommitAsync(Aborted);
        return revision;
    }

    private Task<UnitGroup?> FindAsync(string code)
    {
        var asked = code.ToUpperInvariant();
        return db.UnitGroups.Include(group => group.Unit).OrderBy(group => group.Id).FirstOrDefaultAsync(group => group.Unit.Code == asked, Aborted);
    }

    private async Task<List<OrganizationUnit>> UnitsAsync(IReadOnlyCollection<UnitGroup> groups)
    {
        var kinds = groups.SelectMany(group => group.Kinds).Distinct().ToList();
        var named = groups.SelectMany(group => group.Changes).Select(change => change.UnitId).ToList();
        return await db.Units.AsNoTracking().Where(unit => kinds.Contains(unit.Kind) || named.Contains(unit.Id)).ToListAsync(Aborted);
    }

    /// <summary>Whoever may do work of the city; a group does not stand for a group.</summary>
    private Task<List<OrganizationUnit>> ChoicesAsync() =>
        db.Units.Where(unit => unit.Kind != UnitKind.Group && unit.Kind != UnitKind.Village && unit.Kind != UnitKind.VillageDevelopmentBoard && unit.Kind != UnitKind.Province && unit.Kind != UnitKind.City)
            .ExistingOn(Clock.Today()).OrderBy(unit => unit.Kind).ThenBy(unit => unit.Name).ToListAsync(Aborted);
}
