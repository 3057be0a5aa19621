using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The year's money: overview, one unit down to its documents, decisions of finance.</summary>
[Route("von")]
[Authorize(Policy = Policies.Reporting)]
public sealed class FundsController(AppDbContext db, FundBook book) : NtmController
{
    /// <param name="thang">As 2022-06: the month whose cut-off holds; this month when it is not given.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? thang)
    {
        if (MonthOf(thang) is not { } month)
        {
            return NotFound();
        }

        var cutOff = await book.CutOffAsync(month, Clock.Today(), Aborted);
        var sheet = await book.SheetAsync(Actor, month, cutOff, null, Aborted);
        var own = Actor.Grants.FirstOrDefault(grant => grant.UnitId is { } id && Disbursement.MayEnter(Actor, id))?.UnitId;
        var code = own is null ? null : await db.Units.Where(unit => unit.Id == own).Select(unit => unit.Code).FirstOrDefaultAsync(Aborted);
        return View(new IndexPage(sheet, FundingLine.MayAllocate(Actor), code?.ToLowerInvariant(), $"{month}"));
    }

    /// <param name="donVi">Code of the unit, in any letter case.</param>
    /// <param name="trang">Page of the list of documents.</param>
    [HttpGet("{donVi}")]
    public async Task<IActionResult> Details(string donVi, string? thang, int? trang)
    {
        if (MonthOf(thang) is not { } month || await book.UnitAsync(donVi, Actor, Aborted) is not { } unit)
        {
            return NotFound();
        }

        var cutOff = await book.CutOffAsync(month, Clock.Today(), Aborted);
        var sheet = await book.SheetAsync(Actor, month, cutOff, unit.Id, Aborted);
        var entries = await db.FundingLines.VisibleTo(Actor).Where(line => line.UnitId == unit.Id && line.Year == cutOff.Year)
            .SelectMany(line => line.Entries, (line, entry) => new { line, entry }).OrderByDescending(row => row.entry.Date).ThenByDescending(row => row.entry.Id)
            .Take(Pager.Size * 2)
            .Select(row => new UnitPage.EntryRow(
                row.line.Source.Name, row.line.Capital!.Name, row.entry.Kind, row.entry.Amount, row.entry.Number, row.entry.Date, row.entry.Content, row.entry.Criteria, row.entry.By))
            .ToListAsync(Aborted);
        var paid = db.Disbursements.VisibleTo(Actor).Where(row => row.UnitId == unit.Id && row.Line.Year == cutOff.Year);
        var total = await paid.CountAsync(Aborted);
        var pages = Math.Max(1, (total + Pager.Size - 1) / Pager.Size);
        var shown = Math.Clamp(trang ?? 1, 1, pages);
        var rows = await paid.OrderByDescending(row => row.Date).ThenByDescending(row => row.Id).Skip((shown - 1) * Pager.Size).Take(Pager.Size)
            .Select(row => new UnitPage.PaidRow(
                row.Id, row.Line.Source.Name, row.Line.Capital!.Name, row.Amount, row.Number, row.Date, row.Content, row.State, !row.Line.Source.SplitsByCapital, row.CorrectsId != null))
            .ToListAsync(Aborted);
        var pager = new Pager(shown, pages, total, "chứng từ", number => Url.Action(nameof(Details), new { donVi = unit.Code.ToLowerInvariant(), thang, trang = number }));
        return View(new UnitPage(unit, sheet, entries, rows, pager, FundingLine.MayAllocate(Actor), Disbursement.MayEnter(Actor, unit.Id)));
    }

    [HttpGet("giao-von")]
    public async Task<IActionResult> Allocate(int? donVi)
    {
        RequireAllocate();
        return View(await PageAsync(new AllocationForm { Year = Clock.Today().Year, UnitId = donVi, Kind = FundingKind.Allocation }));
    }

    [HttpPost("giao-von")]
    public async Task<IActionResult> Allocate(AllocationForm form)
    {
        RequireAllocate();
        ModelState.CheckDong(nameof(form.Amount), form.Amount);
        if (form.CriteriaList is { Count: > 0 } numbers)
        {
            var known = (await db.Criteria.Select(criterion => criterion.Number).Distinct().ToListAsync(Aborted)).ConvertAll(number => $"{number}");
            if (numbers.Except(known).FirstOrDefault() is { } stranger)
            {
                ModelState.AddModelError(nameof(form.Criteria), $"Không có tiêu chí số “{stranger}”. Ghi số thứ tự tiêu chí, cách nhau bằng dấu phẩy.");
            }
        }

        try
        {
            if (ModelState.IsValid)
            {
                var line = await LineAsync(form);
                line.Enter(new FundingInput(form.Kind!.Value, form.ToDong(), form.Number, form.Date!.Value, form.Content, form.CriteriaList), Actor, Clock.UtcNow());
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

    private async Task<FundingLine> LineAsync(AllocationForm form)
    {
        if (await db.FundingLines.Include(line => line.Unit).Include(line => line.Source).Include(line => line.Capital).FirstOrDefaultAsync(
            line => line.Year == form.Year && line.UnitId == form.UnitId && line.SourceId == form.SourceId && line.CapitalId == form.CapitalId, Aborted) is { } known)
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

    private Month? MonthOf(string? text) =>
        text is null ? Clock.ThisMonth()
        : Month.TryParse(text, out var month) && month <= Clock.ThisMonth() ? month
        : null;
}
