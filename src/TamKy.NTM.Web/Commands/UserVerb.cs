using System.CommandLine;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Commands;

/// <summary>A verb about one account.</summary>
internal abstract class UserVerb : Verb
{
    private readonly Argument<string> _userName = new("TÊN") { Description = "Tên đăng nhập" };

    protected UserVerb(string name, string description)
        : base(name, description) => Add(_userName);

    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        await DatabaseSetup.PrepareAsync(services, ct);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoState>().LoadAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), ct);
        Console.Out.WriteLine(await RunAsync(input, scope.ServiceProvider.GetRequiredService<Accounts>(), input.GetValue(_userName)!));
        return 0;
    }

    /// <returns>What was done, for the console.</returns>
    protected abstract Task<string> RunAsync(ParseResult input, Accounts accounts, string userName);
}
