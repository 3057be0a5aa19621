using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>When a figure counts as too near its threshold: asked for by every page of the gap, changed once a year at most. A change shows at once here, within a minute elsewhere.</summary>
public sealed class GapRules(AppDbContext db, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<GapRule> GetAsync(CancellationToken ct) =>
        await cache.GetOrCreateAsync(nameof(GapRules), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return await db.GapRules.AsNoTracking().SingleAsync(ct);
        }) ?? throw new InvalidOperationException("The rule was not seeded.");

    public void Forget() => cache.Remove(nameof(GapRules));
}
