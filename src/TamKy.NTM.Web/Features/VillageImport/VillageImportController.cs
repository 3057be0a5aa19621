using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Villages;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>Villages from a workbook: the template, a preview with every row's mistakes, and the storing of all rows or none.</summary>
[Route("thon/nhap-excel")]
[Authorize(Policy = Policies.Reporting)]
public sealed class VillageImportController(AppDbContext db, VillageBook book, ImportDesk desk) : NtmController
{
    private const string TemplateName = "danh-sach-thon.xlsx";

    [HttpGet("")]
    public IActionResult Index()
    {
        RequireEnter();
        return View(new ImportPage(null, null));
    }

    [HttpGet("mau")]
    public async Task<IActionResult> Template()
    {
        RequireEnter();
        var choices = CreatePage.Choices(db, Actor);
        var today = Clock.Today();
        var villages = book.Within(Actor).Where(village => choices.Any(commune => commune.Id == village.ParentId) && (village.ValidTo == null || village.ValidTo >= today));
        var states = await book.StatesAsync(villages, Clock.ThisMonth(), today, onlyRegistered: false, Aborted);
        return File(ImportTemplate.Write(states), FileType.Excel.ContentType, TemplateName);
    }

    [HttpPost("")]
    [UploadLimit]
    public async Task<IActionResult> Preview(IFormFile? file)
    {
        RequireEnter();
        try
        {
            var lines = file is null ? throw new FileRefusedException("Chưa chọn tệp.") : ImportDesk.Read(file);
            return View(nameof(Index), new ImportPage(await desk.CheckAsync(lines, Actor, Clock.Today(), Aborted), null));
        }
        catch (FileRefusedException refusal)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), new ImportPage(null, refusal.Message));
        }
    }

    /// <param name="data">The rows of the preview; checked again, since anybody may send anything.</param>
    [HttpPost("ghi")]
    public async Task<IActionResult> Store(string? data)
    {
        RequireEnter();
        var lines = ImportLine.Unpack(data) ?? throw new RuleException("Bản xem trước không còn dùng được. Tải tệp lên lại.");
        var rows = await desk.CheckAsync(lines, Actor, Clock.Today(), Aborted);
        if (rows.Any(row => row.Outcome is ImportOutcome.Refused))
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Index), new ImportPage(rows, null));
        }

        var (added, updated) = await desk.StoreAsync(rows, Actor, Clock.UtcNow(), Aborted);
        Notify($"Đã thêm {added} thôn, ghi số hộ của {updated} thôn đã có.");
        return RedirectToAction("Index", "Villages");
    }

    private void RequireEnter()
    {
        if (!Actor.IsOffice && !Actor.Is(Role.CommuneOfficer))
        {
            throw new PermissionException("Cán bộ xã hoặc Văn phòng Điều phối nhập danh sách thôn.");
        }
    }
}
