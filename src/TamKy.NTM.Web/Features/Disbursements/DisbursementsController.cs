using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.Treasury;

namespace TamKy.NTM.Web.Features.Disbursements;

/// <summary>Documents of a unit: written by its officer, approved or returned by its head, corrected by a further document.</summary>
[Route("von/{donVi}/chung-tu")]
[Authorize(Policy = Policies.Reporting)]
public sealed class DisbursementsController(AppDbContext db, FundBook book, TreasuryBook treasury) : NtmController
{
    /// <param name="congTrinh">Project that is chosen already.</param>
    [HttpGet("moi")]
    public async Task<IActionResult> Create(string donVi, int? congTrinh) =>
        await book.UnitAsync(donVi, Actor, Aborted) is { } unit ? View("Entry", await NewPageAsync(RequireEnter(unit), new DisbursementForm { ProjectId = congTrinh })) : NotFound();

    [HttpPost("moi")]
    public async Task<IActionResult> Create(string donVi, DisbursementForm form)
    {
        if (await book.UnitAsync(donVi, Actor, Aborted) is not { } unit)
        {
            return NotFound();
        }

        RequireEnter(unit);
        CheckAmount(form.Amount);
        if (form.SourceId is null)
        {
            ModelState.TryAddModelError(nameof(form.SourceId), "Chọn nguồn vốn.");
        }

        return await TryAsync(async () => new Disbursement(await LineAsync(unit, form), form.ToInput(await book.ProjectAsync(form.ProjectId, unit.Id, Aborted)), Actor, Clock.UtcNow()), unit)
            ?? View("Entry", await NewPageAsync(unit, form));
    }

    [HttpGet("{chungTu:int}")]
    public async Task<IActionResult> Details(string donVi, int chungTu) =>
        await FindAsync(donVi, chungTu) is { } row ? View(await PageAsync(row, null)) : NotFound();

