using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.Projects;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>Arrears in construction (programme 2022, III.6): by project and period, entered and corrected by further entries.</summary>
[Route("von/no-dong")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ArrearsController(AppDbContext db, ArrearsBook book, ProjectBook projects, FundBook funds) : NtmController
{
    /// <param name="thang">As 2022-06; this month when it is not given.</param>
    /// <param name="donVi">Code of a unit.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? thang, [FromQuery(Name = "don-vi")] string? donVi)
    {
        if (FundMonth.Of(thang, Clock) is not { } month)
        {
            return NotFound();
        }

        var unit = string.IsNullOrEmpty(donVi) ? null : await funds.UnitAsync(donVi, Actor, Aborted);
        if (unit is null && !string.IsNullOrEmpty(donVi))
        {
            return NotFound();
        }

        var to = await funds.CutOffAsync(month, Clock.Today(), Aborted);
        return View(new IndexPage(await book.SheetAsync(Actor, donVi, await funds.PeriodFromAsync(month, Aborted), to, Aborted), $"{month}", unit));
    }

    /// <param name="dinhChinh">The entry that is to be taken back.</param>
    [HttpGet("{ma}")]
    public async Task<IActionResult> Details(string ma, [FromQuery(Name = "dinh-chinh")] int? dinhChinh) =>
        await projects.FindAsync(ma, Actor, Aborted) is not { } project ? NotFound()
        : dinhChinh is { } id && project.Arrears.All(entry => entry.Id != id) ? NotFound()
        : View(Page(project, dinhChinh));

    [HttpPost("{ma}/ghi")]
    public async Task<IActionResult> Enter(string ma, [Bind(Prefix = "Entry")] ArrearsForm form)
    {
        ModelState.CheckDong("Entry.Accepted", form.Accepted);
        ModelState.CheckDong("Entry.Provided", form.Provided);
        if (form.Kind is ArrearsKind.Arising && form.Accepted is null)
        {
            ModelState.TryAddModelError("Entry.Accepted", "Chưa ghi giá trị nghiệm thu, quyết toán.");
        }

        return await ChangeAsync(ma, form.Version, project => project.Enter(form.ToInput(), Actor, Clock.UtcNow()), "Đã ghi.", page => page with { Entry = form });
    }

    [HttpPost("{ma}/dinh-chinh")]
    public async Task<IActionResult> Correct(string ma, [Bind(Prefix = "Correction")] CorrectionForm form) => await ChangeAsync(
        ma, form.Version,
        project => project.Correct(
            project.Arrears.FirstOrDefault(entry => entry.Id == form.Entry) ?? throw new RuleException("Chọn dòng cần đính chính."), form.Date!.Value, form.Reason, Actor, Clock.UtcNow()),
        "Đã ghi dòng đính chính. Ghi dòng mới cho số đúng, nếu có.", page => page with { Correction = form }, form.Entry);

    [HttpPost("{ma}/ke-hoach")]
    public async Task<IActionResult> Plan(string ma, [Bind(Prefix = "Plan")] PlanForm form) => await ChangeAsync(
        ma, form.Version, project => project.PlanClearing(form.From, form.By, Actor), "Đã lưu kế hoạch trả nợ.", page => page with { Plan = form });

    private async Task<IActionResult> ChangeAsync(string ma, int version, Action<Project> change, string done, Func<DetailsPage, DetailsPage> again, int? corrected = null)
    {
        if (await projects.FindAsync(ma, Actor, Aborted) is not { } project)
        {
            return NotFound();
        }

        if (!Project.MayWrite(Actor, project.UnitId))
        {
            throw new PermissionException("Cán bộ của đơn vị hoặc cán bộ tài chính ghi nợ đọng của đơn vị.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                db.ExpectVersion(project, version);
                change(project);
                await db.SaveChangesAsync(Aborted);
                Notify(done);
                return RedirectToAction(nameof(Details), new { ma = project.Code.ToLowerInvariant() });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(nameof(Details), again(Page(project, corrected)));
    }

    private DetailsPage Page(Project project, int? corrected)
    {
        var today = Clock.Today();
        return new DetailsPage(
            project, ArrearsBalance.Of(project.Arrears, new DateOnly(today.Year, 1, 1), today), Project.MayWrite(Actor, project.UnitId), today,
            project.Arrears.FirstOrDefault(entry => entry.Id == corrected))
        { Correction = new CorrectionForm { Version = project.Version, Entry = corrected ?? 0, Date = today } };
    }
}
