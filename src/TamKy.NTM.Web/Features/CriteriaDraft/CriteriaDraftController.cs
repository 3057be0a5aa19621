using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>The Office writes the next version of a set and puts it in force. Reports of earlier months keep the version they were begun with. The code of
/// the set is read from the address alone: forms have a code of their own.</summary>
[Route("tieu-chi/{code}")]
[Authorize(Policy = Policies.Office)]
public sealed class CriteriaDraftController(AppDbContext db, SetDrafts drafts) : NtmController
{
    [HttpPost("du-thao")]
    public async Task<IActionResult> Begin([FromRoute] string? code)
    {
        if (code is null || await drafts.BeginAsync(code.ToUpperInvariant(), null, Actor, Aborted) is null)
        {
            return NotFound();
        }

        Notify("Đã lập bản dự thảo, giống bản đang áp dụng. Sửa xong thì lãnh đạo Văn phòng quyết định áp dụng.");
        return RedirectToAction(nameof(Edit), new { code });
    }

    [HttpGet("sua")]
    public async Task<IActionResult> Edit([FromRoute] string code) => await DraftAsync(code) is { } draft
        ? View(DraftPage.Of(draft, await drafts.LatestAsync(draft.Code, Aborted), Actor.Is(Role.CoordinationHead) && draft.DraftedById != Actor.UserId))
        : NotFound();

    [HttpGet("sua/chung")]
    public async Task<IActionResult> Head([FromRoute] string code) =>
        await DraftAsync(code) is { } draft ? View(new DraftFormPage<HeadForm>(draft, HeadForm.Of(draft))) : NotFound();

    [HttpPost("sua/chung")]
    public async Task<IActionResult> Head([FromRoute] string code, HeadForm form)
    {
        if (await DraftAsync(code) is not { } draft)
        {
            return NotFound();
        }

        var content = form.Read(draft, ModelState);
        if (!ModelState.IsValid)
        {
            return Again(nameof(Head), new DraftFormPage<HeadForm>(draft, form));
        }

        db.ExpectVersion(draft, form.Version);
        draft.Describe(content, Actor);
        return await SavedAsync(code, "Đã lưu thông tin chung.");
    }

    [HttpGet("sua/tieu-chi")]
    public async Task<IActionResult> Criterion([FromRoute] string code, int? id) =>
        await DraftAsync(code) is { } draft && (id is null || draft.Criteria.Any(criterion => criterion.Id == id))
            ? Fresh(new DraftFormPage<CriterionForm>(draft, CriterionForm.Of(draft, draft.Criteria.FirstOrDefault(criterion => criterion.Id == id)), id))
            : NotFound();

    [HttpPost("sua/tieu-chi")]
    public async Task<IActionResult> Criterion([FromRoute] string code, int? id, CriterionForm form)
    {
        if (await DraftAsync(code) is not { } draft || (id is not null && draft.Criteria.All(criterion => criterion.Id != id)))
        {
            return NotFound();
        }

        var content = form.Read(ModelState);
        if (ModelState.IsValid && draft.Criteria.Any(other => other.Id != id && (other.Number == content.Number || other.Code == content.Code)))
        {
            ModelState.AddModelError(nameof(form.Number), $"Bộ đã có tiêu chí số {content.Number} hoặc mã {content.Code}.");
        }

        if (!ModelState.IsValid)
        {
            return Again(nameof(Criterion), new DraftFormPage<CriterionForm>(draft, form, id));
        }

        db.ExpectVersion(draft, form.Version);
        draft.Write(id, content, Actor);
        return await SavedAsync(code, $"Đã lưu tiêu chí {content.Number}.");
    }

    [HttpGet("sua/chi-tieu")]
    public async Task<IActionResult> Indicator([FromRoute] string code, [FromQuery(Name = "tc")] int criterionId, int? id) =>
        await DraftAsync(code) is { } draft && PlaceOf(draft, criterionId, id) is { } criterion
            ? Fresh(new DraftFormPage<IndicatorForm>(draft, IndicatorForm.Of(draft, criterion.Indicators.FirstOrDefault(indicator => indicator.Id == id)), id, criterion))
            : NotFound();

    [HttpPost("sua/chi-tieu")]
    public async Task<IActionResult> Indicator([FromRoute] string code, [FromQuery(Name = "tc")] int criterionId, int? id, IndicatorForm form)
    {
        if (await DraftAsync(code) is not { } draft || PlaceOf(draft, criterionId, id) is not { } criterion)
        {
            return NotFound();
        }

        var content = form.Read(ModelState);
        if (draft.Indicators.Any(other => other.Id != id && other.Code == content.Code))
        {
            ModelState.AddModelError(nameof(form.Code), $"Bộ đã có chỉ tiêu mã {content.Code}. Chọn mã khác.");
        }

        if (!ModelState.IsValid)
        {
            return Again(nameof(Indicator), new DraftFormPage<IndicatorForm>(draft, form, id, criterion));
        }

        db.ExpectVersion(draft, form.Version);
        draft.Write(criterionId, id, content, Actor);
        return await SavedAsync(code, $"Đã lưu chỉ tiêu {content.Code}.");
    }

