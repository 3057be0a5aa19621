#!/usr/bin/env dotnet
// The one command before pushing, and what CI runs: finds a browser, checks the format, builds, tests.
//   dotnet run scripts/check.cs [-- --filter TEXT]
// The last line is "N passed, N failed", counted from the runner's own report; exit code 0 only with 0 failed.
#:property TreatWarningsAsErrors=false
#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false
#:property PublishAot=false

using System.Diagnostics;
using System.Text.Json;

var root = FindRoot();
var filter = Argument("--filter");
var report = Path.Combine(root, "artifacts", "tests", "results.ctrf.json");
Environment.SetEnvironmentVariable("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("NTM_LOCKED", "1");

Say("Browser");
var browser = FindBrowser() ?? InstallBrowser();
if (browser is null)
{
    Console.Error.WriteLine("No browser found. Set NTM_CHROMIUM to Chromium, Chrome or Edge and run again.");
    return Fail();
}

Console.WriteLine(browser);
Environment.SetEnvironmentVariable("NTM_CHROMIUM", browser);

Say("Build");
if (Run("dotnet", "build", "--nologo", "-v", "quiet") != 0)
{
    return Fail();
}

Say("Format");
if (Run("dotnet", "format", "whitespace", "--no-restore", "--verify-no-changes") != 0)
{
    Console.Error.WriteLine("Run `dotnet format whitespace` and commit the result.");
    return Fail();
}

Say("Test");
Directory.CreateDirectory(Path.GetDirectoryName(report)!);
File.Delete(report);
string[] tests =
[
    "run", "--project", "tests/TamKy.NTM.Tests", "--no-build", "--", "-noLogo", "-noColor", "-ctrf", report,
    .. filter is null ? [] : new[] { "-method", $"*{filter}*" },
];
var exit = Run("dotnet", tests);
if (!File.Exists(report))
{
    Console.Error.WriteLine("The test runner ended without a report.");
    return Fail();
}

using var results = JsonDocument.Parse(File.ReadAllText(report));
var summary = results.RootElement.GetProperty("results").GetProperty("summary");
var (passed, failed) = (Count("passed"), Count("failed") + Count("other"));
var skipped = Count("skipped") + Count("pending");
Console.WriteLine($"{passed} passed, {failed} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
return failed == 0 && passed > 0 && exit == 0 ? 0 : 1;

int Count(string name) => summary.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

static string? FindBrowser()
{
    string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome", "microsoft-edge", "msedge"];
    string[] folders =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        "/Applications/Google Chrome.app/Contents/MacOS", @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];
    string[] extensions = OperatingSystem.IsWindows() ? [".exe"] : [""];
    return Environment.GetEnvironmentVariable("NTM_CHROMIUM") is { Length: > 0 } named && File.Exists(named)
        ? named
        : names.SelectMany(name => folders.SelectMany(folder => extensions.Select(extension => Path.Combine(folder, name + extension)))).FirstOrDefault(File.Exists);
}

static string? InstallBrowser()
{
    if (!File.Exists("/etc/debian_version") || Environment.UserName != "root")
    {
        return null;
    }

    Run("apt-get", "update", "-qq");
    Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation");
    return FindBrowser();
}

static int Run(string program, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = FindRoot() };
    start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
    using var process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}

static string FindRoot()
{
    var folder = new DirectoryInfo(Environment.CurrentDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TamKy.NTM.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("Run inside the repository.");
}

string? Argument(string name) => Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;

static void Say(string what) => Console.WriteLine($"\n== {what}");

static int Fail()
{
    Console.WriteLine("0 passed, 1 failed");
    return 1;
}
