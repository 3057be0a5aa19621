using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaMap;

/// <summary>What became of the indicators of one set in another: read by everyone, written by the Office.</summary>
[Route("tieu-chi/noi")]
public sealed class CriteriaMapController(AppDbContext db) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "a")] string? first, [FromQuery(Name = "b")] string? second) =>
        await PageAsync(first, second) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Add([FromQuery(Name = "a")] string? first, [FromQuery(Name = "b")] string? second, RelationForm form)
    {
        if (await PageAsync(first, second) is not { } page)
        {
            return NotFound();
        }

        try
        {
            Require(page, form);
            db.IndicatorRelations.Add(new IndicatorRelation(page.First.Code, form.From, page.Second.Code, form.To, form.Kind, form.Note, Actor));
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), page with { Form = form, Refusal = refusal.Message });
        }

        await db.SaveChangesAsync(Aborted);
        Notify($"Đã nối {form.From ?? "(mới)"} với {form.To ?? "(bỏ)"}.");
        return Back(page);
    }

    /// <summary>The indicators with the very same words on both sides, in one step.</summary>
    [HttpPost("giong-nhau")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> AddAlike([FromQuery(Name = "a")] string? first, [FromQuery(Name = "b")] string? second)
    {
        if (await PageAsync(first, second) is not { } page)
        {
            return NotFound();
        }

        db.IndicatorRelations.AddRange(page.Alike.Select(pair =>
            new IndicatorRelation(page.First.Code, pair.From.Code, page.Second.Code, pair.To.Code, RelationKind.Same, null, Actor)));
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã nối {page.Alike.Count} chỉ tiêu có lời giống hệt nhau.");
        return Back(page);
    }

    [HttpPost("bo")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Remove([FromQuery(Name = "a")] string? first, [FromQuery(Name = "b")] string? second, int id)
    {
        if (await PageAsync(first, second) is not { } page
            || await db.IndicatorRelations.FirstOrDefaultAsync(row => row.Id == id && row.FromSet == page.First.Code && row.ToSet == page.Second.Code, Aborted) is not { } relation)
        {
            return NotFound();
        }

        db.IndicatorRelations.Remove(relation);
        await db.SaveChangesAsync(Aborted);
        Notify("Đã bỏ một dòng nối.");
        return Back(page);
    }

    /// <summary>Splitting and merging give several rows to one indicator; the other kinds say all there is to say of theirs.</summary>
    private static void Require(MapPage page, RelationForm form)
    {
        if (!IsKnown(page.From, form.From) || !IsKnown(page.To, form.To))
        {
            throw new RuleException("Chọn chỉ tiêu trong danh sách của mỗi bộ.");
        }

        if (form.Note?.Length > SetLimits.Words)
        {
            throw new RuleException($"Ghi chú dài quá {SetLimits.Words} ký tự.");
        }

        if (page.Relations.Any(row => row.FromIndicator == form.From && row.ToIndicator == form.To))
        {
            throw new RuleException("Đã có dòng nối này.");
        }

        var isOneToOne = form.Kind is not (RelationKind.Split or RelationKind.Merged);
        var touched = page.Relations.Where(row => (form.From is not null && row.FromIndicator == form.From) || (form.To is not null && row.ToIndicator == form.To)).ToList();
        if (touched.Exists(row => isOneToOne || row.Kind is not (RelationKind.Split or RelationKind.Merged)))
        {
            throw new RuleException("Chỉ tiêu này đã được nối. Tách thì mọi dòng ghi “Tách ra”, gộp thì mọi dòng ghi “Gộp lại”; bỏ dòng cũ trước nếu ghi nhầm.");
        }
    }

    private static bool IsKnown(IReadOnlyList<MapPage.Line> lines, string? code) => code is null || lines.Any(line => line.Code == code);

    private RedirectToActionResult Back(MapPage page) => RedirectToAction(nameof(Index), new { a = page.First.Code, b = page.Second.Code });

    private Task<MapPage?> PageAsync(string? first, string? second) => MapPage.LoadAsync(db, Actor, SetAddress.Read(first), SetAddress.Read(second), Clock.Today(), Aborted);
}
