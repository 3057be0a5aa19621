using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>The departments in charge verify what communes report; the commune answers; each figure stays beside the others.</summary>
[Route("danh-gia")]
[Authorize(Policy = Policies.Reporting)]
public sealed class VerificationsController(AppDbContext db, Schedules schedules) : NtmController
{
    /// <param name="thang">As 2022-06; this month when it is not given.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? thang) =>
        MonthOf(thang) is { } month
            ? View(await IndexPage.LoadAsync(db, Actor, month, Clock.ThisMonth(), await schedules.GetAsync(Aborted), Aborted))
            : NotFound();

    /// <param name="xa">Code of the commune, in any letter case.</param>
    [HttpGet("xa/{xa}")]
    public async Task<IActionResult> Commune(string? xa, string? thang) =>
        MonthOf(thang) is { } month && await CommuneAsync(xa, month) is { } page ? View(page) : NotFound();

    [HttpPost("giai-trinh/{id:int}")]
    public async Task<IActionResult> Reply(int id, string? text, int version)
    {
        if (await db.DepartmentVerifications.VisibleTo(Actor).Include(verification => verification.Unit).Include(verification => verification.Indicator)
            .SingleOrDefaultAsync(verification => verification.Id == id, Aborted) is not { } found)
        {
            return NotFound();
        }

        db.ExpectVersion(found, version);
        if (Problem(text) is { } problem)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Commune), (await CommuneAsync(found.Unit.Code, found.Month))! with { Refused = (id, text, problem) });
        }

        found.Reply(text, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã ghi giải trình chỉ tiêu {found.Indicator.Code}.");
        return RedirectToAction(nameof(Commune), new { xa = found.Unit.Code.ToLowerInvariant(), thang = found.Month.ToString() });
    }

    /// <param name="bo">Code of the criteria set, in any letter case.</param>
    /// <param name="chiTieu">Only this indicator.</param>
    [HttpGet("{bo}/{number:int}")]
    public async Task<IActionResult> Grid(string? bo, int number, string? thang, [FromQuery(Name = "chi-tieu")] string? chiTieu) =>
        await GridAsync(bo, number, thang, chiTieu) is { } grid ? View(grid) : NotFound();

    [HttpPost("{bo}/{number:int}")]
    public async Task<IActionResult> Save(string? bo, int number, GridForm form, [FromQuery(Name = "chi-tieu")] string? chiTieu)
    {
        if (await GridAsync(bo, number, form.Month, chiTieu) is not { } grid)
        {
            return NotFound();
        }

        var outcome = await new SaveVerdicts(db, Actor, grid.Month).SaveAsync(RequireWritable(grid), form, Clock.UtcNow(), Aborted);
        if (outcome.Errors.Count == 0 && !outcome.IsStale)
        {
            Notify(outcome.Stored == 0 ? "Không có gì thay đổi." : $"Đã ghi {VietnameseFormat.Number(outcome.Stored)} ý kiến.");
            return RedirectToAction(nameof(Grid), new RouteValueDictionary { ["bo"] = bo, ["number"] = number, ["thang"] = grid.Month.ToString(), ["chi-tieu"] = chiTieu });
        }

        Response.StatusCode = outcome.IsStale ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        db.ChangeTracker.Clear();
        var again = (await GridAsync(bo, number, form.Month, chiTieu))!;
        return View(nameof(Grid), again.With(form, outcome.Errors, outcome.IsStale
            ? "Chưa ghi dòng nào: người khác của đơn vị vừa ghi trên các dòng này. Những gì bạn gõ vẫn còn dưới đây; xem lại rồi bấm Ghi lần nữa."
            : $"Đã ghi {VietnameseFormat.Number(outcome.Stored)} dòng. Còn {VietnameseFormat.Number(outcome.Errors.Count)} dòng phải sửa."));
    }

    [HttpPost("{bo}/{number:int}/thong-nhat")]
    public async Task<IActionResult> Agree(string? bo, int number, string? month, [FromQuery(Name = "chi-tieu")] string? chiTieu)
    {
        if (await GridAsync(bo, number, month, chiTieu) is not { } grid)
        {
            return NotFound();
        }

        var outcome = await new SaveVerdicts(db, Actor, grid.Month).AgreeAsync(RequireWritable(grid), Clock.UtcNow(), Aborted);
        Notify(outcome.IsStale ? "Người khác của đơn vị vừa ghi cùng lúc. Xem lại các dòng còn chờ." : $"Đã thống nhất {VietnameseFormat.Number(outcome.Stored)} số.");
        return RedirectToAction(nameof(Grid), new { bo, number, thang = grid.Month.ToString() });
    }

    private static string? Problem(string? text) => CleanText.Clean(text) switch
    {
        null => "Chưa ghi nội dung giải trình.",
        { Length: > VerificationLimits.Answer } => $"Giải trình dài quá {VietnameseFormat.Number(VerificationLimits.Answer)} ký tự. Rút ngắn rồi gửi lại.",
        _ => null,
    };

    /// <summary>Only a department in charge writes here, and only while the month is open.</summary>
    private static GridPage RequireWritable(GridPage grid) =>
        grid.CanWrite ? grid
        : grid.Rows.All(row => row.Department is null) ? throw new PermissionException("Chỉ đơn vị phụ trách tiêu chí ghi ý kiến xác nhận ở đây.")
        : throw new RuleException("Chưa xã nào gửi báo cáo tháng này, hoặc tháng đã tổng hợp, nên không ghi ý kiến được.");

    private async Task<GridPage?> GridAsync(string? bo, int number, string? thang, string? indicator) =>
        bo is not null && MonthOf(thang) is { } month
            ? await GridPage.LoadAsync(db, Actor, bo.ToUpperInvariant(), number, month, indicator, await schedules.GetAsync(Aborted), Aborted)
            : null;

    private async Task<CommunePage?> CommuneAsync(string? code, Month month) =>
        code is null ? null : await CommunePage.LoadAsync(db, Actor, code.ToUpperInvariant(), month, await schedules.GetAsync(Aborted), Aborted);

    private Month? MonthOf(string? text) =>
        text is null ? Clock.ThisMonth()
        : Month.TryParse(text, out var month) && month <= Clock.ThisMonth() ? month
        : null;
}