    [HttpPost("sua/bo-tieu-chi")]
    public async Task<IActionResult> RemoveCriterion([FromRoute] string code, int id, int version)
    {
        if (await DraftAsync(code) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        var criterion = draft.Criterion(id);
        await drafts.RemoveAsync(criterion, Aborted);
        draft.RemoveCriterion(id, Actor);
        return await SavedAsync(code, $"Đã bỏ tiêu chí {criterion.Number} khỏi dự thảo.");
    }

    [HttpPost("sua/bo-chi-tieu")]
    public async Task<IActionResult> RemoveIndicator([FromRoute] string code, int id, int version)
    {
        if (await DraftAsync(code) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        var indicator = draft.Indicator(id);
        drafts.Remove(indicator);
        draft.RemoveIndicator(id, Actor);
        return await SavedAsync(code, $"Đã bỏ chỉ tiêu {indicator.Code} khỏi dự thảo.");
    }

    [HttpGet("ap-dung")]
    public async Task<IActionResult> PutInForce([FromRoute] string code)
    {
        if (await DraftAsync(code) is not { } draft)
        {
            return NotFound();
        }

        RequireHead();
        return View(await DecisionAsync(draft, new PutInForceForm { Version = draft.Version }));
    }

    [HttpPost("ap-dung")]
    public async Task<IActionResult> PutInForce([FromRoute] string code, PutInForceForm form)
    {
        if (await DraftAsync(code) is not { } draft)
        {
            return NotFound();
        }

        RequireHead();
        var from = ModelState.ReadDate(nameof(form.ValidFrom), form.ValidFrom);
        if (!ModelState.IsValid || from is not { } day)
        {
            return Again(nameof(PutInForce), await DecisionAsync(draft, form));
        }

        db.ExpectVersion(draft, form.Version);
        try
        {
            draft.PutInForce(day, form.Basis, await drafts.LastReportedAsync(draft.Code, Aborted), Actor, Clock.UtcNow());
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(form.ValidFrom), refusal.Message);
            return Again(nameof(PutInForce), await DecisionAsync(draft, form));
        }

        await db.SaveChangesAsync(Aborted);
        Notify($"Bản {draft.VersionNumber} áp dụng từ {VietnameseFormat.Date(day)}. Báo cáo các tháng trước giữ bản cũ.");
        return RedirectToAction("Details", "Criteria", new { code, ban = draft.VersionNumber });
    }

    [HttpGet("bo-du-thao")]
    public async Task<IActionResult> Discard([FromRoute] string code) =>
        await DraftAsync(code) is { } draft ? View(DraftPage.Of(draft, await drafts.LatestAsync(draft.Code, Aborted), false)) : NotFound();

    [HttpPost("bo-du-thao")]
    public async Task<IActionResult> Discard([FromRoute] string code, int version)
    {
        if (await DraftAsync(code) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        await drafts.DiscardAsync(draft, Actor, Aborted);
        Notify($"Đã bỏ dự thảo bản {draft.VersionNumber}.");
        return draft.PreviousVersionId is null ? RedirectToAction("Index", "Criteria") : RedirectToAction("Details", "Criteria", new { code });
    }

    private static Criterion? PlaceOf(CriteriaSet draft, int criterionId, int? id) =>
        draft.Criteria.FirstOrDefault(criterion => criterion.Id == criterionId && (id is null || criterion.Indicators.Any(indicator => indicator.Id == id)));

    /// <param name="code">Null when the address has blanks there.</param>
    private async Task<CriteriaSet?> DraftAsync(string? code) => code is null ? null : await drafts.FindAsync(code.ToUpperInvariant(), Aborted);

    private async Task<DraftFormPage<PutInForceForm>> DecisionAsync(CriteriaSet draft, PutInForceForm form) =>
        new(draft, form) { LastReported = await drafts.LastReportedAsync(draft.Code, Aborted) };

    private void RequireHead()
    {
        if (!Actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối quyết định áp dụng bộ tiêu chí.");
        }
    }

    /// <summary>A form nobody has typed in: the code of the set in the address must not stand in the field for the code.</summary>
    private ViewResult Fresh(object page)
    {
        ModelState.Clear();
        return View(page);
    }

    private ViewResult Again(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    private async Task<IActionResult> SavedAsync(string code, string notice)
    {
        await db.SaveChangesAsync(Aborted);
        Notify(notice);
        return RedirectToAction(nameof(Edit), new { code });
    }
}
