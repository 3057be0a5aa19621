using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.PlanSteps;
using TamKy.NTM.Web.Features.Recognitions.Dossier;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>Files of recognition: opened by the commune, their dossier ticked, their steps taken.</summary>
[Route("dat-chuan/cong-nhan")]
[Authorize(Policy = Policies.Standards)]
public sealed class RecognitionsController(AppDbContext db, RecognitionLoader loader, DossierBundle bundles, DossierEvidence evidence) : NtmController
{
    private int CommuneId => Actor.Grants.FirstOrDefault(grant => grant.Role is Role.CommuneOfficer or Role.CommuneChair)?.UnitId
        ?? throw new PermissionException("Xã mở hồ sơ công nhận của xã và của thôn thuộc xã.");

    [HttpGet("moi")]
    public async Task<IActionResult> Create() => View(await CreatePageAsync(new CreateForm()));

    [HttpPost("moi")]
    public async Task<IActionResult> Create(CreateForm form)
    {
        var unit = await Plans.CreatePage.OfCommune(db, CommuneId, Clock.Today()).Include(candidate => candidate.Parent).FirstOrDefaultAsync(candidate => candidate.Id == form.UnitId, Aborted);
        if (!ModelState.IsValid || unit is null)
        {
            return ModelState.IsValid ? NotFound() : View(await CreatePageAsync(form));
        }

        var known = await db.Recognitions.Where(record => record.UnitId == unit.Id && record.Level == form.Level).Select(record => (int?)record.Id).FirstOrDefaultAsync(Aborted);
        if (known is { } id)
        {
            Notify("Hồ sơ này đã có, cổng mở hồ sơ đang có.");
            return RedirectToAction(nameof(Details), new { recognition = id });
        }

        try
        {
            var record = new Recognition(unit, form.Level!.Value, new Provenance("Xã mở hồ sơ trên cổng", Confidence.Confirmed));
            db.Recognitions.Add(record);
            await db.SaveChangesAsync(Aborted);
            return RedirectToAction(nameof(Details), new { recognition = record.Id });
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(form.Level), refusal.Message);
            return View(await CreatePageAsync(form));
        }
    }

    [HttpGet("{recognition:int}")]
    public async Task<IActionResult> Details([FromRoute(Name = "recognition")] int id) =>
        await loader.FindAsync(id, Actor, Aborted) is { } record ? View(await PageAsync(record)) : NotFound();

    /// <summary>The whole dossier in one PDF (decision 33).</summary>
    [HttpGet("{recognition:int}/bo-ho-so.pdf")]
    public async Task<IActionResult> Bundle([FromRoute(Name = "recognition")] int id) =>
        await BundleAsync(id) is { } made ? File(made.Bundle.Pdf, "application/pdf", $"{made.Name}.pdf") : NotFound();

    /// <summary>The PDF and beside it the files that do not fit into one.</summary>
    [HttpGet("{recognition:int}/bo-ho-so.zip")]
    public async Task<IActionResult> Archive([FromRoute(Name = "recognition")] int id) =>
        await BundleAsync(id) is { } made
            ? File(made.Bundle.Zip($"{made.Name}.pdf", Clock.Today().ToDateTime(TimeOnly.MinValue)), "application/zip", $"{made.Name}.zip")
            : NotFound();

    [HttpPost("{recognition:int}/ho-so")]
    public async Task<IActionResult> Mark([FromRoute(Name = "recognition")] int id, DossierForm form)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } record)
        {
            return NotFound();
        }

        if (record.Version != form.Version && record.State is RecognitionState.Preparing)
        {
            ModelState.AddModelError(string.Empty, "Người khác vừa sửa danh mục này. Chỗ bạn đánh dấu còn ở dưới; bấm lưu lần nữa thì bản của bạn thay bản đang lưu.");
            ModelState.Remove(nameof(form.Version));
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Details), await PageAsync(record, new DossierForm { Version = record.Version, Present = form.Present, Remarks = form.Remarks }));
        }

        record.Mark(form.Marks(), Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify("Đã lưu danh mục hồ sơ.");
        return RedirectToAction(nameof(Details), new { recognition = id });
    }

    [HttpGet("{recognition:int}/xac-nhan/{step}")]
    public async Task<IActionResult> Confirm([FromRoute(Name = "recognition")] int id, string step)
    {
        if (RecognitionStepSlug.Find(step) is not { } action || await loader.FindAsync(id, Actor, Aborted) is not { } record)
        {
            return NotFound();
        }

        var rule = record.OpenRule(action, Actor) ?? throw record.Refusal(action, Actor);
        return View(new ConfirmPage(record, rule, new PlanStepForm { Step = step, Version = record.Version }));
    }

    [HttpPost("{recognition:int}/buoc")]
    public async Task<IActionResult> Step([FromRoute(Name = "recognition")] int id, PlanStepForm form)
    {
        if (RecognitionStepSlug.Find(form.Step) is not { } action || await loader.FindAsync(id, Actor, Aborted) is not { } record)
        {
            return NotFound();
        }

        var rule = record.OpenRule(action, Actor) ?? throw record.Refusal(action, Actor);
        StepFields.Check(ModelState, form, rule.NeedsComment, rule.NeedsDecision);
        db.ExpectVersion(record, form.Version);
        try
        {
            if (ModelState.IsValid)
            {
                await TakeAsync(record, action, form);
                await db.SaveChangesAsync(Aborted);
                Notify($"{Labels.Of(action)}: đã ghi. {DetailsPage.TitleOf(record)}.");
                return RedirectToAction(nameof(Details), new { recognition = id });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(nameof(Confirm), new ConfirmPage(record, rule, form));
    }

    /// <summary>Files linked to the lines of the dossier are handed over here, in the order of the lines.</summary>
    private async Task<(Bundle Bundle, string Name)?> BundleAsync(int id) =>
        await loader.FindAsync(id, Actor, Aborted) is { Items.Count: > 0 } record ? await bundles.BuildAsync(record, await evidence.ReadAsync(record, Actor, Aborted), Actor, Clock.Today(), Aborted) : null;

    private async Task<DetailsPage> PageAsync(Recognition record, DossierForm? form = null)
    {
        var files = await evidence.OfAsync(record, Actor, Aborted);
        return DetailsPage.Of(record, Actor, form) with { Evidence = files, Lost = evidence.Lost(files) };
    }

    private async Task TakeAsync(Recognition record, RecognitionAction action, PlanStepForm form)
    {
        var now = Clock.UtcNow();
        switch (action)
        {
            case RecognitionAction.Prepare:
                var set = await loader.SetAsync(record.Level, record.RegisteredOn ?? Clock.Today(), Aborted)
                    ?? throw new RuleException("Chưa có bộ tiêu chí của mức chuẩn này vào ngày đăng ký nên chưa lập được danh mục hồ sơ.");
                record.Prepare(set, await db.DossierPapers.Where(paper => paper.Level == record.Level).ToListAsync(Aborted), Actor, now);
                break;
            case RecognitionAction.RecordRecognition:
                record.RecordRecognition(form.Number, form.Date!.Value, Actor, now, form.Comment);
                break;
            case RecognitionAction.RecordRevocation:
                record.RecordRevocation(form.Number, form.Date!.Value, form.Comment, Actor, now);
                break;
            default:
                record.Apply(action, Actor, now, form.Comment);
                break;
        }
    }

    private async Task<CreatePage> CreatePageAsync(CreateForm form)
    {
        var units = await Plans.CreatePage.OfCommune(db, CommuneId, Clock.Today()).AsNoTracking().OrderBy(unit => unit.Kind == Domain.Organization.UnitKind.Village).ThenBy(unit => unit.Code).ToListAsync(Aborted);
        return new CreatePage(units, form);
    }
}
