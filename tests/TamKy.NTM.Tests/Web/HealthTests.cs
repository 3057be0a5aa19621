using System.Net;
using Microsoft.Data.Sqlite;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class HealthTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/health/ready")]
    public async Task A_watcher_without_an_account_reads_that_the_portal_is_well(string address)
    {
        using var response = await app.Anonymous().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Khỏe", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_its_database_the_portal_runs_but_is_not_ready()
    {
        await using var own = new TestApp();
        _ = own.Services;
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(own.Folder.Path, "ntm.db*"))
        {
            File.Delete(file);
        }

        using var health = await own.Anonymous().GetAsync("/health");
        using var ready = await own.Anonymous().GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Chưa sẵn sàng", await ready.Content.ReadAsStringAsync());
    }
}
