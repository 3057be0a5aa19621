using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>The Office writes the programme of a year as a draft, as a copy of another year or from nothing, and puts it in force.</summary>
[Route("chuong-trinh")]
[Authorize(Policy = Policies.Office)]
public sealed class ProgrammeDraftController(AppDbContext db, ProgrammeBook book, ProgrammeDrafts drafts) : NtmController
{
    [HttpGet("lap-moi")]
    public async Task<IActionResult> Begin()
    {
        var years = await book.YearsAsync(Actor, Aborted);
        return View(new BeginPage(years, new BeginForm { Year = years.Count > 0 ? years[0] + 1 : Clock.Today().Year, Model = years.Count > 0 ? years[0] : null }));
    }

    [HttpPost("lap-moi")]
    public async Task<IActionResult> Begin(BeginForm form)
    {
        try
        {
            if (ModelState.IsValid)
            {
                var draft = await drafts.BeginAsync(form.Year!.Value, form.Model, Actor, Aborted);
                Notify(form.Model is { } model ? $"Đã lập dự thảo năm {draft.Year}, chép từ năm {model}." : $"Đã lập dự thảo năm {draft.Year}, còn trống.");
                return RedirectToAction(nameof(Edit), new { year = draft.Year });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(form.Year), refusal.Message);
        }

        return Again(nameof(Begin), new BeginPage(await book.YearsAsync(Actor, Aborted), form));
    }

    [HttpGet("{year:int}/sua")]
    public async Task<IActionResult> Edit(int year) =>
        await drafts.DraftAsync(year, Aborted) is { } draft ? View(DraftPage.Of(draft, await drafts.TasksAsync(draft, Aborted), Actor)) : NotFound();

    [HttpGet("{year:int}/sua/chung")]
    public async Task<IActionResult> Head(int year) =>
        await drafts.DraftAsync(year, Aborted) is { } draft ? View(new DraftFormPage<HeadForm>(draft, HeadForm.Of(draft))) : NotFound();

    [HttpPost("{year:int}/sua/chung")]
    public Task<IActionResult> Head(int year, HeadForm form) => ChangeAsync(
        year, form.Version, nameof(Head), draft => new DraftFormPage<HeadForm>(draft, form), draft =>
        {
            draft.Describe(form.Title, form.Number, form.IssuedOn, form.Note, form.Provenance, Actor);
            return Task.FromResult("Đã lưu thông tin chung.");
        });

    [HttpGet("{year:int}/sua/dong")]
    public async Task<IActionResult> Line(int year, [FromQuery(Name = "so")] int? number) =>
        await drafts.DraftAsync(year, Aborted) is { } draft && draft.Lines.FirstOrDefault(line => line.Number == number) is var line && (number is null || line is not null)
            ? View(new DraftFormPage<LineForm>(draft, LineForm.Of(draft, line)))
            : NotFound();

    [HttpPost("{year:int}/sua/dong")]
    public Task<IActionResult> Line(int year, LineForm form) => ChangeAsync(
        year, form.Version, nameof(Line), draft => new DraftFormPage<LineForm>(draft, form), async draft =>
        {
            draft.WriteLine(form.From, form.Number!.Value, form.Locator, form.Text, [.. await drafts.TasksAsync(draft, Aborted)], Actor);
            return $"Đã lưu dòng {form.Number}.";
        });

    [HttpPost("{year:int}/sua/bo-dong")]
    public Task<IActionResult> RemoveLine(int year, int number, int version) => ChangeAsync(
        year, version, null, null, async draft =>
        {
            drafts.Remove(draft.RemoveLine(number, await drafts.TasksAsync(draft, Aborted), Actor));
            return $"Đã bỏ dòng {number} khỏi dự thảo.";
        });

    [HttpGet("{year:int}/ap-dung")]
    public async Task<IActionResult> PutInForce(int year)
    {
        if (await drafts.DraftAsync(year, Aborted) is not { } draft)
        {
            return NotFound();
        }

        RequireDecider(draft);
        return View(await DecisionAsync(draft, new PutInForceForm { Version = draft.Version }));
    }

    [HttpPost("{year:int}/ap-dung")]
    public async Task<IActionResult> PutInForce(int year, PutInForceForm form)
    {
        if (await drafts.DraftAsync(year, Aborted) is not { } draft)
        {
            return NotFound();
        }

        RequireDecider(draft);
        db.ExpectVersion(draft, form.Version);
        try
        {
            if (ModelState.IsValid)
            {
                var given = await drafts.PutInForceAsync(draft, form.From!.Value, Actor, Aborted);
                Notify($"Chương trình năm {year} áp dụng từ {VietnameseFormat.Date(form.From.Value)}. Đã giao {VietnameseFormat.Number(given)} lượt việc.");
                return RedirectToAction("Index", "Programmes", new { nam = year });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(nameof(form.From), refusal.Message);
        }

        return Again(nameof(PutInForce), await DecisionAsync(draft, form));
    }

    [HttpGet("{year:int}/bo-du-thao")]
    public async Task<IActionResult> Discard(int year) => await drafts.DraftAsync(year, Aborted) is { } draft ? View(new DraftFormPage<int>(draft, draft.Version)) : NotFound();

    [HttpPost("{year:int}/bo-du-thao")]
    public async Task<IActionResult> Discard(int year, int version)
    {
        if (await drafts.DraftAsync(year, Aborted) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        await drafts.DiscardAsync(draft, Actor, Aborted);
        Notify($"Đã bỏ dự thảo chương trình năm {year}.");
        return RedirectToAction("Index", "Programmes");
    }

    /// <summary>Changes the draft and saves, or shows the form again with what was typed and the reason; without a form the refusal is a page of its own.</summary>
    private async Task<IActionResult> ChangeAsync(int year, int version, string? view, Func<WorkProgramme, object>? again, Func<WorkProgramme, Task<string>> change)
    {
        if (await drafts.DraftAsync(year, Aborted) is not { } draft)
        {
            return NotFound();
        }

        db.ExpectVersion(draft, version);
        try
        {
            if (ModelState.IsValid)
            {
                var notice = await change(draft);
                await db.SaveChangesAsync(Aborted);
                Notify(notice);
                return RedirectToAction(nameof(Edit), new { year });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException && again is not null)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
        }

        return again is null ? BadRequest() : Again(view!, again(draft));
    }

    private async Task<DraftFormPage<PutInForceForm>> DecisionAsync(WorkProgramme draft, PutInForceForm form) =>
        new(draft, form) { Problems = draft.IsDraft ? draft.Problems([.. await drafts.TasksAsync(draft, Aborted)]) : [] };

    private void RequireDecider(WorkProgramme draft)
    {
        if (!draft.MayPutInForce(Actor))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối, không phải người lập dự thảo, đưa chương trình vào áp dụng.");
        }
    }

    private ViewResult Again(string view, object model)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, model);
    }
}
