using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>The reporting dates as the Office entered them.</summary>
public sealed class ReportingDates(AppDbContext db)
{
    public async Task<ReportingSchedule> LoadAsync(CancellationToken ct) => new(
        await db.ReportingRules.AsNoTracking().ToListAsync(ct),
        await db.ReportingPeriods.AsNoTracking().ToListAsync(ct),
        new WorkingCalendar(await db.DayOverrides.AsNoTracking().ToListAsync(ct)));
}
