using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Tests.Data;

public sealed class ConcurrencyTests : IAsyncLifetime
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public async ValueTask InitializeAsync()
    {
        await _connection.OpenAsync();
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();
        db.Add(new Record { Text = "đầu", Version = 1 });
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    [Fact]
    public async Task A_stale_page_is_refused()
    {
        await ChangeAsync("lần 1", seen: 1);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ChangeAsync("lần 2", seen: 1));

        await using var db = Open();
        Assert.Equal("lần 1", (await db.Set<Record>().SingleAsync()).Text);
    }

    [Fact]
    public async Task A_page_of_the_current_version_is_saved()
    {
        await ChangeAsync("lần 1", seen: 1);
        await ChangeAsync("lần 2", seen: 2);

        await using var db = Open();
        var record = await db.Set<Record>().SingleAsync();

        Assert.Equal(("lần 2", 3), (record.Text, record.Version));
    }

    private async Task ChangeAsync(string text, int seen)
    {
        await using var db = Open();
        var record = await db.Set<Record>().SingleAsync();
        db.ExpectVersion(record, seen);
        record.Text = text;
        record.Version++;
        await db.SaveChangesAsync();
    }

    private VersionedContext Open() => new(
        new DbContextOptionsBuilder<VersionedContext>().UseSqlite(_connection).Options,
        new AuditTrail(new AuditActor(new HttpContextAccessor()), TimeProvider.System));

    private sealed class Record
    {
        public int Id { get; set; }

        public string Text { get; set; } = string.Empty;

        public int Version { get; set; }
    }

    private sealed class VersionedContext(DbContextOptions options, AuditTrail audit) : AppDbContext(options, audit)
    {
        protected override void OnModelCreating(ModelBuilder builder)
        {
            builder.Entity<Record>();
            base.OnModelCreating(builder);
        }
    }
}
