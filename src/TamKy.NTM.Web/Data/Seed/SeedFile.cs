using System.Text.Json;
using System.Text.Json.Serialization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>
/// Reads the reference data that travel inside the assembly. A property that nothing reads is an error, so that no fact is lost by a typing
/// mistake.
/// </summary>
internal static class SeedFile
{
    private const string Prefix = "Seed/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new ConfidenceConverter(), new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Files of a folder, in order: "criteria/".</summary>
    public static IReadOnlyList<string> Names(string folder) =>
    [
        .. typeof(SeedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + folder, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static T Read<T>(string name)
    {
        using var file = typeof(SeedFile).Assembly.GetManifestResourceStream(Prefix + name) ?? throw new FileNotFoundException("No such seed file.", name);
        return JsonSerializer.Deserialize<T>(file, Options) ?? throw new InvalidDataException($"{name} is empty.");
    }
}
