using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>Projects: the list, one with its money and photos, written down and kept up by the unit or by finance.</summary>
[Route("von/cong-trinh")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ProjectsController(AppDbContext db, ProjectBook book, FundBook funds) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ProjectFilter filter)
    {
        if (FundMonth.Of(filter.Month, Clock) is not { } month || (!string.IsNullOrEmpty(filter.State) && filter.IsIn is null))
        {
            return NotFound();
        }

        var unit = string.IsNullOrEmpty(filter.Unit) ? null : await funds.UnitAsync(filter.Unit, Actor, Aborted);
        if (unit is null && !string.IsNullOrEmpty(filter.Unit))
        {
            return NotFound();
        }

        var to = await funds.CutOffAsync(month, Clock.Today(), Aborted);
        var sheet = await book.SheetAsync(Actor, filter, await funds.PeriodFromAsync(month, Aborted), to, Aborted);
        IReadOnlyList<(ProjectRow, ShownProject)> rows = [.. sheet.Rows.Select((row, index) => (row, sheet.Shown(index)))];
        var (shown, pager) = Pager.Cut(rows, filter.Page, "công trình", number => Url.Action(nameof(Index), filter.With(number)));
        var canWrite = Actor.Grants.Any(grant => grant.UnitId is { } id && Project.MayWrite(Actor, id));
        return View(new IndexPage(sheet, filter, unit, $"{month}", await book.UnitsAsync(Actor, Aborted), shown, pager, canWrite));
    }

    /// <param name="donVi">Code of the unit; not needed by somebody who writes for one unit.</param>
    [HttpGet("moi")]
    public async Task<IActionResult> Create([FromQuery(Name = "don-vi")] string? donVi)
    {
        var units = await WritableAsync();
        var unit = units.Count == 1 && string.IsNullOrEmpty(donVi) ? units[0] : Find(units, donVi);
        return unit is not null ? View("Entry", await PageAsync(unit, null, new ProjectForm { Owner = unit.Kind is UnitKind.Commune or UnitKind.Ward ? $"UBND {unit.NameInSentence}" : unit.Name }))
            : string.IsNullOrEmpty(donVi) ? View("Choose", new ChoosePage(units))
            : NotFound();
    }

    [HttpPost("moi")]
    public async Task<IActionResult> Create([FromQuery(Name = "don-vi")] string? donVi, ProjectForm form)
    {
        var units = await WritableAsync();
        if ((units.Count == 1 && string.IsNullOrEmpty(donVi) ? units[0] : Find(units, donVi)) is not { } unit)
        {
            return NotFound();
        }

        return await TryAsync(form, unit, async village =>
        {
            var project = new Project(unit, await book.NextNumberAsync(unit.Id, Aborted), form.ToInput(village), Actor);
            db.Projects.Add(project);
            return project;
        }) ?? View("Entry", await PageAsync(unit, null, form));
    }

    [HttpGet("{ma}")]
    public async Task<IActionResult> Details(string ma) =>
        await book.FindAsync(ma, Actor, Aborted) is { } project ? View(await ShownAsync(project)) : NotFound();

    [HttpGet("{ma}/sua")]
    public async Task<IActionResult> Edit(string ma)
    {
        if (await book.FindAsync(ma, Actor, Aborted) is not { } project)
        {
            return NotFound();
        }

        RequireWrite(project);
        return View("Entry", await PageAsync(project.Unit, project, ProjectForm.From(project)));
    }

    [HttpPost("{ma}/sua")]
    public async Task<IActionResult> Edit(string ma, ProjectForm form)
    {
        if (await book.FindAsync(ma, Actor, Aborted) is not { } project)
        {
            return NotFound();
        }

        RequireWrite(project);
        return await TryAsync(form, project.Unit, village =>
        {
            db.ExpectVersion(project, form.Version);
            project.Edit(form.ToInput(village), Actor);
            return Task.FromResult(project);
        }) ?? View("Entry", await PageAsync(project.Unit, project, form));
    }

    [HttpPost("{ma}/tien-do")]
    public async Task<IActionResult> Report(string ma, [Bind(Prefix = "Progress")] ProgressForm form)
    {
        if (await book.FindAsync(ma, Actor, Aborted) is not { } project)
        {
            return NotFound();
        }

        ModelState.CheckDong("Progress.Volume", form.Volume);
        try
        {
            if (ModelState.IsValid)
            {
                db.ExpectVersion(project, form.Version);
                project.Report(form.Date!.Value, form.State!.Value, (long)form.Volume!.Value, form.Note, Actor, Clock.UtcNow());
                await db.SaveChangesAsync(Aborted);
                Notify("Đã ghi tiến độ công trình.");
                return Back(project);
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            Refuse(refusal);
        }

        return View(nameof(Details), (await ShownAsync(project)) with { Progress = form });
    }

    /// <summary>Saves what is made and goes to it; null when something is wrong, which then stands beside the fields.</summary>
    private async Task<IActionResult?> TryAsync(ProjectForm form, OrganizationUnit unit, Func<OrganizationUnit?, Task<Project>> make)
    {
        ModelState.CheckDong(nameof(form.Total), form.Total);
        if (await funds.UnknownCriterionAsync(NumberList.Of(form.Criteria), Aborted) is { } stranger)
        {
            ModelState.AddModelError(nameof(form.Criteria), $"Không có tiêu chí số “{stranger}”. Ghi số thứ tự tiêu chí, cách nhau bằng dấu phẩy.");
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        try
        {
            var villages = form.VillageId is null ? [] : await book.VillagesAsync(unit.Id, Clock.Today(), Aborted);
            var village = form.VillageId is { } id ? villages.Find(own => own.Id == id) ?? throw new RuleException("Chọn thôn trong danh sách của xã.") : null;
            var project = await make(village);
            await db.SaveChangesAsync(Aborted);
            Notify("Đã lưu công trình.");
            return Back(project);
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            Refuse(refusal);
            return null;
        }
    }

    private async Task<IReadOnlyList<OrganizationUnit>> WritableAsync() =>
        await book.WritableAsync(Actor, Clock.Today(), Aborted) is { Count: > 0 } units ? units
            : throw new PermissionException("Cán bộ của đơn vị hoặc cán bộ tài chính ghi công trình của đơn vị.");

    private static OrganizationUnit? Find(IReadOnlyList<OrganizationUnit> units, string? code) =>
        units.FirstOrDefault(unit => string.Equals(unit.Code, code, StringComparison.OrdinalIgnoreCase));

    private void RequireWrite(Project project)
    {
        if (!Project.MayWrite(Actor, project.UnitId))
        {
            throw new PermissionException("Cán bộ của đơn vị hoặc cán bộ tài chính ghi công trình của đơn vị.");
        }
    }

    private async Task<EntryPage> PageAsync(OrganizationUnit unit, Project? project, ProjectForm form) =>
        new(unit, project, await book.VillagesAsync(unit.Id, Clock.Today(), Aborted), form);

    private async Task<DetailsPage> ShownAsync(Project project)
    {
        var today = Clock.Today();
        var money = await book.MoneyAsync(project, Actor, Aborted);
        var paid = money.Where(row => row.State is DisbursementState.Approved).Sum(row => row.Amount);
        var row = new ProjectRow(project, project.ProgressOn(today), money.Where(own => own.Id is null).Sum(own => own.Amount), paid, 0);
        return new DetailsPage(
            row, ArrearsBalance.Of(project.Arrears, new DateOnly(today.Year, 1, 1), today), money, await book.PapersAsync(project, Actor, Aborted), Project.MayWrite(Actor, project.UnitId),
            FundingLine.MayAllocate(Actor), Disbursement.MayEnter(Actor, project.UnitId), today);
    }

    private void Refuse(RuleException refusal)
    {
        ModelState.AddModelError(string.Empty, refusal.Message);
        Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private RedirectToActionResult Back(Project project) => RedirectToAction(nameof(Details), new { ma = project.Code.ToLowerInvariant() });
}
