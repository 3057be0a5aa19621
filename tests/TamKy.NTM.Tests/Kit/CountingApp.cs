using Microsoft.Extensions.DependencyInjection;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A portal whose database commands are counted.</summary>
public sealed class CountingApp : TestApp
{
    public SqlCounter Sql { get; } = new();

    protected override void Configure(IServiceCollection services) => SqlCounter.Add(services, Sql);

    /// <summary>How many commands one page takes, once the caches that all requests share are filled.</summary>
    public async Task<int> CommandsOfAsync(HttpClient client, string address)
    {
        await client.PageAsync(address);
        Sql.Reset();
        await client.PageAsync(address);
        return Sql.Commands;
    }
}
