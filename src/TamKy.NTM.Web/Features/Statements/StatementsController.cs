using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Treasury;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Web.Features.Statements;

/// <summary>The treasury's statement of a month from a file: read, its columns matched once and remembered, shown, stored as a whole or not at all.</summary>
[Route("von/doi-chieu/{thang}/sao-ke")]
[Authorize(Policy = Policies.Reporting)]
public sealed class StatementsController(AppDbContext db, TreasuryBook book) : NtmController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string thang) =>
        await OpenAsync(thang) is var (month, statement) ? View(new StatementPage(month, null, new StatementColumns(null, null, null, null), null, IsRemembered: false, statement?.Lines.Count ?? 0, null)) : NotFound();

    [HttpPost("")]
    [UploadLimit]
    public async Task<IActionResult> Preview([FromRoute] string thang, IFormFile? file)
    {
        if (await OpenAsync(thang) is not var (month, statement))
        {
            return NotFound();
        }

        try
        {
            var table = StatementFile.Read(file);
            var layout = await book.LayoutAsync(table.Signature, Aborted);
            return View(nameof(Index), PageOf(month, table, layout?.Columns ?? table.Guessed, layout is not null, statement));
        }
        catch (FileRefusedException refusal)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), new StatementPage(month, null, new StatementColumns(null, null, null, null), null, IsRemembered: false, statement?.Lines.Count ?? 0, refusal.Message));
        }
    }

    /// <summary>The rows again, with other columns.</summary>
    [HttpPost("cot")]
    public async Task<IActionResult> Columns([FromRoute] string thang, StatementForm form)
    {
        if (await OpenAsync(thang) is not var (month, statement))
        {
            return NotFound();
        }

        return View(nameof(Index), PageOf(month, Table(form), form.ToColumns(), isRemembered: false, statement));
    }

    [HttpPost("ghi")]
    public async Task<IActionResult> Store([FromRoute] string thang, StatementForm form)
    {
        if (await OpenAsync(thang) is not var (month, statement))
        {
            return NotFound();
        }

        var table = Table(form);
        var page = PageOf(month, table, form.ToColumns(), isRemembered: false, statement);
        if (!page.CanStore)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Index), page);
        }

        if (statement is null)
        {
            statement = new TreasuryMonth(month, await UnitAsync());
            db.TreasuryMonths.Add(statement);
        }

        statement.Import(table.File, page.Reading!.Payments, Actor, Clock.UtcNow());
        var layout = await book.LayoutAsync(table.Signature, Aborted) ?? db.StatementLayouts.Add(new StatementLayout(table.Signature)).Entity;
        layout.Remember(page.Columns, Actor);
        await db.SaveChangesAsync(Aborted);
        Notify($"Đã nhập {page.Reading.Payments.Count} dòng sao kê.");
        return RedirectToAction("Details", "Treasury", new { thang });
    }

    private static StatementPage PageOf(Month month, StatementTable table, StatementColumns columns, bool isRemembered, TreasuryMonth? statement) =>
        new(month, table, columns, columns.IsWhole ? StatementReading.Of(table, columns, month) : null, isRemembered, statement?.Lines.Count ?? 0, null);

    private static StatementTable Table(StatementForm form) => StatementTable.Unpack(form.Data) ?? throw new RuleException("Bản xem trước không còn dùng được. Tải tệp lên lại.");

    /// <summary>The unit for which the actor reconciles.</summary>
    private Task<OrganizationUnit> UnitAsync()
    {
        var id = Actor.Grants.First(grant => grant.Role is Role.FinanceOfficer).UnitId;
        return db.Units.SingleAsync(unit => unit.Id == id, Aborted);
    }

    private async Task<(Month Month, TreasuryMonth? Statement)?> OpenAsync(string thang)
    {
        if (!TreasuryMonth.MayReconcile(Actor))
        {
            throw new PermissionException("Cán bộ tài chính nhập sao kê của Kho bạc.");
        }

        if (!Month.TryParse(thang, out var month) || month > Clock.ThisMonth())
        {
            return null;
        }

        var statement = await book.FindAsync(month, Aborted);
        return statement is { IsLocked: true } ? throw new RuleException($"Tháng {Domain.Text.VietnameseFormat.Month(month)} đã ký xác nhận và khóa, không nhập sao kê lại được.") : (month, statement);
    }
}
