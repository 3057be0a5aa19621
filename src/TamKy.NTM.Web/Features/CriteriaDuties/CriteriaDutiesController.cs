using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>Who is in charge of the criteria of a set, read by everyone signed in, changed by the Office from a day on and with its paper.</summary>
[Route("tieu-chi/{code}/phu-trach")]
public sealed class CriteriaDutiesController(AppDbContext db, DutyBook book) : NtmController
{
    /// <param name="day">Today when it is not given; one that cannot be read is said beside the field, and today is shown.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromRoute] string code, [FromQuery(Name = "ngay")] DateOnly? day = null) =>
        await IndexPage.LoadAsync(book, code, Actor, day ?? Clock.Today(), Clock.Today(), Aborted) is { } page ? View(page) : NotFound();

    /// <param name="number">Of the criterion.</param>
    [HttpGet("{number:int}/them")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Add([FromRoute] string code, [FromRoute] int number) =>
        await book.CriterionAsync(code, number, Actor, Clock.Today(), Aborted) is { } duties ? View(await PageAsync(code, duties, null, new AddForm())) : NotFound();

    [HttpPost("{number:int}/them")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> Add([FromRoute] string code, [FromRoute] int number, AddForm form)
    {
        if (await book.CriterionAsync(code, number, Actor, Clock.Today(), Aborted) is not { } duties)
        {
            return NotFound();
        }

        var page = await PageAsync(code, duties, null, form);
        return await ChangeAsync(page, nameof(Add), form.Unit, nameof(form.From), unit =>
        {
            db.CriterionAssignments.AddRange(duties.Add(new DutyTerms(unit!, form.Indicator, form.IsLead, form.From!.Value, form.To, form.Source), Actor));
            return $"Đã phân công {unit!.NameInSentence}, tiêu chí {number}, từ {VietnameseFormat.Date(form.From.Value)}.";
        });
    }

    [HttpGet("ban-giao/{duty:int}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> HandOver([FromRoute] string code, [FromRoute] int duty) =>
        await FindAsync(code, duty) is var (duties, row) ? View(await PageAsync(code, duties, row, new HandOverForm { Version = row.Version })) : NotFound();

    [HttpPost("ban-giao/{duty:int}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> HandOver([FromRoute] string code, [FromRoute] int duty, HandOverForm form)
    {
        if (await FindAsync(code, duty) is not var (duties, row))
        {
            return NotFound();
        }

        var page = await PageAsync(code, duties, row, form);
        var verified = await book.VerifiedToAsync(row, duties, Aborted);
        db.ExpectVersion(row, form.Version);
        return await ChangeAsync(page, nameof(HandOver), form.Unit, nameof(form.From), unit =>
        {
            db.CriterionAssignments.AddRange(duties.HandOver(row, unit!, form.From!.Value, form.Source, verified, Actor));
            return $"Tiêu chí {duties.Criterion.Number}: {unit!.NameInSentence} phụ trách từ {VietnameseFormat.Date(form.From.Value)}, {row.Unit.NameInSentence} đến hết ngày trước đó.";
        });
    }

    [HttpGet("ket-thuc/{duty:int}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> End([FromRoute] string code, [FromRoute] int duty) =>
        await FindAsync(code, duty) is var (duties, row) ? View(await PageAsync(code, duties, row, new EndForm { Version = row.Version })) : NotFound();

    [HttpPost("ket-thuc/{duty:int}")]
    [Authorize(Policy = Policies.Office)]
    public async Task<IActionResult> End([FromRoute] string code, [FromRoute] int duty, EndForm form)
    {
        if (await FindAsync(code, duty) is not var (duties, row))
        {
            return NotFound();
        }

        var page = await PageAsync(code, duties, row, form);
        var verified = await book.VerifiedToAsync(row, duties, Aborted);
        db.ExpectVersion(row, form.Version);
        return await ChangeAsync(page, nameof(End), row.Unit.Code, nameof(form.LastDay), _ =>
        {
            duties.End(row, form.LastDay!.Value, form.Source, verified, Actor);
            return $"Tiêu chí {duties.Criterion.Number}: {row.Unit.NameInSentence} phụ trách đến hết {VietnameseFormat.Date(form.LastDay.Value)}.";
        });
    }

    /// <param name="typed">Code of the unit that was chosen.</param>
    /// <param name="field">Where a refusal stands.</param>
    private async Task<IActionResult> ChangeAsync<TForm>(DutyPage<TForm> page, string view, string? typed, string field, Func<OrganizationUnit?, string> change)
    {
        var unit = page.Units.FirstOrDefault(candidate => candidate.Code == typed);
        if (ModelState.IsValid && unit is null && typed != page.Duty?.Unit.Code)
        {
            ModelState.AddModelError("Unit", "Đơn vị không còn trong danh sách. Chọn lại.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                var notice = change(unit);
                await db.SaveChangesAsync(Aborted);
                Notify(notice);
                return Redirect(Url.Action(nameof(Index), new { code = page.SetCode }) + $"#tc-{page.Criterion.Number}");
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(field, refusal.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    private async Task<(CriterionDuties Duties, CriterionAssignment Row)?> FindAsync(string code, int duty)
    {
        var duties = await book.NumberAsync(code, duty, Aborted) is { } number ? await book.CriterionAsync(code, number, Actor, Clock.Today(), Aborted) : null;
        return duties?.Rows.FirstOrDefault(row => row.Id == duty) is { } found ? (duties, found) : null;
    }

    private async Task<DutyPage<TForm>> PageAsync<TForm>(string code, CriterionDuties duties, CriterionAssignment? duty, TForm form) =>
        new(code.ToLowerInvariant(), duties.Criterion, duty, await book.UnitsAsync(Clock.Today(), Aborted), form);
}
