using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.VillageMonths;

/// <summary>A village's state in a month, entered by the commune's officer in one grid; confirmed with the commune's monthly report, closed once the month is consolidated.</summary>
[Route("thon/{thon}/thang/{thang}")]
[Authorize(Policy = Policies.Reporting)]
public sealed class VillageMonthsController(AppDbContext db, VillageBook book) : NtmController
{
    private const string Stale = "Chưa lưu: người khác vừa ghi tháng này sau khi bạn mở trang. Những gì bạn gõ vẫn còn dưới đây; xem lại rồi bấm Lưu lần nữa thì bản của bạn thay bản đang lưu.";

    [HttpGet("")]
    public async Task<IActionResult> Grid(string thon, string thang) => await FindAsync(thon, thang) is { } grid ? View(grid) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(string thon, string thang, MonthForm form)
    {
        if (await FindAsync(thon, thang) is not { } grid)
        {
            return NotFound();
        }

        grid.Rights.RequireAssess();
        var (inputs, errors) = grid.Read(form);
        if (errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Grid), grid.With(form, errors, $"Chưa lưu: còn {VietnameseFormat.Number(errors.Count)} ô phải sửa."));
        }

        if (form.Version != grid.Version)
        {
            return Refuse(grid, form);
        }

        var assessment = grid.Assessment ?? await NewAsync(grid);
        var isChanged = assessment.Fill(inputs, grid.Rights, Clock.UtcNow(), grid.IsClosed);
        if (!isChanged)
        {
            Notify("Không có gì thay đổi.");
            return RedirectToAction(nameof(Grid), new { thon, thang });
        }

        return await StoreAsync(thon, thang, "Đã lưu kết quả của thôn.") ?? Refuse((await FreshAsync(thon, thang))!, form);
    }

    /// <summary>The values of the latest earlier month where nothing was entered.</summary>
    [HttpPost("thang-truoc")]
    public async Task<IActionResult> TakeOver(string thon, string thang)
    {
        if (await FindAsync(thon, thang) is not { } grid)
        {
            return NotFound();
        }

        grid.Rights.RequireAssess();
        if (grid.Last is null)
        {
            throw new RuleException("Chưa có tháng nào trước để lấy số.");
        }

        var assessment = grid.Assessment ?? await NewAsync(grid);
        if (!assessment.TakeOver(grid.Last, grid.Rights, Clock.UtcNow(), grid.IsClosed))
        {
            Notify("Không còn ô trống nào để lấy số tháng trước.");
            return RedirectToAction(nameof(Grid), new { thon, thang });
        }

        return await StoreAsync(thon, thang, $"Đã lấy số tháng {VietnameseFormat.Month(grid.Last.Month)} cho các ô trống. Xem lại từng dòng rồi lưu.")
            ?? throw new RuleException("Người khác vừa ghi tháng này. Mở lại trang để xem.");
    }

    /// <summary>A month may be entered from the registered year's first to this one.</summary>
    private async Task<GridPage?> FindAsync(string thon, string thang)
    {
        if (!Month.TryParse(thang, out var month) || month > Clock.ThisMonth() || await book.FindAsync(thon, Actor, Aborted) is not { } village)
        {
            return null;
        }

        return await GridPage.LoadAsync(db, book, village, Actor, month, Aborted)
            ?? throw new RuleException($"{village.Name} chưa đăng ký phấn đấu năm {month.Year} nên chưa có bộ tiêu chí để đánh giá. Đăng ký ở trang của thôn.");
    }

    private async Task<GridPage?> FreshAsync(string thon, string thang)
    {
        db.ChangeTracker.Clear();
        return await FindAsync(thon, thang);
    }

    /// <summary>Made against the stored set, since the grid's is not tracked.</summary>
    private async Task<VillageAssessment> NewAsync(GridPage grid)
    {
        var set = await db.CriteriaSets.Include(own => own.Criteria).ThenInclude(criterion => criterion.Indicators).AsSingleQuery().SingleAsync(own => own.Id == grid.Set.Id, Aborted);
        var assessment = new VillageAssessment(grid.Village, set, grid.Month);
        db.VillageAssessments.Add(assessment);
        return assessment;
    }

    /// <returns>Null when somebody was faster.</returns>
    private async Task<IActionResult?> StoreAsync(string thon, string thang, string notice)
    {
        try
        {
            await db.SaveChangesAsync(Aborted);
        }
        catch (DbUpdateException)
        {
            // Two people entered the month for the first time, or changed it, at the same moment.
            return null;
        }

        Notify(notice);
        return RedirectToAction(nameof(Grid), new { thon, thang });
    }

    private ViewResult Refuse(GridPage grid, MonthForm form)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.Clear();
        return View(nameof(Grid), grid.With(form, new Dictionary<int, string>(), Stale));
    }
}