    [HttpPost("{chungTu:int}/sua")]
    public async Task<IActionResult> Edit(string donVi, int chungTu, [Bind(Prefix = "Form")] DisbursementForm form)
    {
        if (await FindAsync(donVi, chungTu) is not { } row)
        {
            return NotFound();
        }

        ModelState.CheckDong("Form.Amount", form.Amount);
        ModelState.CheckDong("Form.Rate", form.Rate);
        try
        {
            if (ModelState.IsValid)
            {
                db.ExpectVersion(row, form.Version);
                row.Fill(form.ToInput(await book.ProjectAsync(form.ProjectId, row.UnitId, Aborted), row.Form), Actor, Clock.UtcNow());
                (await treasury.LocksAsync(Aborted)).RequireOpen(row);
                await db.SaveChangesAsync(Aborted);
                Notify("Đã lưu chứng từ.");
                return Back(row);
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            Refuse(refusal);
        }

        return View(nameof(Details), await PageAsync(row, form));
    }

    [HttpPost("{chungTu:int}/buoc")]
    public async Task<IActionResult> Step(string donVi, int chungTu, [Bind(Prefix = "Step")] StepForm form)
    {
        if (StepSlug.Find(form.Do) is not { } action || await FindAsync(donVi, chungTu) is not { } row)
        {
            return NotFound();
        }

        try
        {
            db.ExpectVersion(row, form.Version);
            row.Apply(action, Actor, Clock.UtcNow(), form.Comment);
            if (action is not DisbursementAction.Return)
            {
                (await treasury.LocksAsync(Aborted)).RequireOpen(row);
            }

            await db.SaveChangesAsync(Aborted);
            Notify($"{Labels.Of(action)}: đã ghi.");
            return Back(row);
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            Refuse(refusal);
            return View(nameof(Details), await PageAsync(row, null, new StepForm { Do = form.Do, Version = form.Version, Comment = form.Comment }));
        }
    }

    [HttpGet("{chungTu:int}/dinh-chinh")]
    public async Task<IActionResult> Correct(string donVi, int chungTu) =>
        await FindAsync(donVi, chungTu) is { } row ? View("Entry", CorrectionPage(row, new DisbursementForm { Amount = row.Amount - row.TakenBack })) : NotFound();

    [HttpPost("{chungTu:int}/dinh-chinh")]
    public async Task<IActionResult> Correct(string donVi, int chungTu, DisbursementForm form)
    {
        if (await FindAsync(donVi, chungTu) is not { } row)
        {
            return NotFound();
        }

        RequireEnter(row.Unit);
        CheckAmount(form.Amount);
        return await TryAsync(() => Task.FromResult(row.Correct(form.ToInput(), Actor, Clock.UtcNow())), row.Unit) ?? View("Entry", CorrectionPage(row, form));
    }

    /// <summary>Adds what is made and goes to it; null when something is wrong, which then stands beside the fields.</summary>
    private async Task<IActionResult?> TryAsync(Func<Task<Disbursement>> make, OrganizationUnit unit)
    {
        if (!ModelState.IsValid)
        {
            return null;
        }

        try
        {
            var row = await make();
            (await treasury.LocksAsync(Aborted)).RequireOpen(row);
            db.Disbursements.Add(row);
            await db.SaveChangesAsync(Aborted);
            Notify("Đã ghi chứng từ. Gửi lãnh đạo duyệt để số tiền được tính.");
            return RedirectToAction(nameof(Details), new { donVi = unit.Code.ToLowerInvariant(), chungTu = row.Id });
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            Refuse(refusal);
            return null;
        }
    }

    /// <summary>The line of the document's year; it begins with a decision.</summary>
    private async Task<FundingLine> LineAsync(OrganizationUnit unit, DisbursementForm form) =>
        await book.LineAsync(unit.Id, form.Date!.Value.Year, form.SourceId, form.CapitalId, Aborted) ?? throw new RuleException(
            $"Nguồn và loại vốn này năm {form.Date.Value.Year} chưa giao cho {unit.NameInSentence}. Chọn lại nguồn, loại vốn, hoặc cán bộ tài chính ghi quyết định giao vốn trước.");

    private void CheckAmount(decimal? amount)
    {
        ModelState.CheckDong(nameof(DisbursementForm.Amount), amount);
        if (amount is null)
        {
            ModelState.TryAddModelError(nameof(DisbursementForm.Amount), "Chưa ghi số tiền.");
        }
    }

    private async Task<DisbursementPage> PageAsync(Disbursement row, DisbursementForm? form, StepForm? step = null)
    {
        var page = DisbursementPage.Of(row, Actor, form, step);
        return page.CanEdit && !row.IsMobilised && !row.IsCorrection ? page with { Projects = await book.ProjectsAsync(Actor, row.UnitId, Aborted) } : page;
    }

    private OrganizationUnit RequireEnter(OrganizationUnit unit) =>
        Disbursement.MayEnter(Actor, unit.Id) ? unit : throw new PermissionException("Cán bộ của đơn vị ghi giải ngân của đơn vị mình.");

    private async Task<EntryPage> NewPageAsync(OrganizationUnit unit, DisbursementForm form) =>
        new(
            unit, [.. (await book.SourcesAsync(Clock.Today(), Aborted)).Where(source => source.SplitsByCapital)], await book.CapitalsAsync(Clock.Today(), Aborted),
            await book.ProjectsAsync(Actor, unit.Id, Aborted), null, form);

    private EntryPage CorrectionPage(Disbursement row, DisbursementForm form)
    {
        RequireEnter(row.Unit);
        return row.MayCorrect(Actor) ? new EntryPage(row.Unit, [], [], [], row, form) : throw new RuleException("Chỉ đính chính chứng từ đã duyệt và còn số chưa đính chính.");
    }

    private async Task<Disbursement?> FindAsync(string donVi, int id) =>
        await book.FindAsync(id, Actor, Aborted) is { } row && string.Equals(row.Unit.Code, donVi, StringComparison.OrdinalIgnoreCase) ? row : null;

    private void Refuse(RuleException refusal)
    {
        ModelState.AddModelError(string.Empty, refusal.Message);
        Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private RedirectToActionResult Back(Disbursement row) => RedirectToAction(nameof(Details), new { donVi = row.Unit.Code.ToLowerInvariant(), chungTu = row.Id });
}
