using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Errors;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.MonthlyReports;
using TamKy.NTM.Web.Features.ReportReview;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>The form of the monthly report: begin, write, save.</summary>
[Route("bao-cao-thang")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ReportEditingController(AppDbContext db, ReportLoader loader, Schedules schedules, SaveParts save, StartReport start, EvidenceDesk evidence, VillageBook villages) : NtmController
{
    [HttpPost("bat-dau/{period}")]
    public async Task<IActionResult> Start(string period)
    {
        if (!Month.TryParse(period, out var month))
        {
            return NotFound();
        }

        var report = await start.FindOrStartAsync(month, Actor, Clock.Today(), Aborted);
        return RedirectToAction(nameof(Edit), new { id = report.Id });
    }

    [HttpGet("{id:int}/sua")]
    public async Task<IActionResult> Edit(int id)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        if (!report.Workflow.IsAuthor(Actor, report.UnitId))
        {
            throw new PermissionException();
        }

        return IsOpen(report) ? View(await ShownAsync(report, null, [])) : RedirectToAction("Details", "MonthlyReports", new { id });
    }

    [HttpPost("{id:int}/sua")]
    public async Task<IActionResult> Edit(int id, EditForm form)
    {
        SaveOutcome? outcome;
        try
        {
            outcome = await save.SaveAsync(id, form.Parts, Actor, Clock.UtcNow(), Aborted);
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            return await RefusedAsync(id, form, refusal.Message);
        }

        if (outcome is null)
        {
            return NotFound();
        }

        if (outcome.Errors.Count > 0 || outcome.Stale.Count > 0)
        {
            return await AgainAsync(outcome.Report, form, outcome.Errors, outcome.Stale);
        }

        if (form.HandOn)
        {
            return RedirectToAction("Confirm", "ReportReview", new { id, step = StepSlug.Of(ReviewAction.SubmitForApproval) });
        }

        Notify($"Đã lưu lúc {VietnameseFormat.Time(TimeOnly.FromDateTime(Clock.Now))}.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    /// <summary>Saves one part while it is being typed; the answer is for the script of the page.</summary>
    [HttpPost("{id:int}/phan/{partId:int}")]
    public async Task<IActionResult> SavePart(int id, int partId, EditForm form)
    {
        if (form.Parts.GetValueOrDefault(partId) is not { } part)
        {
            return NotFound();
        }

        var outcome = await save.SaveAsync(id, new Dictionary<int, PartForm> { [partId] = part }, Actor, Clock.UtcNow(), Aborted);
        if (outcome is null)
        {
            return NotFound();
        }

        var page = await PageAsync(outcome.Report, null, outcome.Errors);
        var saved = page.Parts.Single(candidate => candidate.Part.Id == partId);
        return outcome.Stale.Count > 0
            ? Conflict(PartAnswer.Stale(saved))
            : Json(PartAnswer.Saved(page, saved, Clock.Now));
    }

    /// <summary>Takes over last month's values of a criterion where nothing was entered.</summary>
    [HttpPost("{id:int}/phan/{partId:int}/khong-doi")]
    public async Task<IActionResult> ConfirmUnchanged(int id, int partId)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        var last = await loader.FindMonthAsync(report.UnitId, report.Month.Previous, Actor, Aborted)
            ?? throw new RuleException("Tháng trước chưa có báo cáo nên không có số để lấy lại.");
        report.ConfirmUnchanged(partId, last, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        return Redirect(Url.Action(nameof(Edit), new { id }) + "#" + report.Part(partId).Anchor);
    }

    /// <summary>What the villages' months say, to be read before it is taken into the section about them.</summary>
    [HttpGet("{id:int}/phan/{partId:int}/thon")]
    public async Task<IActionResult> TakeVillages(int id, int partId) =>
        await VillagePartAsync(id, partId) is var (report, part) ? View(new VillagesPage(report, part, await VillageLinesAsync(report))) : NotFound();

    /// <summary>Below what is written there; a line that is there already is not repeated.</summary>
    [HttpPost("{id:int}/phan/{partId:int}/thon")]
    [ActionName(nameof(TakeVillages))]
    public async Task<IActionResult> TakeVillagesNow(int id, int partId)
    {
        if (await VillagePartAsync(id, partId) is not var (report, part))
        {
            return NotFound();
        }

        var known = ReportPart.Lines(part.Text).ToList();
        var lines = await VillageLinesAsync(report);
        report.Fill(partId, new PartInput { Text = string.Join('\n', known.Concat(lines.Except(known))) }, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        return Redirect(Url.Action(nameof(Edit), new { id }) + "#" + part.Anchor);
    }

    private async Task<(MonthlyReport Report, ReportPart Part)?> VillagePartAsync(int id, int partId)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report || report.Parts.FirstOrDefault(part => part.Id == partId) is not { Section.Kind: SectionKind.Villages } found)
        {
            return null;
        }

        return report.Workflow.IsAuthor(Actor, report.UnitId) ? (report, found) : throw new PermissionException();
    }

    private async Task<IReadOnlyList<string>> VillageLinesAsync(MonthlyReport report) =>
        VillageProgress.Lines(report.Month, await villages.CoursesAsync(report.UnitId, report.Month, Aborted));

    private static bool IsOpen(MonthlyReport report) => report.State is ReviewState.Draft or ReviewState.Returned;

    private async Task<EditPage> ShownAsync(MonthlyReport report, EditForm? posted, IReadOnlyList<FieldError> errors)
    {
        var page = await PageAsync(report, posted, errors);
        return page with { Evidence = await evidence.OfReportAsync(report, Actor, Clock.Today(), Url.Action(nameof(Edit), new { id = report.Id })!, Aborted) };
    }

    /// <summary>The page without its evidence, which an answer to the script does not need.</summary>
    private async Task<EditPage> PageAsync(MonthlyReport report, EditForm? posted, IReadOnlyList<FieldError> errors)
    {
        var schedule = await schedules.GetAsync(Aborted);
        var status = ReportStatus.Of(report, schedule, Clock.Today());
        return await EditPage.LoadAsync(db, loader, report, posted, errors, status, schedule, Aborted);
    }

    /// <summary>Nothing was stored: the page again with all that was typed, and the reason.</summary>
    private async Task<IActionResult> RefusedAsync(int id, EditForm form, string reason)
    {
        db.ChangeTracker.Clear();
        if (Request.WantsJson() || await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            throw new RuleException(reason);
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Edit), await ShownAsync(report, form, []) with { Refusal = reason });
    }

    /// <summary>Some fields were not read, or some parts had been changed by somebody else: the page again with all that was typed.</summary>
    private async Task<IActionResult> AgainAsync(MonthlyReport report, EditForm form, IReadOnlyList<FieldError> errors, IReadOnlyList<ReportPart> stale)
    {
        Response.StatusCode = stale.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Edit), await ShownAsync(report, form, errors) with { Stale = stale });
    }
}
