using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The steps of a report's workflow: asked once on a page of their own, then taken by the entity.</summary>
[Route("bao-cao-thang/{id:int}")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ReportReviewController(AppDbContext db, ReportLoader loader) : NtmController
{
    [HttpGet("xac-nhan/{step}")]
    public async Task<IActionResult> Confirm(int id, string step)
    {
        if (StepSlug.Find(step) is not { } action || await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        // A step that is not open is refused by the entity, with the sentence that says why.
        var rule = report.OpenTo(Actor).FirstOrDefault(candidate => candidate.Action == action) ?? throw report.Refusal(action, Actor);
        return View(new ConfirmPage(report, rule, new StepForm { Step = step, Version = report.Version }));
    }

    [HttpPost("buoc")]
    public async Task<IActionResult> Step(int id, StepForm form)
    {
        if (StepSlug.Find(form.Step) is not { } action || await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        var rule = report.OpenTo(Actor).FirstOrDefault(candidate => candidate.Action == action) ?? throw report.Refusal(action, Actor);
        if (rule.NeedsComment && CleanText.Clean(form.Comment) is null)
        {
            ModelState.AddModelError(nameof(form.Comment), "Chưa ghi lý do. Người nhận cần biết phải làm gì.");
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(Confirm), new ConfirmPage(report, rule, form));
        }

        await loader.LoadVersionsAsync(report, Aborted);
        db.ExpectVersion(report, form.Version);
        report.Apply(action, Actor, Clock.UtcNow(), form.Comment);
        await db.SaveChangesAsync(Aborted);
        Notify($"{Done(action)} báo cáo tháng {VietnameseFormat.Month(report.Month)}, {report.Unit.Name}.");
        return action is ReviewAction.Receive
            ? RedirectToAction("Review", new { id })
            : RedirectToAction("Details", "MonthlyReports", new { id });
    }

    private static string Done(ReviewAction action) => action switch
    {
        ReviewAction.SubmitForApproval => "Đã trình lãnh đạo xã",
        ReviewAction.RequestRevision => "Đã yêu cầu cán bộ xã sửa",
        ReviewAction.Send => "Đã duyệt và gửi Văn phòng Điều phối",
        ReviewAction.Withdraw => "Đã rút về",
        ReviewAction.Receive => "Đã tiếp nhận",
        ReviewAction.RevokeAcceptance => "Đã rút lại chấp nhận",
        _ => "Đã gửi đề nghị mở lại",
    };
}
