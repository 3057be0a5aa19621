using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Web.Access;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>The year's work programme: its tasks with who must do what by when, and the document line by line.</summary>
[Route("chuong-trinh")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ProgrammesController(ProgrammeBook book) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ProgrammeFilter filter, [FromQuery(Name = "trang")] int? number)
    {
        var years = await book.YearsAsync(Actor, Aborted);
        var programme = await book.FindAsync(filter.Year, Actor, Clock.Today(), Aborted);
        return programme is not null ? View(await IndexPage.LoadAsync(book, programme, years, filter, number, Address, Actor, Clock.Today(), Aborted))
            : filter.Year is null ? View("Empty", Actor.IsOffice)
            : NotFound();

        string? Address(int page) => PageOf(nameof(Index), filter, page);
    }

    /// <summary>The same tasks as a picture of the year.</summary>
    [HttpGet("tien-do-nam")]
    public async Task<IActionResult> Timeline(ProgrammeFilter filter, [FromQuery(Name = "trang")] int? number)
    {
        var years = await book.YearsAsync(Actor, Aborted);
        return await book.FindAsync(filter.Year, Actor, Clock.Today(), Aborted) is { } programme
            ? View(await TimelinePage.LoadAsync(book, programme, years, filter, number, page => PageOf(nameof(Timeline), filter, page), Actor, Clock.Today(), Aborted))
            : filter.Year is null ? View("Empty")
            : NotFound();
    }

    /// <param name="nam">The year; the programme in force when it is not given.</param>
    [HttpGet("nguyen-van")]
    public async Task<IActionResult> Text(int? nam) =>
        await book.FindAsync(nam, Actor, Clock.Today(), Aborted) is { } programme
            ? View(await TextPage.LoadAsync(book, programme, Actor, Clock.Today(), Aborted))
            : NotFound();

    private string? PageOf(string action, ProgrammeFilter filter, int page)
    {
        var values = filter.Address();
        values["trang"] = page;
        return Url.Action(action, values);
    }
}
