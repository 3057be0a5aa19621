using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>The Office's consolidated month: compose, freeze, issue, correct. Everybody else reads what was issued.</summary>
[Route("tong-hop")]
[Authorize(Policy = Policies.IssuedReports)]
public sealed class ConsolidationController(AppDbContext db, ConsolidatedMonths months, WritePassages passages, FreezeMonth freeze) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await ConsolidationIndexPage.LoadAsync(db, Actor, Clock.Today(), Aborted));

    /// <summary>For the Office the desk of the month, for everybody else the issued report.</summary>
    [HttpGet("{period}")]
    public async Task<IActionResult> Details(string period, [FromQuery(Name = "loi")] string? key = null)
    {
        if (!Actor.IsOffice)
        {
            return await Preview(period);
        }

        return await PageAsync(period, key) is { } page ? View(page) : NotFound();
    }

    [HttpGet("{period}/xem")]
    public async Task<IActionResult> Preview(string period, [FromQuery(Name = "ban")] int? number = null)
    {
        if (!Month.TryParse(period, out var month))
        {
            return NotFound();
        }

        var versions = await months.VersionsAsync(month, Actor, Aborted);
        var version = versions.FirstOrDefault(candidate => number is null || candidate.Number == number);
        if (version is null && (number is not null || !Actor.IsOffice))
        {
            return NotFound();
        }

        var composed = version is { ContentJson: not null } ? ComposedMonth.Frozen(version) : await months.ComposeAsync(month, null, version, Clock.Today(), Aborted);
        return composed is null
            ? NotFound()
            : View(nameof(Preview), new PreviewPage(composed, versions, HtmlWriter.Fragment(composed.Document()), Actor.IsOffice));
    }

    [HttpPost("{period}/loi")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Write(string period, PassageForm form)
    {
        if (await PageAsync(period, form.Key) is not { } page || page.Slot.Key != form.Key)
        {
            return NotFound();
        }

        var text = form.Do switch
        {
            "goi-y" => page.Slot.Suggested,
            "theo-nguon" => BoundText.FollowSource(form.Text ?? string.Empty, page.Readiness.Figures),
            _ => form.Text,
        };
        try
        {
            if (!await passages.WriteAsync(page.Content.Month, form.Key, text, form.Stamp, Actor, Clock.UtcNow(), Aborted))
            {
                return await AgainAsync(page, form, null);
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            return await AgainAsync(page, form, refusal.Message);
        }

        Notify($"Đã lưu lời của “{page.Slot.Title}” lúc {VietnameseFormat.Time(TimeOnly.FromDateTime(Clock.Now))}.");
        return Redirect(Url.Action(nameof(Details), new { period, loi = form.Key }) + "#loi");
    }

    [HttpPost("{period}/loi/goi-y")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> AcceptSuggestions(string period)
    {
        if (!Month.TryParse(period, out var month) || month > Clock.ThisMonth())
        {
            return NotFound();
        }

        var count = await passages.AcceptSuggestionsAsync(month, Actor, Clock.UtcNow(), Clock.Today(), Aborted);
        Notify(count == 0 ? "Mọi mục có nguồn đã có lời." : $"Đã đưa lời gợi ý vào {VietnameseFormat.Number(count)} mục. Đọc lại trước khi chốt.");
        return Redirect(Url.Action(nameof(Details), new { period }) + "#loi");
    }

    [HttpGet("{period}/chot")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Freeze(string period) =>
        await PageAsync(period, null) is { } page ? page.IsOpen ? View(page) : RedirectToAction(nameof(Details), new { period }) : NotFound();

    [HttpPost("{period}/chot")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Freeze(string period, int version)
    {
        if (!Month.TryParse(period, out var month) || month > Clock.ThisMonth())
        {
            return NotFound();
        }

        await freeze.FreezeAsync(month, version, Actor, Clock.UtcNow(), Clock.Today(), Aborted);
        Notify($"Đã chốt số liệu tháng {VietnameseFormat.Month(month)}.");
        return RedirectToAction(nameof(Details), new { period });
    }

    [HttpGet("{period}/ban-hanh")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Issue(string period)
    {
        if (await PageAsync(period, null) is not { Report: not null } page)
        {
            return NotFound();
        }

        RequireHead();
        return page.Report.State is ConsolidationState.Frozen
            ? View(new DecisionPage<IssueForm>(page, new IssueForm { Version = page.Version }))
            : RedirectToAction(nameof(Details), new { period });
    }

    [HttpPost("{period}/ban-hanh")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Issue(string period, IssueForm form)
    {
        if (await LatestAsync(period) is not { } report)
        {
            return NotFound();
        }

        RequireHead();
        if (form.Date is not null && ReadDate(form.Date) is null)
        {
            ModelState.AddModelError(nameof(IssueForm.Date), "Ngày viết dạng 27/6/2022.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new DecisionPage<IssueForm>((await PageAsync(period, null))!, form));
        }

        RequireAgreement(report);
        db.ExpectVersion(report, form.Version);
        report.Issue(int.Parse(form.Number!, CultureInfo.InvariantCulture), ReadDate(form.Date!)!.Value, Actor, Clock.Today());
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã ban hành báo cáo tổng hợp tháng {VietnameseFormat.Month(report.Month)}.");
        return RedirectToAction(nameof(Details), new { period });
    }

    [HttpGet("{period}/dinh-chinh")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Correct(string period) => await PageAsync(period, null) switch
    {
        null => NotFound(),
        { IsOpen: true } => RedirectToAction(nameof(Details), new { period }),
        var page => View(new DecisionPage<CorrectionForm>(page, new CorrectionForm { Version = page.Version })),
    };

    [HttpPost("{period}/dinh-chinh")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Correct(string period, CorrectionForm form)
    {
        if (await LatestAsync(period) is not { } report)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new DecisionPage<CorrectionForm>((await PageAsync(period, null))!, form));
        }

        if (report.Version != form.Version)
        {
            throw new RuleException("Báo cáo vừa được người khác đổi. Mở lại trang để xem báo cáo đang ở đâu.");
        }

        db.ConsolidatedReports.Add(report.Correct(CleanText.Clean(form.Reason), Actor, Clock.UtcNow()));
        await db.SaveChangesAsync(Aborted);
        Notify("Đã lập bản đính chính. Sửa lời, chốt và ban hành lại; bản trước giữ nguyên.");
        return RedirectToAction(nameof(Details), new { period });
    }

    private static DateOnly? ReadDate(string typed) => (VietnameseDate.Parse(typed) as VietnameseDate.Value)?.Date;

    private void RequireHead()
    {
        if (!Actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối ban hành báo cáo tổng hợp.");
        }
    }

    /// <summary>What was frozen is checked once more before it goes out.</summary>
    private static void RequireAgreement(ConsolidatedReport report)
    {
        if (report.ContentJson is null)
        {
            return;
        }

        var content = ComposedMonth.Frozen(report).Content;
        if (Reconciliation.Of(content, new ConsolidationFigures(content)).Problems() is { Count: > 0 } problems)
        {
            throw new RuleException($"Không ban hành được vì số liệu không khớp: {string.Join("; ", problems)}.");
        }
    }

    /// <summary>Nothing was stored: the page as it is now, with all that was typed.</summary>
    /// <param name="refusal">Why, unless somebody else was faster.</param>
    private async Task<IActionResult> AgainAsync(ConsolidationPage seen, PassageForm form, string? refusal)
    {
        db.ChangeTracker.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        var page = await PageAsync(seen.Period, form.Key) ?? seen;
        return View(nameof(Details), page with { Typed = form.Text, IsStale = refusal is null, Refusal = refusal });
    }

    private Task<ConsolidatedReport?> LatestAsync(string period) => Month.TryParse(period, out var month)
        ? db.ConsolidatedReports.Where(report => report.Month == month).OrderByDescending(report => report.Number).FirstOrDefaultAsync(Aborted)
        : Task.FromResult<ConsolidatedReport?>(null);

    private async Task<ConsolidationPage?> PageAsync(string period, string? key)
    {
        if (!Month.TryParse(period, out var month))
        {
            return null;
        }

        var today = Clock.Today();
        var versions = await months.VersionsAsync(month, Actor, Aborted);
        var latest = versions.Count > 0 ? versions[0] : null;
        var composed = latest is { ContentJson: not null } ? ComposedMonth.Frozen(latest) : await months.ComposeAsync(month, null, latest, today, Aborted);
        if (composed is null)
        {
            return null;
        }

        var readiness = Readiness.Of(composed.Content);
        var slot = readiness.Slots.FirstOrDefault(candidate => candidate.Key == key)
            ?? readiness.Slots.FirstOrDefault(candidate => candidate.IsMissing) ?? readiness.Slots[0];
        return new ConsolidationPage(composed, versions, await months.DueAsync(month, Aborted), today)
        {
            Readiness = readiness,
            Slot = slot,
            IsHead = Actor.Is(Role.CoordinationHead),
        };
    }
}
