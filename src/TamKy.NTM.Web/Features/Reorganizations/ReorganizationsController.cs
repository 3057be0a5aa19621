using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>Merge, split, rename and end of units as one guided action: units and day, units that follow, preview, in force. Rights stand on the entity.</summary>
[Route("quan-tri/don-vi/sap-xep")]
[Authorize(Policy = Policies.Office)]
public sealed class ReorganizationsController(AppDbContext db, ReorganizationDesk desk, TakeBackReorganization takeBack, Schedules schedules) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await IndexPage.LoadAsync(db, Aborted));

    [HttpGet("moi")]
    public async Task<IActionResult> Create() => View("Choose", await ChoosePage.LoadAsync(db, null, new ChooseForm(), Clock.Today(), Aborted));

    [HttpPost("moi")]
    public async Task<IActionResult> Create(ChooseForm form)
    {
        var day = ModelState.ReadDate(nameof(form.EffectiveFrom), form.EffectiveFrom);
        if (ModelState.IsValid)
        {
            try
            {
                var draft = new UnitReorganization(form.Kind!.Value, await desk.UnitsAsync(form.Units, Aborted), day!.Value, form.LegalBasis, Actor, Clock.UtcNow());
                db.UnitReorganizations.Add(draft);
                await db.SaveChangesAsync(Aborted);
                return RedirectToAction(draft.Kind is ReorganizationKind.End ? nameof(Details) : nameof(Successors), new { dot = draft.Id });
            }
            catch (RuleException refusal) when (refusal is not PermissionException)
            {
                ModelState.AddModelError(nameof(form.Units), refusal.Message);
            }
        }

        return Again("Choose", await ChoosePage.LoadAsync(db, null, form, Clock.Today(), Aborted));
    }

    [HttpGet("{dot:int}")]
    public async Task<IActionResult> Details(int dot) => await desk.FindAsync(dot, Aborted) is { } found ? View(await PageAsync(found)) : NotFound();

    [HttpGet("{dot:int}/don-vi")]
    public async Task<IActionResult> Choose(int dot) =>
        await DraftAsync(dot) is { } draft ? View(await ChoosePage.LoadAsync(db, draft, ChooseForm.Of(draft), Clock.Today(), Aborted)) : NotFound();

    [HttpPost("{dot:int}/don-vi")]
    public async Task<IActionResult> Choose(int dot, ChooseForm form)
    {
        if (await DraftAsync(dot) is not { } draft)
        {
            return NotFound();
        }

        var day = ModelState.ReadDate(nameof(form.EffectiveFrom), form.EffectiveFrom);
        return ModelState.IsValid && await TryAsync(draft, form.Version, nameof(form.Units), async () => draft.Choose(await desk.UnitsAsync(form.Units, Aborted), day!.Value, form.LegalBasis, Actor))
            ? RedirectToAction(draft.Kind is ReorganizationKind.End ? nameof(Details) : nameof(Successors), new { dot })
            : Again(nameof(Choose), await ChoosePage.LoadAsync(db, draft, form with { Kind = draft.Kind }, Clock.Today(), Aborted));
    }

    [HttpGet("{dot:int}/don-vi-moi")]
    public async Task<IActionResult> Successors(int dot) =>
        await DraftAsync(dot) is { Kind: not ReorganizationKind.End } draft ? View(await SuccessorsPage.LoadAsync(db, draft, SuccessorsForm.Of(draft), Aborted)) : NotFound();

    [HttpPost("{dot:int}/don-vi-moi")]
    public async Task<IActionResult> Successors(int dot, SuccessorsForm form)
    {
        if (await DraftAsync(dot) is not { Kind: not ReorganizationKind.End } draft)
        {
            return NotFound();
        }

        var page = await SuccessorsPage.LoadAsync(db, draft, form, Aborted);
        var successors = form.ReadSuccessors(draft, page.Parents, ModelState);
        var carrying = form.ReadCarrying(draft, ModelState);
        return ModelState.IsValid && await TryAsync(draft, form.Version, string.Empty, () => Done(() => draft.Describe(successors, carrying, Actor)))
            ? RedirectToAction(nameof(Details), new { dot })
            : Again(nameof(Successors), page);
    }

    [HttpGet("{dot:int}/quyet")]
    public async Task<IActionResult> Judge(int dot, [FromQuery(Name = "don-vi")] string? successor, [FromQuery(Name = "bo")] string? set, [FromQuery(Name = "ct")] string? indicator) =>
        await JudgedAsync(dot, successor, set, indicator, null) is { } page ? View(page) : NotFound();

    [HttpPost("{dot:int}/quyet")]
    public async Task<IActionResult> Judge(
        int dot, [FromQuery(Name = "don-vi")] string? successor, [FromQuery(Name = "bo")] string? set, [FromQuery(Name = "ct")] string? indicator, JudgeForm form)
    {
        if (await JudgedAsync(dot, successor, set, indicator, form) is not { } page)
        {
            return NotFound();
        }

        return ModelState.IsValid
            && await TryAsync(page.Reorganization, form.Version, nameof(form.Reason), () => Done(() => page.Reorganization.Judge(page.Successor.Code, page.Set.Code, page.Indicator.Code, form.IsMet, form.Reason, Actor)))
            ? RedirectToAction(nameof(Details), new { dot })
            : Again(nameof(Judge), page);
    }

    [HttpGet("{dot:int}/ap-dung")]
    public async Task<IActionResult> PutInForce(int dot)
    {
        if (await DraftAsync(dot) is not { } draft)
        {
            return NotFound();
        }

        RequireHead();
        return View(await PageAsync(draft));
    }

    [HttpPost("{dot:int}/ap-dung")]
    public async Task<IActionResult> PutInForce(int dot, int version)
    {
        if (await DraftAsync(dot) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        await desk.PutInForceAsync(draft, Actor, Clock.UtcNow(), Aborted);
        Notify($"Đã áp dụng từ {VietnameseFormat.Date(draft.EffectiveFrom)}. Báo cáo cũ giữ nguyên; tài khoản ở đơn vị cũ hết vai trò sau ngày {VietnameseFormat.Date(draft.LastDay)}, quản trị giao vai trò ở đơn vị mới.");
        return RedirectToAction(nameof(Details), new { dot });
    }

    [HttpGet("{dot:int}/thu-hoi")]
    public async Task<IActionResult> TakeBack(int dot)
    {
        if (await desk.FindAsync(dot, Aborted) is not { } found)
        {
            return NotFound();
        }

        found.RequireTakeBack(Actor);
        return View(new TakeBackPage(found, await takeBack.HoldingsAsync(found, Aborted), new TakeBackForm { Version = found.Version }));
    }

    [HttpPost("{dot:int}/thu-hoi")]
    public async Task<IActionResult> TakeBack(int dot, TakeBackForm form)
    {
        if (await desk.FindAsync(dot, Aborted) is not { } found)
        {
            return NotFound();
        }

        found.RequireTakeBack(Actor);
        if (!ModelState.IsValid)
        {
            return Again(nameof(TakeBack), new TakeBackPage(found, await takeBack.HoldingsAsync(found, Aborted), form));
        }

        db.ExpectVersion(found, form.Version);
        await takeBack.TakeBackAsync(found, form.Reason, form.LegalBasis, Actor, Clock.UtcNow(), Clock.Today(), Aborted);
        Notify("Đã thu hồi đợt sắp xếp. Đơn vị cũ, vai trò, địa bàn trở lại như trước khi áp dụng.");
        return RedirectToAction(nameof(Details), new { dot });
    }

    [HttpGet("{dot:int}/bo")]
    public async Task<IActionResult> Discard(int dot) => await DraftAsync(dot) is { } draft ? View(draft) : NotFound();

    [HttpPost("{dot:int}/bo")]
    public async Task<IActionResult> Discard(int dot, int version)
    {
        if (await DraftAsync(dot) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        await desk.DiscardAsync(draft, Actor, Aborted);
        Notify("Đã bỏ dự thảo sắp xếp đơn vị.");
        return RedirectToAction(nameof(Index));
    }

    private static Task Done(Action work)
    {
        work();
        return Task.CompletedTask;
    }

    /// <summary>What the domain refuses stands on the page again, with all that was typed.</summary>
    private async Task<bool> TryAsync(UnitReorganization draft, int version, string field, Func<Task> change)
    {
        db.ExpectVersion(draft, version);
        try
        {
            await change();
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(field, refusal.Message);
            return false;
        }

        await db.SaveChangesAsync(Aborted);
        return true;
    }

    private void RequireHead()
    {
        if (!Actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối quyết định áp dụng việc sắp xếp đơn vị.");
        }
    }

    private async Task<UnitReorganization?> DraftAsync(int id) => await desk.FindAsync(id, Aborted) is { State: ReorganizationState.Draft } draft ? draft : null;

    private async Task<DetailsPage> PageAsync(UnitReorganization reorganization) =>
        await DetailsPage.LoadAsync(db, desk, reorganization, Actor, await schedules.GetAsync(Aborted), Clock.Today(), Aborted);

    private async Task<JudgePage?> JudgedAsync(int dot, string? successor, string? set, string? indicator, JudgeForm? form)
    {
        if (await DraftAsync(dot) is not { } draft || draft.Successors.FirstOrDefault(row => row.Code == successor) is not { } row || set is null)
        {
            return null;
        }

        var versions = (await db.CriteriaSets.AsNoTracking().VersionsAsync([set], Aborted)).GetValueOrDefault(set);
        var current = versions?.On(draft.LastDay);
        if (current?.Indicators.FirstOrDefault(candidate => candidate.Code == indicator && CarryKinds.Of(candidate) is CarryKind.Judgement) is not { } judged)
        {
            return null;
        }

        var known = draft.Judgements.FirstOrDefault(hand => hand.SuccessorCode == successor && hand.SetCode == set && hand.IndicatorCode == indicator);
        return new JudgePage(draft, row, current, judged, form ?? new JudgeForm { IsMet = known?.IsMet, Reason = known?.Reason, Version = draft.Version });
    }

    private ViewResult Again(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }
}
