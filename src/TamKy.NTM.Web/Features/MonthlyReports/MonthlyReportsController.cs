using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>The monthly reports as read: the year's matrix, and one report.</summary>
[Route("bao-cao-thang")]
[Authorize(Policy = Policies.Reporting)]
public sealed class MonthlyReportsController(AppDbContext db, ReportLoader loader, Schedules schedules, EvidenceDesk evidence) : NtmController
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    [HttpGet("")]
    public async Task<IActionResult> Index(int? nam)
    {
        var year = nam ?? Clock.Today().Year;
        return year is < FirstYear or > LastYear
            ? NotFound()
            : View(await IndexPage.LoadAsync(db, Actor, year, await schedules.GetAsync(Aborted), Clock.Today(), Aborted));
    }

    /// <param name="lan">The version to read.</param>
    /// <param name="soVoi">The earlier version to compare it with.</param>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, int? lan, [FromQuery(Name = "so-voi")] int? soVoi)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report)
        {
            return NotFound();
        }

        var page = await DetailsPage.LoadAsync(loader, report, Actor, lan, soVoi, await schedules.GetAsync(Aborted), Clock.Today(), Aborted);
        return page is null
            ? NotFound()
            : View(page with { Evidence = await evidence.OfReportAsync(report, Actor, Clock.Today(), Url.Action(nameof(Details), new { id })!, Aborted) });
    }
}
