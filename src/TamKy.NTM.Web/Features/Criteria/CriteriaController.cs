using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>The criteria sets as read, open to everyone signed in.</summary>
[Route("tieu-chi")]
public sealed class CriteriaController(AppDbContext db) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "q")] string? words = null) => View(await IndexPage.LoadAsync(db, Actor, words, Clock.Today(), Aborted));

    [HttpGet("so-sanh")]
    public async Task<IActionResult> Compare(
        [FromQuery(Name = "a")] string? first = null, [FromQuery(Name = "b")] string? second = null, [FromQuery(Name = "khac")] bool onlyChanges = false) =>
        await ComparePage.LoadAsync(db, Actor, SetAddress.Read(first), SetAddress.Read(second), onlyChanges, Clock.Today(), Aborted) is { } page ? View(page) : NotFound();

    /// <param name="code">Code of the set, in any letter case: addresses are written small. Null when the address has blanks there.</param>
    /// <param name="number">A version; without it the one in force today.</param>
    [HttpGet("{code}")]
    public async Task<IActionResult> Details(string? code, [FromQuery(Name = "ban")] int? number = null) =>
        code is not null && await DetailsPage.LoadAsync(db, Actor, new SetAddress(code.ToUpperInvariant(), number), Clock.Today(), Aborted) is { } page ? View(page) : NotFound();
}
