using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>The criteria sets as read, open to everyone signed in.</summary>
[Route("tieu-chi")]
public sealed class CriteriaController(AppDbContext db) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await IndexPage.LoadAsync(db, Clock.Today(), Aborted));

    /// <param name="code">Code of the set, in any letter case: addresses are written small. Null when the address has blanks there.</param>
    [HttpGet("{code}")]
    public async Task<IActionResult> Details(string? code) =>
        code is not null && await DetailsPage.LoadAsync(db, code.ToUpperInvariant(), Clock.Today(), Aborted) is { } page ? View(page) : NotFound();
}
