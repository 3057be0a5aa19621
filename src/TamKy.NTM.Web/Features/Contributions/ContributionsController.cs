using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.Contributions;

/// <summary>What a unit raised or integrated: money, labour, kind, land. It becomes a document that its head approves, like one of budget.</summary>
[Route("von/{donVi}/huy-dong")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ContributionsController(AppDbContext db, FundBook book) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Create(string donVi) =>
        await book.UnitAsync(donVi, Actor, Aborted) is { } unit ? View(await PageAsync(unit, new ContributionEntryForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(string donVi, ContributionEntryForm form)
    {
        if (await book.UnitAsync(donVi, Actor, Aborted) is not { } unit)
        {
            return NotFound();
        }

        var page = await PageAsync(unit, form);
        ModelState.CheckDong(nameof(form.Amount), form.Amount);
        ModelState.CheckDong(nameof(form.Rate), form.Rate);
        var chosen = page.Chosen(form.Kind);
        if (form.Kind is not null && chosen is null)
        {
            ModelState.AddModelError(nameof(form.Kind), "Chọn nguồn và hình thức trong danh sách.");
        }

        if (form.Amount is null && chosen is { Form: not { Measure: ContributionMeasure.Rated } })
        {
            ModelState.TryAddModelError(nameof(form.Amount), "Chưa ghi số tiền, trị giá.");
        }

        try
        {
            if (ModelState.IsValid)
            {
                var (source, how) = chosen!.Value;
                var year = form.Date!.Value.Year;
                var line = await book.LineAsync(unit.Id, year, source.Id, null, Aborted) ?? new FundingLine(year, unit, source, null);
                var row = new Disbursement(line, form.ToInput(line.Source.Forms.FirstOrDefault(own => own.Id == how?.Id)), Actor, Clock.UtcNow());
                db.Disbursements.Add(row);
                await db.SaveChangesAsync(Aborted);
                Notify("Đã ghi. Gửi lãnh đạo duyệt để số huy động được tính.");
                return RedirectToAction("Details", "Disbursements", new { donVi = unit.Code.ToLowerInvariant(), chungTu = row.Id });
            }
        }
        catch (RuleException refusal) when (refusal is not PermissionException)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(page);
    }

    private async Task<CreatePage> PageAsync(OrganizationUnit unit, ContributionEntryForm form) => Disbursement.MayEnter(Actor, unit.Id)
        ? new(unit, [.. (await book.SourcesAsync(Clock.Today(), Aborted)).Where(source => !source.SplitsByCapital)], form)
        : throw new PermissionException("Cán bộ của đơn vị ghi số huy động của đơn vị mình.");
}
