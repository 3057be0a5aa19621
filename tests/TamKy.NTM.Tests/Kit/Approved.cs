namespace TamKy.NTM.Tests.Kit;

/// <summary>Text printed from the code and committed with it. A difference fails the test; NTM_APPROVE=1 writes the new text, to be read before it is committed.</summary>
public static class Approved
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <param name="path">Path of the committed file from the root of the repository.</param>
    public static void Matches(string path, string text)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("NTM_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{path} is not there. Run the test with NTM_APPROVE=1, read the file and commit it.");
        Assert.Equal(File.ReadAllText(file), text, ignoreLineEndingDifferences: true);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TamKy.NTM.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No TamKy.NTM.sln above " + AppContext.BaseDirectory);
    }
}
