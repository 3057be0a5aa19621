using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>
/// Brings in the reference data that every portal needs. It may run at each start: it adds what is missing and never touches what is there, since
/// the Office may have corrected it.
/// </summary>
public sealed class Seeder(AppDbContext db, TimeProvider clock)
{
    /// <param name="isDemo">What a new database is to hold; the answer of an existing one stays.</param>
    public async Task SeedReferenceAsync(bool isDemo = false, CancellationToken ct = default)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        if (!await db.PortalInfo.AnyAsync(ct))
        {
            db.PortalInfo.Add(new PortalInfo(isDemo, clock.GetUtcNow().UtcDateTime));
        }

        var units = await UnitSeed.AddMissingAsync(db, ct);
        await CriteriaSeed.AddMissingAsync(db, units, ct);
        await IssuerSeed.AddMissingAsync(db, units, ct);
        await CalendarSeed.AddMissingAsync(db, ct);
        await ReportingDutySeed.AddMissingAsync(db, units, ct);
        await FormSeed.AddMissingAsync(db, ct);
        await EvidenceSeed.AddMissingAsync(db, ct);
        await GapRuleSeed.AddMissingAsync(db, ct);
        await FundingRuleSeed.AddMissingAsync(db, ct);
        await FundingSeed.AddMissingAsync(db, ct);
        await StandardsSeed.AddMissingAsync(db, units, ct);
        await ProgrammeSeed.AddMissingAsync(db, units, ct);
        await db.SaveChangesAsync(ct);
        await db.AddMissingOccurrencesAsync(await db.ReportingScheduleAsync(ct), ct);
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }
    }
}
