using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>Decisions on money from a workbook, for finance and the Office.</summary>
[Route("von/giao-von/nhap-excel")]
[Authorize(Policy = Policies.Reporting)]
public sealed class AllocationImportController(AppDbContext db, FundBook book, AllocationDesk desk) : NtmController
{
    private const string TemplateName = "giao-von.xlsx";

    [HttpGet("")]
    public IActionResult Index()
    {
        RequireAllocate();
        return View(new AllocationImportPage(null, null));
    }

    [HttpGet("mau")]
    public async Task<IActionResult> Template()
    {
        RequireAllocate();
        var today = Clock.Today();
        var units = await db.Units.Where(unit => FundBook.Kinds.Contains(unit.Kind)).ExistingOn(today).OrderBy(unit => unit.Kind).ThenBy(unit => unit.Code).ToListAsync(Aborted);
        return File(AllocationTemplate.Write(units, await book.SourcesAsync(today, Aborted), await book.CapitalsAsync(today, Aborted)), FileType.Excel.ContentType, TemplateName);
    }

    [HttpPost("")]
    [UploadLimit]
    public async Task<IActionResult> Preview(IFormFile? file)
    {
        RequireAllocate();
        try
        {
            return View(nameof(Index), new AllocationImportPage(await desk.CheckAsync(AllocationDesk.Read(file), Actor, Clock.UtcNow(), Aborted), null));
        }
        catch (FileRefusedException refusal)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), new AllocationImportPage(null, refusal.Message));
        }
    }

    /// <param name="data">The rows of the preview; checked again, since anybody may send anything.</param>
    [HttpPost("ghi")]
    public async Task<IActionResult> Store(string? data)
    {
        RequireAllocate();
        var lines = AllocationLine.Unpack(data) ?? throw new RuleException("Bản xem trước không còn dùng được. Tải tệp lên lại.");
        var (rows, isStored) = await desk.StoreAsync(lines, Actor, Clock.UtcNow(), Aborted);
        if (!isStored)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Index), new AllocationImportPage(rows, null));
        }

        Notify($"Đã ghi {rows.Count(row => row.Outcome is AllocationOutcome.Adds)} quyết định.");
        return RedirectToAction("Index", "Funds");
    }

    private void RequireAllocate()
    {
        if (!FundingLine.MayAllocate(Actor))
        {
            throw new PermissionException("Cán bộ tài chính hoặc Văn phòng Điều phối nhập quyết định giao vốn.");
        }
    }
}
