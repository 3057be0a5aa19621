using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Units;

/// <summary>The tree of units on a day: for the Office, which reorganises them, and for the system administrator, who gives roles at them.</summary>
[Route("quan-tri/don-vi")]
[Authorize(Policy = Policies.Units)]
public sealed class UnitsController(AppDbContext db) : NtmController
{
    /// <param name="q">Part of a name or code; accents and case do not matter.</param>
    /// <param name="nhom">Which kinds of units.</param>
    /// <param name="ngay">A day, as 17/6/2022; today when it is not given, or cannot be read.</param>
    /// <param name="ca">Units that do not exist on the day, too.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, UnitGroup nhom, string? ngay, bool ca)
    {
        var day = VietnameseDate.Parse(ngay) is VietnameseDate.Value date ? date.Date : Clock.Today();
        var isUnread = VietnameseDate.Parse(ngay) is VietnameseDate.Invalid;
        return View(await IndexPage.LoadAsync(db, q, nhom, day, ca, isUnread ? ngay : null, Policies.Opens(Policies.Office, Actor), Aborted));
    }
}
