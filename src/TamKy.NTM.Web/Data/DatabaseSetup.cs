using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Web.Data;

/// <summary>Picks the database by Database:Provider and brings its schema to the model's.</summary>
public static class DatabaseSetup
{
    public static IHostApplicationBuilder AddDatabase(this IHostApplicationBuilder builder)
    {
        builder.AddOptions();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<AuditActor>();
        builder.Services.AddScoped<AuditTrail>();
        builder.Services.AddDbContext<SqliteDbContext>((services, db) => db.UseNtmSqlite(ConnectionString(services)));
        builder.Services.AddDbContext<SqlServerDbContext>((services, db) => db.UseNtmSqlServer(ConnectionString(services)));
        builder.Services.AddScoped<AppDbContext>(services => Options(services).Provider == DatabaseProvider.SqlServer
            ? services.GetRequiredService<SqlServerDbContext>()
            : services.GetRequiredService<SqliteDbContext>());
        return builder;
    }

    public static DbContextOptionsBuilder UseNtmSqlite(this DbContextOptionsBuilder db, string? connectionString) =>
        db.UseSqlite(connectionString).AddInterceptors(new SqlitePragmas());

    public static DbContextOptionsBuilder UseNtmSqlServer(this DbContextOptionsBuilder db, string? connectionString) =>
        db.UseSqlServer(connectionString);

    /// <summary>Creates the database or brings it up to date; the verb "migrate", on either engine.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (db.Database.IsSqlite())
        {
            CreateFolder(db);
            await db.Database.MigrateAsync(ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
        }
        else
        {
            await db.Database.MigrateAsync(ct);
        }
    }

    /// <summary>At start: SQLite migrates by itself; SQL Server is migrated by whoever runs it, and an old schema stops the start.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken ct = default)
    {
        if (services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseProvider.Sqlite)
        {
            await MigrateAsync(services, ct);
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var pending = (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.GetPendingMigrationsAsync(ct)).ToList();
        if (pending.Count > 0)
        {
            throw new InvalidOperationException(
                $"The database is older than the portal: {pending.Count} migrations are missing ({string.Join(", ", pending)}). Run the verb 'migrate' first.");
        }
    }

    private static void AddOptions(this IHostApplicationBuilder builder)
    {
        var root = builder.Environment.ContentRootPath;
        builder.Services.AddOptions<DatabaseOptions>()
            .BindConfiguration(DatabaseOptions.Section)
            .Configure<IConfiguration>((options, configuration) => options.ConnectionString = configuration.GetConnectionString("Ntm"))
            .PostConfigure(options => options.ConnectionString = options.Provider == DatabaseProvider.Sqlite
                ? SqliteConnectionString(options.ConnectionString, root)
                : options.ConnectionString)
            .Validate(options => Enum.IsDefined(options.Provider), "Database:Provider is Sqlite or SqlServer.")
            .Validate(options => !string.IsNullOrWhiteSpace(options.ConnectionString), "ConnectionStrings:Ntm is missing; SQL Server needs it.")
            .ValidateOnStart();
        builder.Services.AddOptions<StorageOptions>()
            .BindConfiguration(StorageOptions.Section)
            .ValidateDataAnnotations()
            .PostConfigure(options => options.Path = string.IsNullOrWhiteSpace(options.Path) ? options.Path : Path.GetFullPath(options.Path, root))
            .ValidateOnStart();
    }

    /// <summary>The default file, and any relative one, lies beside the content root and not where the process happened to be started.</summary>
    private static string SqliteConnectionString(string? configured, string root)
    {
        var connection = new SqliteConnectionStringBuilder(configured);
        if (connection.DataSource.Length == 0)
        {
            connection.DataSource = Path.Combine("data", "ntm.db");
        }

        connection.DataSource = Path.GetFullPath(connection.DataSource, root);
        connection.ForeignKeys = true;
        return connection.ConnectionString;
    }

    private static void CreateFolder(AppDbContext db)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }

    private static DatabaseOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<DatabaseOptions>>().Value;

    private static string? ConnectionString(IServiceProvider services) => Options(services).ConnectionString;
}
