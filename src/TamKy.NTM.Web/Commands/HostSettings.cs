namespace TamKy.NTM.Web.Commands;

/// <summary>Tells the settings that ASP.NET Core reads from the command line from the portal's own words.</summary>
internal static class HostSettings
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "webroot", "detailedErrors", "captureStartupErrors",
        "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "preventHostingStartup", "preferHostingUrls", "suppressStatusMessages",
        "shutdownTimeoutSeconds", "startupAssembly",
    };

    public static (string[] Host, string[] Words) Split(string[] args)
    {
        var host = new List<string>();
        var words = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!IsSetting(args[i]))
            {
                words.Add(args[i]);
                continue;
            }

            host.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Length)
            {
                host.Add(args[++i]);
            }
        }

        return ([.. host], [.. words]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        // A section without a value, such as "--Storage=", is how a host that starts the portal itself passes the parent of a setting.
        var name = argument[2..].Split('=')[0];
        return Known.Contains(name) || name.Contains(':', StringComparison.Ordinal) || argument.EndsWith('=');
    }
}
