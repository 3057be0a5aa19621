using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>A person's own calendar address: made, shown once, renewed, revoked.</summary>
[Route("tai-khoan/lich")]
[Authorize(Policy = Policies.Reporting)]
public sealed class CalendarFeedsController(AppDbContext db, DeadlineBook deadlines) : NtmController
{
    /// <summary>Carries the new secret to the page that shows it; the cookie is encrypted and read once.</summary>
    private const string NewSecret = "lich";

    [HttpGet("")]
    [ResponseCache(NoStore = true)]
    public async Task<IActionResult> Index()
    {
        var made = await Own().Select(feed => (DateTime?)feed.MadeAt).FirstOrDefaultAsync(Aborted);
        var address = TempData[NewSecret] is string secret ? Url.Action(nameof(FeedController.Read), "Feed", new { secret }, Request.Scheme) : null;
        return View(new FeedPage(made, address, await deadlines.LoadAsync(Actor, Clock.Today(), Aborted)));
    }

    /// <summary>Makes the address, or another one instead of it.</summary>
    [HttpPost("")]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> Make()
    {
        var secret = FeedSecret.Create();
        if (await Own().FirstOrDefaultAsync(Aborted) is { } feed)
        {
            feed.Renew(FeedSecret.HashOf(secret), Clock.UtcNow());
        }
        else
        {
            db.CalendarFeeds.Add(new CalendarFeed(Actor.UserId, FeedSecret.HashOf(secret), Clock.UtcNow()));
        }

        await db.SaveChangesAsync(Aborted);
        TempData[NewSecret] = secret;
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("thu-hoi")]
    public async Task<IActionResult> Revoke()
    {
        if (await Own().FirstOrDefaultAsync(Aborted) is { } feed)
        {
            db.CalendarFeeds.Remove(feed);
            await db.SaveChangesAsync(Aborted);
        }

        Notify("Đã thu hồi. Địa chỉ lịch cũ không mở được nữa.");
        return RedirectToAction(nameof(Index));
    }

    private IQueryable<CalendarFeed> Own() => db.CalendarFeeds.Where(feed => feed.UserId == Actor.UserId);
}
