using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>The first page after signing in: what waits for me. Open to everyone signed in.</summary>
[Route("")]
public sealed class HomeController(AppDbContext db, Schedules schedules, CurrentActor me) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        me.Actor.Grants.All(grant => grant.Role is Role.SystemAdmin)
            ? View("NoBusiness", me.Actor.Is(Role.SystemAdmin))
            : View(await HomePage.LoadAsync(db, me.Actor, await schedules.GetAsync(Aborted), Clock.Today(), Aborted));
}
