using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>Reads arrears: what an actor may see, in one command.</summary>
public sealed class ArrearsBook(AppDbContext db)
{
    /// <param name="unit">Code of a unit; null for all within reach.</param>
    public Task<ArrearsSheet> SheetAsync(Actor actor, string? unit, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var code = string.IsNullOrEmpty(unit) ? null : unit.ToUpperInvariant();
        return SheetAsync(db.Projects.VisibleTo(actor).Where(project => code == null || project.Unit.Code == code), from, to, ct);
    }

    /// <summary>Of all units, for the reports of the city.</summary>
    public static Task<ArrearsSheet> CityAsync(AppDbContext db, DateOnly from, DateOnly to, CancellationToken ct) => SheetAsync(db.Projects, from, to, ct);

    private static async Task<ArrearsSheet> SheetAsync(IQueryable<Project> within, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var projects = await within.Where(project => project.Arrears.Any(entry => entry.Date <= to)).AsNoTracking()
            .Include(project => project.Unit).Include(project => project.Arrears).OrderBy(project => project.Unit.Code).ThenBy(project => project.Number).AsSingleQuery().ToListAsync(ct);
        return new ArrearsSheet(from, to, [.. projects.Select(project => new ArrearsRow(project, ArrearsBalance.Of(project.Arrears, from, to))).Where(row => !row.Balance.IsEmpty)]);
    }
}
