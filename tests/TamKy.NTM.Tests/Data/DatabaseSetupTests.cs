using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Data;

public sealed class DatabaseSetupTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ntm-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Without_settings_the_data_lie_beside_the_content_root()
    {
        using var host = Host();
        using var scope = host.Services.CreateScope();

        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        Assert.IsType<SqliteDbContext>(db);
        Assert.Equal(Path.Combine(_root, "data", "ntm.db"), db.Database.GetDbConnection().DataSource);
        Assert.Equal(Path.Combine(_root, "data", "files"), host.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Path);
    }

    [Fact]
    public void A_setting_chooses_SQL_Server()
    {
        using var host = Host(("Database:Provider", "SqlServer"), ("ConnectionStrings:Ntm", "Server=db;Database=Ntm"));
        using var scope = host.Services.CreateScope();

        Assert.IsType<SqlServerDbContext>(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    [Theory]
    [InlineData("Oracle", "Server=db")]
    [InlineData("SqlServer", "")]
    public async Task A_setting_that_cannot_work_stops_the_start(string provider, string connectionString)
    {
        using var host = Host(("Database:Provider", provider), ("ConnectionStrings:Ntm", connectionString));

        await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
    }

    [Fact]
    public async Task Preparing_creates_the_file_in_WAL_mode_with_foreign_keys()
    {
        using var host = Host(("ConnectionStrings:Ntm", "Data Source=so-lieu/ntm.db;Pooling=False"));

        await DatabaseSetup.PrepareAsync(host.Services);

        Assert.True(File.Exists(Path.Combine(_root, "so-lieu", "ntm.db")));
        using var scope = host.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal("wal", await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync());
        Assert.Equal(1, await db.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync());
    }

    private WebApplication Host(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = _root, EnvironmentName = "Test" });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value)));
        builder.Configuration["Urls"] = "http://127.0.0.1:0";
        builder.AddDatabase();
        return builder.Build();
    }
}
