using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.ProgrammeDraft;
using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>A programme from a Word or Excel table into a draft: a preview of every row, adjusted by hand as often as needed, then all rows or none.</summary>
[Route("chuong-trinh/{year:int}")]
[Authorize(Policy = Policies.Office)]
public sealed class ProgrammeImportController(AppDbContext db, ProgrammeDrafts drafts, ImportDesk desk) : NtmController
{

    /// <summary>The tasks as a workbook to be edited and imported; of a programme in force, to begin another from.</summary>
    [HttpGet("bang-viec.xlsx")]
    public async Task<IActionResult> Sheet(int year) => await drafts.FindAsync(year, Aborted) is { } programme
        ? File(ProgrammeSheet.Write(programme, await drafts.TasksAsync(programme, Aborted), await desk.NamesAsync(programme, Aborted)), FileType.Excel.ContentType, $"chuong-trinh-{year}.xlsx")
        : NotFound();

    [HttpGet("nhap")]
    public async Task<IActionResult> Index(int year) => await drafts.DraftAsync(year, Aborted) is { } draft ? View(new ImportPage(draft)) : NotFound();

    [HttpPost("nhap")]
    [UploadLimit]
    public async Task<IActionResult> Upload(int year, [FromForm(Name = "tep")] IFormFile? file)
    {
        if (await drafts.DraftAsync(year, Aborted) is not { } draft)
        {
            return NotFound();
        }

        try
        {
            return View(nameof(Index), await desk.CheckAsync(draft, RawFile.Read(file), new ImportForm { Version = draft.Version }, Aborted));
        }
        catch (FileRefusedException refusal)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), new ImportPage(draft) { Refusal = refusal.Message });
        }
    }

    /// <summary>Reads the file again as the form says, and stores it when asked to; checked anew, since anybody may send anything.</summary>
    [HttpPost("nhap/xem-lai")]
    [RequestFormLimits(ValueLengthLimit = PreviewData.MostPacked, ValueCountLimit = 4096)]
    public async Task<IActionResult> Review(int year, ImportForm form, [FromForm(Name = "ghi")] bool stores)
    {
        if (await drafts.DraftAsync(year, Aborted) is not { } draft)
        {
            return NotFound();
        }

        var file = RawFile.Unpack(form.Packed) ?? throw new RuleException("Bản xem trước không còn nguyên. Chọn lại tệp rồi nhập.");
        var page = await desk.CheckAsync(draft, file, form, Aborted);
        ModelState.Remove("dong-tieu-de");
        if (!stores || !ModelState.IsValid)
        {
            return View(nameof(Index), page);
        }

        if (!page.CanStore)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Index), page);
        }

        db.ExpectVersion(draft, form.Version);
        await desk.StoreAsync(page, Actor, Clock.UtcNow(), Aborted);
        Notify($"Đã nhập từ “{file.Name}”: thêm {page.Count(ImportOutcome.Adds)} việc, sửa {page.Count(ImportOutcome.Updates)} việc{(form.RemovesMissing ? $", bỏ {page.Missing.Count} việc" : string.Empty)}.");
        return RedirectToAction("Edit", "ProgrammeDraft", new { year });
    }
}
