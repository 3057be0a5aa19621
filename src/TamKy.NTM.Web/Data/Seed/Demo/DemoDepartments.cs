using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Features.Verifications;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The departments' reports of the demo, taken through their steps by the domain's own methods.</summary>
internal sealed class DemoDepartments(AppDbContext db, DemoStage stage)
{
    private const string File = "Demo/departments.json";

    public async Task SeedAsync(CancellationToken ct)
    {
        foreach (var row in SeedFile.Read<IReadOnlyList<DemoDepartment>>(File))
        {
            await SeedAsync(row, ct);
        }
    }

    private async Task SeedAsync(DemoDepartment row, CancellationToken ct)
    {
        var month = DemoMonth.Parse(row.Month);
        var unit = await db.Units.SingleAsync(candidate => candidate.Code == row.Unit, ct);
        var report = new MonthlyReport(unit, stage.Form(Reporter.Department, month), month, [], previous: null);
        db.MonthlyReports.Add(report);
        await db.SaveChangesAsync(ct);
        var officer = stage.Actors.Named(row.Officer);
        report.ShowVerified(await new DepartmentResults(db, officer).OfAsync(unit.Id, month, stage.Schedule, ct));
        foreach (var step in row.Steps)
        {
            Take(step, row, report, officer);
        }

        await db.SaveChangesAsync(ct);
    }

    private void Take(DemoDepartment.Step step, DemoDepartment row, MonthlyReport report, Actor officer)
    {
        if (step.Do == nameof(MonthlyReport.Fill))
        {
            foreach (var part in report.Parts.Where(part => row.Texts.ContainsKey(part.Section!.Code)))
            {
                report.Fill(part.Id, new PartInput { Text = string.Join('\n', row.Texts[part.Section!.Code]) }, officer, step.Utc);
            }

            return;
        }

        var action = Enum.Parse<ReviewAction>(step.Do);
        if (action is ReviewAction.Accept)
        {
            foreach (var part in report.Parts)
            {
                report.GiveVerdict(part.Id, Verdict.Accepted, [], Conclusions.None, stage.Actors.Office, step.Utc);
            }

            report.Conclude([], stage.Actors.Office, step.Utc, DateOnly.FromDateTime(step.At));
            return;
        }

        report.Apply(action, action is ReviewAction.SubmitForApproval ? officer : action is ReviewAction.Send ? stage.Actors.Named(row.Head) : stage.Actors.Office, step.Utc);
    }
}
