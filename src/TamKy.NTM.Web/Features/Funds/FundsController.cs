using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Shared;
using TamKy.NTM.Web.Features.Treasury;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The year's money: overview, one unit down to its documents, decisions of finance.</summary>
[Route("von")]
[Authorize(Policy = Policies.Reporting)]
public sealed class FundsController(AppDbContext db, FundBook book, TreasuryBook treasury) : NtmController
{
    /// <param name="thang">As 2022-06: the month whose cut-off holds; this month when it is not given.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? thang)
    {
        if (FundMonth.Of(thang, Clock) is not { } month)
        {
            return NotFound();
        }

        var cutOff = await book.CutOffAsync(month, Clock.Today(), Aborted);
        var sheet = await book.SheetAsync(Actor, month, cutOff, null, Aborted);
        var own = Actor.Grants.FirstOrDefault(grant => grant.UnitId is { } id && Disbursement.MayEnter(Actor, id))?.UnitId;
        var code = own is null ? null : await db.Units.Where(unit => unit.Id == own).Select(unit => unit.Code).FirstOrDefaultAsync(Aborted);
        var rule = await db.FundingRules.AsNoTracking().SingleAsync(Aborted);
        return View(new IndexPage(sheet, rule, FundingLine.MayAllocate(Actor), await treasury.MayReadAsync(Actor, Aborted), Actor.IsOffice, code?.ToLowerInvariant(), $"{month}"));
    }

    /// <param name="donVi">Code of the unit, in any letter case.</param>
    /// <param name="trang">Page of the list of documents.</param>
    [HttpGet("{donVi}")]
    public async Task<IActionResult> Details(string donVi, string? thang, int? trang)
    {
        if (FundMonth.Of(thang, Clock) is not { } month || await book.UnitAsync(donVi, Actor, Aborted) is not { } unit)
        {
            return NotFound();
        }

        var cutOff = await book.CutOffAsync(month, Clock.Today(), Aborted);
        var sheet = await book.SheetAsync(Actor, month, cutOff, unit.Id, Aborted);
        var entries = await book.EntriesAsync(Actor, unit.Id, cutOff.Year, Aborted);
        var (rows, shown, pages, total) = await book.PaidAsync(Actor, unit.Id, cutOff.Year, trang, Aborted);
        var pager = new Pager(shown, pages, total, "chứng từ", number => Url.Action(nameof(Details), new { donVi = unit.Code.ToLowerInvariant(), thang, trang = number }));
        return View(new UnitPage(unit, sheet, entries, rows, pager, FundingLine.MayAllocate(Actor), Disbursement.MayEnter(Actor, unit.Id)));
    }

    /// <param name="donVi">Unit that is chosen already.</param>
    /// <param name="congTrinh">Its project that is chosen already.</param>
    [HttpGet("giao-von")]
    public async Task<IActionResult> Allocate(int? donVi, int? congTrinh)
    {
        RequireAllocate();
        return View(await PageAsync(new AllocationForm { Year = Clock.Today().Year, UnitId = donVi, ProjectId = congTrinh, Kind = FundingKind.Allocation }));
    }

    [HttpPost("giao-von")]
    public async Task<IActionResult> Allocate(AllocationForm form)
    {
        RequireAllocate();
        await CheckAsync(form);
        try
        {
            if (ModelState.IsValid)
            {
                var line = await LineAsync(form);
                line.Enter(new FundingInput(form.Kind!.Value, form.ToDong(), form.Number, form.Date!.Value, form.Content, form.CriteriaList) { Project = await book.ProjectAsync(form.ProjectId, line.UnitId, Aborted) }, Actor, Clock.UtcNow());
                await db.SaveChangesAsync(Aborted);
                Notify("Đã ghi quyết định giao vốn.");
                return RedirectToAction(nameof(Details), new { donVi = line.Unit.Code.ToLowerInvariant() });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(await PageAsync(form));
    }

    private async Task CheckAsync(AllocationForm form)
    {
        ModelState.CheckDong(nameof(form.Amount), form.Amount);
        if (await book.UnknownCriterionAsync(form.CriteriaList, Aborted) is { } stranger)
        {
            ModelState.AddModelError(nameof(form.Criteria), $"Không có tiêu chí số “{stranger}”. Ghi số thứ tự tiêu chí, cách nhau bằng dấu phẩy.");
        }
    }

    private async Task<FundingLine> LineAsync(AllocationForm form)
    {
        if (await book.LineAsync(form.UnitId!.Value, form.Year!.Value, form.SourceId, form.CapitalId, Aborted) is { } known)
        {
            return known;
        }

        var today = Clock.Today();
        var unit = await db.Units.Where(unit => FundBook.Kinds.Contains(unit.Kind)).ExistingOn(today).FirstOrDefaultAsync(unit => unit.Id == form.UnitId, Aborted);
        var source = await db.FundingSources.FirstOrDefaultAsync(source => source.Id == form.SourceId, Aborted);
        var capital = await db.CapitalTypes.FirstOrDefaultAsync(capital => capital.Id == form.CapitalId, Aborted);
        if (unit is null || source is null || capital is null)
        {
            throw new RuleException("Chọn đơn vị, nguồn vốn và loại vốn trong danh sách.");
        }

        var line = new FundingLine(form.Year!.Value, unit, source, capital);
        db.FundingLines.Add(line);
        return line;
    }

    private void RequireAllocate()
    {
        if (!FundingLine.MayAllocate(Actor))
        {
            throw new PermissionException("Cán bộ tài chính hoặc Văn phòng Điều phối ghi quyết định giao vốn.");
        }
    }

    private Task<AllocationPage> PageAsync(AllocationForm form) => AllocationPage.LoadAsync(db, book, form, Clock.Today(), Aborted);
}
