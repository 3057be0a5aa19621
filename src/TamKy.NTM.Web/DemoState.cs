using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web;

/// <summary>Whether this database holds demo data: read once, after the database is prepared and seeded and before the first request.</summary>
public sealed class DemoState(IOptions<DemoOptions> options)
{
    public bool IsDemo { get; private set; }

    /// <summary>The demo's day; null for real data, and for a demo that follows the calendar.</summary>
    public DateOnly? Today => IsDemo ? options.Value.Today : null;

    public async Task LoadAsync(AppDbContext db, CancellationToken ct = default) =>
        IsDemo = await db.PortalInfo.AnyAsync(info => info.IsDemo, ct);
}
