using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>The first page after signing in: what waits for me. Open to everyone signed in.</summary>
[Route("")]
public sealed class HomeController(AppDbContext db, Schedules schedules, EvidenceDesk evidence, CurrentActor me) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        me.Actor.Grants.All(grant => grant.Role is Role.SystemAdmin)
            ? View("NoBusiness", me.Actor.Is(Role.SystemAdmin))
            : View(await PageAsync());

    private async Task<HomePage> PageAsync()
    {
        var page = await HomePage.LoadAsync(db, me.Actor, await schedules.GetAsync(Aborted), Clock.Today(), Aborted);
        page = page with { Programme = await ProgrammeWork.LoadAsync(db, me.Actor, Clock.Today(), Aborted) };
        return me.Actor.Grants.FirstOrDefault(grant => grant.Role is Role.CommuneOfficer or Role.CommuneChair)?.UnitId is { } commune
            ? page with { Ahead = await CommuneAhead.LoadAsync(db, evidence, me.Actor, commune, Clock.Today(), Aborted) }
            : page;
    }
}
