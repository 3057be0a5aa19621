using System.Diagnostics;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Kit;

/// <summary>The portal's own program with a verb, as an operator runs it.</summary>
public sealed record PortalProcess(int ExitCode, string Output, string Errors)
{
    public static Task<PortalProcess> RunAsync(TestFolder folder, params string[] arguments) => RunAsync(folder, "Production", arguments);

    public static async Task<PortalProcess> RunAsync(TestFolder folder, string environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AppDbContext).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(typeof(AppDbContext).Assembly.Location),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ConnectionStrings__Ntm"] = folder.ConnectionString;
        start.Environment["Storage__Path"] = folder.Files;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new PortalProcess(process.ExitCode, (await output).Trim(), (await errors).Trim());
    }
}
