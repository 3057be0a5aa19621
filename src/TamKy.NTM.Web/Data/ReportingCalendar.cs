using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data;

/// <summary>Brings the office's dates from the database: rules, months with dates of their own, days off.</summary>
public static class ReportingCalendar
{
    public static async Task<ReportingSchedule> ReportingScheduleAsync(this AppDbContext db, CancellationToken ct) => new(
        await db.ReportingRules.AsNoTracking().ToListAsync(ct),
        await db.ReportingPeriods.AsNoTracking().ToListAsync(ct),
        await db.WorkingCalendarAsync(ct));

    public static async Task<WorkingCalendar> WorkingCalendarAsync(this AppDbContext db, CancellationToken ct) =>
        new(await db.DayOverrides.AsNoTracking().ToListAsync(ct));
}
