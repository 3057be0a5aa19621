using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Data;

public sealed class StorageTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_instant_comes_back_as_UTC()
    {
        var instant = new DateTime(2022, 6, 17, 1, 2, 3, 456, DateTimeKind.Utc);
        await SaveAsync(new PortalInfo(isDemo: false, instant));

        await using var db = _database.Open();
        var read = (await db.PortalInfo.SingleAsync()).CreatedAt;

        Assert.Equal((instant, DateTimeKind.Utc), (read, read.Kind));
    }

    [Fact]
    public async Task A_local_time_is_refused()
    {
        var local = new PortalInfo(isDemo: false, new DateTime(2022, 6, 17, 8, 0, 0, DateTimeKind.Local));

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(local));

        Assert.Contains("must be UTC", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_is_stored_as_its_number_and_compared_in_the_database()
    {
        await SaveAsync(ReportingPeriod.Of(new Month(2022, 5), Rule()), ReportingPeriod.Of(new Month(2022, 6), Rule()));

        await using var db = _database.Open();
        var later = await db.ReportingPeriods.Where(p => p.Month == new Month(2022, 6)).Select(p => p.Month).ToListAsync();
        var stored = await db.Database.SqlQuery<int>($"SELECT Month AS Value FROM ReportingPeriods ORDER BY Month").ToListAsync();

        Assert.Equal([new Month(2022, 6)], later);
        Assert.Equal([202205, 202206], stored);
    }

    [Fact]
    public async Task A_grant_to_nobody_is_refused_by_the_database() =>
        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(new RoleGrant(4711, Role.Viewer, null, new(2022, 1, 1))));

    [Fact]
    public async Task An_account_with_grants_cannot_be_removed()
    {
        var user = new AppUser { UserName = "xem", NormalizedUserName = "XEM" };
        await SaveAsync(user);
        await SaveAsync(new RoleGrant(user.Id, Role.Viewer, null, new(2022, 1, 1)));

        await using var db = _database.Open();
        db.Remove(await db.Users.SingleAsync());

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static ReportingRule Rule() => new(new Month(2022, 1), new("thử", Confidence.ToBeConfirmed));

    private async Task SaveAsync(params object[] rows)
    {
        await using var db = _database.Open();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }
}
