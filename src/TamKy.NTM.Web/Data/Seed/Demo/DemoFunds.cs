using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The demo's money: decisions entered by finance, documents entered and approved in the units, by the domain's methods. All amounts are invented.</summary>
internal sealed class DemoFunds(AppDbContext db, DemoActors actors)
{
    private const string File = "Demo/funds.json";
    private const string Finance = "tckh";

    public async Task RunAsync(CancellationToken ct)
    {
        var rows = SeedFile.Read<IReadOnlyList<Row>>(File);
        var codes = rows.Select(row => row.Unit).Distinct().ToList();
        var units = await db.Units.Where(unit => codes.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, ct);
        var sources = await db.FundingSources.Include(source => source.Forms).ToDictionaryAsync(source => source.Code, ct);
        var capitals = await db.CapitalTypes.ToDictionaryAsync(capital => capital.Code, ct);
        var projects = await db.Projects.ToDictionaryAsync(project => project.Code, ct);
        foreach (var row in rows)
        {
            var project = row.Project is { } named ? projects[named] : null;
            var line = new FundingLine(row.Year, units[row.Unit], sources[row.Source], row.Capital is { } code ? capitals[code] : null);
            db.FundingLines.Add(line);
            foreach (var entry in row.Entries)
            {
                line.Enter(new FundingInput(entry.Kind, entry.Amount, entry.Number, entry.Date, entry.Content, entry.Criteria ?? []) { Project = project }, actors.Named(Finance), Utc(entry.At));
            }

            db.Disbursements.AddRange(row.Disbursements.Select(paid => Course(line, paid, row, project)));
        }

        await db.SaveChangesAsync(ct);
    }

    private Disbursement Course(FundingLine line, PaidRow row, Row of, Project? project)
    {
        var form = line.Source.Forms.FirstOrDefault(form => form.Code == row.Form);
        var input = new DisbursementInput(row.Amount, row.Number, row.Date, row.Content)
        {
            Project = project,
            Contribution = form is null ? null : new ContributionInput(form, row.Quantity, row.QuantityUnit, row.Rate),
        };
        var at = Utc(row.At);
        var officer = actors.Named(of.Officer);
        var paid = new Disbursement(line, input, officer, at);
        if (row.State is not DisbursementState.Draft)
        {
            paid.Apply(DisbursementAction.Submit, officer, at.AddMinutes(20));
        }

        if (row.State is DisbursementState.Approved or DisbursementState.Returned)
        {
            paid.Apply(row.State is DisbursementState.Approved ? DisbursementAction.Approve : DisbursementAction.Return, actors.Named(of.Head), at.AddMinutes(75), row.Words);
        }

        return paid;
    }

    private static DateTime Utc(DateTime local) => VietnamTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    private sealed record Row(
        string Unit, string Officer, string Head, int Year, string Source, string? Capital, IReadOnlyList<EntryRow> Entries, IReadOnlyList<PaidRow> Disbursements, string? Project = null);

    private sealed record EntryRow(FundingKind Kind, long Amount, string Number, DateOnly Date, string Content, DateTime At, IReadOnlyList<string>? Criteria = null);

    private sealed record PaidRow(
        long Amount, string Number, DateOnly Date, string Content, DateTime At, DisbursementState State, string? Words = null, string? Form = null,
        decimal? Quantity = null, string? QuantityUnit = null, long? Rate = null);
}
