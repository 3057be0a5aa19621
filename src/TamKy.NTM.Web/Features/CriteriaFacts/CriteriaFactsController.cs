using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.CriteriaFacts;

/// <summary>
/// What the Office adds to a set in force without a new version: a threshold, which has a first day of its own (decision 3), and the word that a fact was
/// read in its source.
/// </summary>
[Route("tieu-chi/{code}")]
[Authorize(Policy = Policies.Office)]
public sealed class CriteriaFactsController(AppDbContext db) : NtmController
{
    [HttpGet("muc")]
    public async Task<IActionResult> AddThreshold([FromRoute] string code, [FromQuery(Name = "ct")] string? indicatorCode) =>
        await FindAsync(code, indicatorCode) is { Indicator.IsNumeric: true } found ? View(new FactPage<ThresholdForm>(found.Set, found.Indicator, new ThresholdForm(), Clock.Today())) : NotFound();

    [HttpPost("muc")]
    public async Task<IActionResult> AddThreshold([FromRoute] string code, [FromQuery(Name = "ct")] string? indicatorCode, ThresholdForm form)
    {
        if (await FindAsync(code, indicatorCode) is not { Indicator.IsNumeric: true } found)
        {
            return NotFound();
        }

        CriteriaSet.RequireOffice(Actor);
        if (form.Read(found.Indicator, ModelState) is not { } content)
        {
            return Again(nameof(AddThreshold), new FactPage<ThresholdForm>(found.Set, found.Indicator, form, Clock.Today()));
        }

        // In every version: which of them a month uses, and from when the threshold holds, are two different days.
        foreach (var version in found.Versions.Where(version => version.IsNumeric))
        {
            version.Add(content.ToThreshold());
        }

        await db.SaveChangesAsync(Aborted);
        Notify($"Đã nhập mức cho chỉ tiêu {found.Indicator.Code}.");
        return BackTo(code, found.Indicator);
    }

    [HttpGet("xac-nhan")]
    public async Task<IActionResult> Confirm([FromRoute] string code, [FromQuery(Name = "ct")] string? indicatorCode, [FromQuery(Name = "muc")] int? thresholdId) =>
        await FindAsync(code, indicatorCode) is { } found && (thresholdId is null || found.Threshold(thresholdId) is not null)
            ? View(new FactPage<ConfirmForm>(found.Set, found.Indicator, new ConfirmForm(), Clock.Today(), found.Threshold(thresholdId)))
            : NotFound();

    [HttpPost("xac-nhan")]
    public async Task<IActionResult> Confirm([FromRoute] string code, [FromQuery(Name = "ct")] string? indicatorCode, [FromQuery(Name = "muc")] int? thresholdId, ConfirmForm form)
    {
        if (await FindAsync(code, indicatorCode) is not { } found || (thresholdId is not null && found.Threshold(thresholdId) is null))
        {
            return NotFound();
        }

        var threshold = found.Threshold(thresholdId);
        if (!ModelState.IsValid)
        {
            return Again(nameof(Confirm), new FactPage<ConfirmForm>(found.Set, found.Indicator, form, Clock.Today(), threshold));
        }

        var now = Clock.UtcNow();
        db.SetConfirmations.Add(threshold is null
            ? SetConfirmation.OfWording(found.Set, found.Indicator, found.Versions, form.Source, Actor, now)
            : SetConfirmation.OfThreshold(found.Set, found.Indicator, threshold, found.Versions, form.Source, Actor, now));
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã xác nhận {(threshold is null ? "nội dung" : "mức")} của chỉ tiêu {found.Indicator.Code}.");
        return BackTo(code, found.Indicator);
    }

    private RedirectResult BackTo([FromRoute] string code, Indicator indicator) => Redirect(Url.Action("Details", "Criteria", new { code }) + $"#ct-{indicator.Code}");

    private ViewResult Again(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    /// <summary>The indicator in the version of today, and in all versions.</summary>
    private async Task<Found?> FindAsync(string? code, string? indicatorCode)
    {
        var key = code?.ToUpperInvariant();
        var sets = await db.CriteriaSets
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators.Where(indicator => indicator.Code == indicatorCode)).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery().Where(set => set.Code == key).ToListAsync(Aborted);
        if (!sets.Exists(set => set.Status is SetStatus.InForce))
        {
            return null;
        }

        var today = new SetVersions(sets).On(Clock.Today());
        return today.Indicators.FirstOrDefault() is { } indicator ? new Found(today, indicator, [.. sets.SelectMany(set => set.Indicators)]) : null;
    }

    private sealed record Found(CriteriaSet Set, Indicator Indicator, IReadOnlyList<Indicator> Versions)
    {
        public IndicatorThreshold? Threshold(int? id) => id is null ? null : Indicator.Thresholds.FirstOrDefault(threshold => threshold.Id == id && threshold.Value is not null);
    }
}
