using System.CommandLine;

namespace TamKy.NTM.Web.Commands;

/// <summary>A verb of the command line. It runs on the services of the portal, without its server.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <returns>The exit code: 0 done, 1 not done.</returns>
    public abstract Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct);
}
