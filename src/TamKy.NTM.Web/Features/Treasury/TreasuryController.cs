using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Treasury;

/// <summary>Reconciling with the treasury, month by month: differences, what is said about them, the signature that locks.</summary>
[Route("von/doi-chieu")]
[Authorize(Policy = Policies.Reporting)]
public sealed class TreasuryController(AppDbContext db, TreasuryBook book) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? nam)
    {
        await book.RequireReaderAsync(Actor, Aborted);
        var today = Clock.Today();
        var year = nam ?? today.Year;
        return year < FundingLimits.FirstYear || year > today.Year
            ? NotFound()
            : View(new TreasuryIndexPage(year, [.. Enumerable.Range(today.Year - 2, 3).Reverse()], await book.YearAsync(year, today, Aborted), TreasuryMonth.MayReconcile(Actor)));
    }

    /// <param name="thang">As 2022-05.</param>
    [HttpGet("{thang}")]
    public async Task<IActionResult> Details(string thang, int? trang)
    {
        await book.RequireReaderAsync(Actor, Aborted);
        return MonthOf(thang) is { } month ? View(await PageAsync(month, await book.FindAsync(month, Aborted), trang)) : NotFound();
    }

    /// <param name="dong">Id of a line of the statement.</param>
    /// <param name="chungTu">Id of a document of the portal that no line goes with.</param>
    [HttpGet("{thang}/chenh-lech")]
    public async Task<IActionResult> Settle([FromRoute] string thang, int? dong, [FromQuery(Name = "chung-tu")] int? chungTu)
    {
        RequireFinance();
        return await FindAsync(thang, dong, chungTu) is var (month, match, all) ? View(SettlePage.Of(month, match, all)) : NotFound();
    }

    [HttpPost("{thang}/chenh-lech")]
    public async Task<IActionResult> Settle([FromRoute] string thang, SettleForm form)
    {
        RequireFinance();
        if (await FindAsync(thang, form.Line, form.Line is null ? form.Paper : null) is not var (month, match, all))
        {
            return NotFound();
        }

        try
        {
            if (ModelState.IsValid)
            {
                db.ExpectVersion(month, form.Version);
                if (match.Line is { } line)
                {
                    month.Settle(line, form.Paper is { } id ? Choice(match, all, id) : null, form.Reason, Actor);
                }
                else
                {
                    month.Explain(match.Paper!, form.Reason, Actor);
                }

                await db.SaveChangesAsync(Aborted);
                Notify("Đã ghi giải trình.");
                return RedirectToAction(nameof(Details), new { thang });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(SettlePage.Of(month, match, all, form));
    }

    [HttpPost("{thang}/ky")]
    public async Task<IActionResult> Sign([FromRoute] string thang, int version)
    {
        await book.RequireReaderAsync(Actor, Aborted);
        if (MonthOf(thang) is not { } asked || await book.FindAsync(asked, Aborted) is not { } month)
        {
            return NotFound();
        }

        try
        {
            db.ExpectVersion(month, version);
            month.SignOff(await book.PapersAsync(asked, Aborted), await book.WaitingAsync(asked, Aborted), Actor, Clock.UtcNow());
            await db.SaveChangesAsync(Aborted);
            Notify("Đã ký xác nhận. Tháng được khóa.");
            return RedirectToAction(nameof(Details), new { thang });
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Details), await PageAsync(asked, month, null));
        }
    }

    private async Task<TreasuryPage> PageAsync(Month month, TreasuryMonth? statement, int? number)
    {
        var papers = await book.PapersAsync(month, Aborted);
        var matches = statement?.Match(papers) ?? StatementMatch.Of([], papers, []);
        var (rows, pager) = Pager.Cut(matches, number, "dòng", page => Url.Action(nameof(Details), new { thang = month.ToString(), trang = page }));
        return new TreasuryPage(month, statement, matches, rows, pager, await book.WaitingAsync(month, Aborted), TreasuryMonth.MayReconcile(Actor), statement?.MaySign(Actor) is true);
    }

    /// <summary>A difference of the month: by its line, or by a document without one.</summary>
    private async Task<(TreasuryMonth Month, Match Match, IReadOnlyList<Match> All)?> FindAsync(string thang, int? lineId, int? paperId)
    {
        if (MonthOf(thang) is not { } asked || await book.FindAsync(asked, Aborted) is not { IsLocked: false } month)
        {
            return null;
        }

        var all = month.Match(await book.PapersAsync(asked, Aborted));
        var match = all.FirstOrDefault(candidate => lineId is { } line ? candidate.Line?.Id == line : candidate.Line is null && candidate.Paper!.Id == paperId);
        return match is null ? null : (month, match, all);
    }

    private static TreasuryPaper Choice(Match match, IReadOnlyList<Match> all, int id) =>
        all.FirstOrDefault(other => other.Paper?.Id == id && (other.Line is null || other == match))?.Paper ?? throw new RuleException("Chọn chứng từ trong danh sách.");

    private void RequireFinance()
    {
        if (!TreasuryMonth.MayReconcile(Actor))
        {
            throw new PermissionException("Cán bộ tài chính đối chiếu với Kho bạc.");
        }
    }

    private Month? MonthOf(string text) => Month.TryParse(text, out var month) && month <= Clock.ThisMonth() ? month : null;
}
