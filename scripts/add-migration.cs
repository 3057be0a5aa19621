#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Adds one migration for each database: dotnet run scripts/add-migration.cs AddVillageCode
using System.Diagnostics;
using System.Runtime.CompilerServices;

if (args is not [var name] || !name.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetterUpper(name[0]))
{
    Console.Error.WriteLine("Usage: dotnet run scripts/add-migration.cs NameOfTheChange");
    return 2;
}

var root = Path.GetFullPath("..", Path.GetDirectoryName(ThisFile())!);
var project = Path.Combine("src", "TamKy.NTM.Web");
if (Run("tool", "restore") is var restored and not 0)
{
    return restored;
}

if (Run("build", project) is var built and not 0)
{
    return built;
}

foreach (var database in (string[])["Sqlite", "SqlServer"])
{
    var failed = Run(
        "ef", "migrations", "add", name, "--no-build", "--project", project, "--context", $"{database}DbContext",
        "--output-dir", $"Data/Migrations/{database}");
    if (failed != 0)
    {
        return failed;
    }

    // The tool writes a byte order mark; no other file here has one.
    foreach (var file in Directory.EnumerateFiles(Path.Combine(root, project, "Data", "Migrations", database), "*.cs"))
    {
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}

return 0;

int Run(params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root })!;
    process.WaitForExit();
    return process.ExitCode;
}

static string ThisFile([CallerFilePath] string path = "") => path;
