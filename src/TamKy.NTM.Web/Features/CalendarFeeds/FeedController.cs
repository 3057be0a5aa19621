using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.CalendarFeeds;

/// <summary>
/// The calendar at its secret address, for programs that cannot sign in (decision 24). What is unknown, revoked, or of somebody who no longer has a role does
/// not exist; the roles are looked up each time, so that they end here as they end on the portal.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(FeedRate.Policy)]
public sealed class FeedController(AppDbContext db, DeadlineBook deadlines, IUserClaimsPrincipalFactory<AppUser> principals) : NtmController
{
    [HttpGet("lich/{secret}.ics")]
    [ResponseCache(NoStore = true)]
    public async Task<IActionResult> Read(string secret)
    {
        var hash = FeedSecret.HashOf(secret);
        var user = await db.CalendarFeeds.Where(feed => feed.SecretHash == hash)
            .Join(db.Users, feed => feed.UserId, owner => owner.Id, (_, owner) => owner)
            .Where(owner => !owner.IsDisabled).FirstOrDefaultAsync(Aborted);
        if (user is null)
        {
            return NotFound();
        }

        var owner = (await principals.CreateAsync(user)).Actor(Clock.Today());
        if (!Policies.Opens(Policies.Reporting, owner))
        {
            return NotFound();
        }

        var text = FeedWriter.Write(await deadlines.LoadAsync(owner, Clock.Today(), Aborted), new Uri($"{Request.Scheme}://{Request.Host}{Request.PathBase}/"), Clock.UtcNow());
        return File(Encoding.UTF8.GetBytes(text), FeedWriter.ContentType, "viec-ntm.ics");
    }
}
