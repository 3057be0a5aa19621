using Microsoft.Extensions.Caching.Memory;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data;

/// <summary>The reporting dates, which nearly every page asks for and which change a few times a year: a change shows within a minute.</summary>
public sealed class Schedules(AppDbContext db, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<ReportingSchedule> GetAsync(CancellationToken ct) =>
        await cache.GetOrCreateAsync(nameof(Schedules), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return await db.ReportingScheduleAsync(ct);
        }) ?? throw new InvalidOperationException("The schedule was not built.");
}
