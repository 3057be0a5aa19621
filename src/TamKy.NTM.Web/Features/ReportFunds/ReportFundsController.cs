using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Arrears;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportFunds;

/// <summary>Offers the unit's money to the section of its monthly report that is about it: read first, then taken over below what is written there.</summary>
[Route("bao-cao-thang/{id:int}/phan/{partId:int}/von")]
[Authorize(Policy = Policies.Reporting)]
public sealed class ReportFundsController(AppDbContext db, ReportLoader loader, FundBook funds, ArrearsBook arrears) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Take(int id, int partId) =>
        await FindAsync(id, partId) is var (report, part) ? View(new TakePage(report, part, await LinesAsync(report), report.Unit.Code.ToLowerInvariant())) : NotFound();

    /// <summary>What was typed stays; a line that is there already is not repeated.</summary>
    [HttpPost("")]
    [ActionName(nameof(Take))]
    public async Task<IActionResult> TakeNow(int id, int partId)
    {
        if (await FindAsync(id, partId) is not var (report, part))
        {
            return NotFound();
        }

        var known = ReportPart.Lines(part.Text).ToList();
        var lines = await LinesAsync(report);
        report.Fill(partId, new PartInput { Text = string.Join('\n', known.Concat(lines.Except(known))) }, Actor, Clock.UtcNow());
        await db.SaveChangesAsync(Aborted);
        return Redirect(Url.Action("Edit", "ReportEditing", new { id }) + "#" + part.Anchor);
    }

    private async Task<(MonthlyReport Report, ReportPart Part)?> FindAsync(int id, int partId)
    {
        if (await loader.FindAsync(id, Actor, Aborted) is not { } report || report.Parts.FirstOrDefault(part => part.Id == partId) is not { Section.Kind: SectionKind.Funds } found)
        {
            return null;
        }

        return report.Workflow.IsAuthor(Actor, report.UnitId) ? (report, found) : throw new PermissionException();
    }

    private async Task<IReadOnlyList<string>> LinesAsync(MonthlyReport report)
    {
        var to = await funds.CutOffAsync(report.Month, Clock.Today(), Aborted);
        var sheet = await funds.SheetAsync(Actor, report.Month, to, report.UnitId, Aborted);
        return FundLines.Of(sheet, await arrears.SheetAsync(Actor, report.Unit.Code, await funds.PeriodFromAsync(report.Month, Aborted), to, Aborted));
    }
}
