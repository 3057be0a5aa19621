using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Audit;
using TamKy.NTM.Web.Data.Seed;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A SQLite file of its own, made from the model, removed at the end.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> _seeded = new(SeedTemplateAsync);

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"ntm-{Guid.NewGuid():N}.db");
    private readonly HttpContextAccessor _http = new();

    private TestDatabase()
    {
    }

    public string ConnectionString => $"Data Source={_file};Pooling=False";

    /// <summary>Whose request is running, for the audit; null for the portal itself.</summary>
    public HttpContext? Request
    {
        set => _http.HttpContext = value;
    }

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await using var db = database.Open();
        await db.Database.EnsureCreatedAsync();
        return database;
    }

    /// <summary>With the reference data; seeded once for all tests and copied for each.</summary>
    public static async Task<TestDatabase> CreateSeededAsync()
    {
        var database = new TestDatabase();
        await File.WriteAllBytesAsync(database._file, await _seeded.Value);
        return database;
    }

    /// <summary>A context of its own, as each request has; dispose it.</summary>
    public AppDbContext Open(TimeProvider? clock = null)
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        options.UseNtmSqlite(ConnectionString);
        return new SqliteDbContext(options.Options, new AuditTrail(new AuditActor(_http), clock ?? TimeProvider.System));
    }

    /// <summary>Behind the portal's back.</summary>
    public async Task<int> SqlAsync(FormattableString sql)
    {
        await using var db = Open();
        return await db.Database.ExecuteSqlAsync(sql);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var file in (string[])[_file, _file + "-wal", _file + "-shm"])
        {
            File.Delete(file);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> SeedTemplateAsync()
    {
        await using var template = await CreateAsync();
        await using (var db = template.Open())
        {
            await new Seeder(db, TimeProvider.System).SeedReferenceAsync();
        }

        return await File.ReadAllBytesAsync(template._file);
    }
}
