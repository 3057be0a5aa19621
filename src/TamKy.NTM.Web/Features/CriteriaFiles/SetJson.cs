using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data.Seed;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>A set as a JSON file, empty fields included, so that they can be filled. What nothing reads is an error, so that no fact is lost by a typing mistake.</summary>
internal static class SetJson
{
    private const int Deepest = 16;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new ConfidenceConverter(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        IgnoreReadOnlyProperties = true,
        MaxDepth = Deepest,
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions Compact = new(Options) { WriteIndented = false };

    public static byte[] Write(SetContent content) => JsonSerializer.SerializeToUtf8Bytes(content, Options);

    public static byte[] WriteCompact(SetContent content) => JsonSerializer.SerializeToUtf8Bytes(content, Compact);

    public static SetReading Read(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return JsonSerializer.Deserialize<SetContent>(text, Options) is { } content
                ? SetReadingChecks.OfJson(SetReadingChecks.Cleaned(content))
                : SetReading.Refused("Tệp JSON trống.");
        }
        catch (JsonException fault)
        {
            var place = fault.LineNumber is { } line ? $"Dòng {line + 1}{(fault.Path is { Length: > 1 } path ? $", {path}" : string.Empty)}" : "Tệp JSON";
            return new SetReading(null, [new FileProblem(place, "Không đọc được: thiếu mục, thừa mục hoặc giá trị sai kiểu. So với tệp JSON tải từ cổng.")]);
        }
    }
}
