using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The demo's projects with their progress and arrears, entered by the domain's methods. All of them, and all amounts, are invented.</summary>
internal sealed class DemoProjects(AppDbContext db, DemoActors actors)
{
    private const string File = "Demo/projects.json";

    public async Task RunAsync(CancellationToken ct)
    {
        var rows = SeedFile.Read<IReadOnlyList<Row>>(File);
        var codes = rows.Select(row => row.Unit).Concat(rows.Select(row => row.Village).OfType<string>()).Distinct().ToList();
        var units = await db.Units.Where(unit => codes.Contains(unit.Code)).ToDictionaryAsync(unit => unit.Code, ct);
        foreach (var unit in rows.GroupBy(row => row.Unit))
        {
            foreach (var (index, row) in unit.Index())
            {
                var officer = actors.Named(row.By);
                var input = new ProjectInput(
                    row.Name, row.Village is { } village ? units[village] : null, row.Owner, row.Decision, row.DecisionDate, row.Total, row.Start, row.End, row.Criteria, null);
                var project = new Project(units[row.Unit], index + 1, input, officer);
                foreach (var progress in row.Progress)
                {
                    project.Report(progress.Date, progress.State, progress.Volume, progress.Note, officer, Utc(progress.At));
                }

                foreach (var entry in row.Arrears)
                {
                    project.Enter(new ArrearsInput(entry.Kind, entry.Accepted, entry.Provided, entry.Number, entry.Date, entry.Content), officer, Utc(entry.At));
                }

                if (row.ClearFrom is not null)
                {
                    project.PlanClearing(row.ClearFrom, row.ClearBy, officer);
                }

                db.Projects.Add(project);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static DateTime Utc(DateTime local) => VietnamTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    /// <param name="Decision">Number; null while the project is being prepared.</param>
    private sealed record Row(
        string Unit, string By, string Name, string? Village, string Owner, string? Decision, DateOnly? DecisionDate, long Total, DateOnly? Start, DateOnly? End, IReadOnlyList<string> Criteria,
        IReadOnlyList<ProgressRow> Progress, IReadOnlyList<ArrearsRow> Arrears, string? ClearFrom, DateOnly? ClearBy);

    private sealed record ProgressRow(DateOnly Date, ProjectState State, long Volume, string? Note, DateTime At);

    private sealed record ArrearsRow(ArrearsKind Kind, long Accepted, long Provided, string Number, DateOnly Date, string Content, DateTime At);
}
