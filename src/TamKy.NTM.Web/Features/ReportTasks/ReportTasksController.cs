using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportTasks;

/// <summary>Takes the unit's tasks of the programme over into its monthly report: read first, then with one button.</summary>
[Route("bao-cao-thang/{id:int}/viec-chuong-trinh")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ReportTasksController(AppDbContext db, ReportLoader loader, UnitTasks tasks) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int id) => await FindAsync(id) is { } report ? View(await tasks.LoadAsync(report, Actor, Clock.Today(), Aborted)) : NotFound();

    [HttpPost("")]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> TakeOver(int id)
    {
        if (await FindAsync(id) is not { } report)
        {
            return NotFound();
        }

        var page = await tasks.LoadAsync(report, Actor, Clock.Today(), Aborted);
        var taken = TaskProposals.TakeInto(report, page.Proposals, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        Notify(taken == page.Open
            ? $"Đã đưa {VietnameseFormat.Number(taken)} việc vào báo cáo. Đọc lại, sửa lời nếu cần."
            : $"Đã đưa {VietnameseFormat.Number(taken)} việc vào báo cáo; {VietnameseFormat.Number(page.Open - taken)} việc không còn chỗ trong mục (mỗi mục nhiều nhất {VietnameseFormat.Number(ReportLimits.Text)} ký tự).");
        return RedirectToAction("Edit", "ReportEditing", new { id });
    }

    /// <summary>The report while its authors may write it.</summary>
    private async Task<MonthlyReport?> FindAsync(int id)
    {
        if (await loader.FindAsync(id, Actor, Aborted, withVerified: false) is not { } report)
        {
            return null;
        }

        return report.Workflow.IsAuthor(Actor, report.UnitId) ? report : throw new PermissionException();
    }
}
