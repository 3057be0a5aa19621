using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Data.Seed.Demo;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>Fills a database with what a portal needs, or with the demo; never mixes a demo into real data.</summary>
public sealed class PortalData(AppDbContext db, Seeder seeder, DemoAccounts accounts, DemoSeeder demoReports, DemoEvidence demoEvidence, DemoProgramme demoProgramme, DemoState demo, IHostEnvironment environment, IOptions<DemoOptions> options)
{
    /// <summary>Nothing was ever seeded.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken ct = default) => !await db.PortalInfo.AnyAsync(ct);

    public async Task SeedReferenceAsync(CancellationToken ct = default)
    {
        await seeder.SeedReferenceAsync(isDemo: false, ct);
        await demo.LoadAsync(db, ct);
    }

    /// <exception cref="RuleException">The database holds real data, or this is no place for a demo.</exception>
    public async Task SeedDemoAsync(CancellationToken ct = default)
    {
        if (!environment.IsDevelopment() && !options.Value.Enabled)
        {
            throw new RuleException("Chỉ nạp dữ liệu minh họa ở môi trường Development, hoặc khi đặt Demo__Enabled=true.");
        }

        if (await db.PortalInfo.AnyAsync(info => !info.IsDemo, ct))
        {
            throw new RuleException("Cơ sở dữ liệu này dùng cho số liệu thật nên không nạp dữ liệu minh họa. Chọn cơ sở dữ liệu trống.");
        }

        await seeder.SeedReferenceAsync(isDemo: true, ct);
        await demo.LoadAsync(db, ct);
        await accounts.AddMissingAsync(ct);
        if (!await db.MonthlyReports.AnyAsync(ct))
        {
            await demoReports.SeedAsync(ct);
        }

        if (!await db.EvidenceFiles.AnyAsync(ct))
        {
            await demoEvidence.SeedAsync(ct);
            await demoProgramme.SeedAsync(ct);
        }
    }
}
