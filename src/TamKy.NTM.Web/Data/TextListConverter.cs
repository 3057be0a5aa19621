using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TamKy.NTM.Web.Data;

/// <summary>A list of lines, stored as a JSON array: readable in the database, the same on both engines.</summary>
internal sealed class TextListConverter() : ValueConverter<IReadOnlyList<string>, string>(lines => Write(lines), text => Read(text))
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(IReadOnlyList<string> lines) => JsonSerializer.Serialize(lines, Options);

    private static string[] Read(string text) => JsonSerializer.Deserialize<string[]>(text, Options) ?? [];
}

/// <summary>Two lists are the same when their lines are.</summary>
internal sealed class TextListComparer() : ValueComparer<IReadOnlyList<string>>(
    (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
    lines => lines.Aggregate(0, (hash, line) => HashCode.Combine(hash, line)),
    lines => lines.ToArray());
