using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The steps of a report's workflow: asked once on a page of their own, then taken by the entity.</summary>
[Route("bao-cao-thang/{id:int}")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ReportReviewController(AppDbContext db, ReportLoader loader, Schedules schedules, EvidenceDesk evidence) : NtmController
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
        Notify($"{Done(action, ReporterWords.Of(report.Reporter))} báo cáo tháng {VietnameseFormat.Month(report.Month)}, {report.Unit.NameInSentence}.");
        return action is ReviewAction.Receive
            ? RedirectToAction("Review", new { id })
            : RedirectToAction("Details", "MonthlyReports", new { id });
    }

    [HttpGet("xet")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Review(int id) =>
        await loader.FindAsync(id, Actor, Aborted) is { } report && report.Round > 0 ? View(await PageAsync(report)) : NotFound();

    [HttpPost("xet/{partId:int}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> GiveVerdict(int id, int partId, VerdictForm form)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        var part = report.Part(partId);
        var verifications = await loader.VerificationsAsync(report, Aborted);
        db.ExpectVersion(part, form.Version);
        try
        {
            report.GiveVerdict(partId, form.Verdict, form.Filled, new Conclusions(verifications, form.Decided(part)), Actor, Clock.UtcNow());
        }
        catch (RuleException refusal) when (refusal is not PermissionException && report.State is ReviewState.Received)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Review), (await PageAsync(report)).With(part, form, refusal.Message));
        }

        await db.SaveChangesAsync(Aborted);
        return Redirect($"{Url.Action(nameof(Review), new { id })}#{part.Anchor}");
    }

    [HttpPost("xet/khong-canh-bao")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> AcceptQuiet(int id, int version)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        var page = await PageAsync(report);
        db.ExpectVersion(report, version);
        var conclusions = new Conclusions(await loader.VerificationsAsync(report, Aborted), []);
        foreach (var quiet in page.Quiet.Where(quiet => quiet.Part.Verdict is Verdict.Pending))
        {
            report.GiveVerdict(quiet.Part.Id, Verdict.Accepted, [], conclusions, Actor, Clock.UtcNow());
        }

        await db.SaveChangesAsync(Aborted);
        Notify("Đã chấp nhận các phần không có cảnh báo.");
        return RedirectToAction(nameof(Review), new { id });
    }

    [HttpPost("ket-luan")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Conclude(int id, int version)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        var schedule = await schedules.GetAsync(Aborted);
        db.ExpectVersion(report, version);
        await loader.LoadVersionsAsync(report, Aborted);
        var outcome = report.Conclude(await loader.VerificationsAsync(report, Aborted), Actor, Clock.UtcNow(), schedule.ResubmitDue(Clock.Today()));
        await db.SaveChangesAsync(Aborted);
        Notify(outcome is ReviewAction.Accept
            ? $"Đã chấp nhận báo cáo của {report.Unit.NameInSentence}."
            : $"Đã trả lại báo cáo của {report.Unit.NameInSentence}, hạn gửi lại {VietnameseFormat.Date(report.ResubmitDue!.Value)}.");
        return await NextWaitingAsync() is { } next ? RedirectToAction(nameof(Review), new { id = next }) : RedirectToAction("Index", "MonthlyReports");
    }

    private async Task<ReviewPage> PageAsync(MonthlyReport report) =>
        await ReviewPage.LoadAsync(
            db,
            loader,
            report,
            await evidence.OfReportAsync(report, Actor, Clock.Today(), Url.Action(nameof(Review), new { id = report.Id })!, Aborted),
            await schedules.GetAsync(Aborted),
            Clock.Today(),
            Aborted);

    /// <summary>The report that has waited longest for the Office.</summary>
    private async Task<int?> NextWaitingAsync() =>
        await db.MonthlyReports.VisibleTo(Actor)
            .Where(report => report.State == ReviewState.Received || report.State == ReviewState.Submitted)
            .OrderBy(report => report.LastSentAt)
            .Select(report => (int?)report.Id)
            .FirstOrDefaultAsync(Aborted);

    private static string Done(ReviewAction action, ReporterWords words) => action switch
    {
        ReviewAction.SubmitForApproval => $"Đã trình {words.Head}",
        ReviewAction.RequestRevision => $"Đã yêu cầu {words.Officer} sửa",
        ReviewAction.Send => "Đã duyệt và gửi Văn phòng Điều phối",
        ReviewAction.Withdraw => "Đã rút về",
        ReviewAction.Receive => "Đã tiếp nhận",
        ReviewAction.RevokeAcceptance => "Đã rút lại chấp nhận",
        _ => "Đã gửi đề nghị mở lại",
    };
}
