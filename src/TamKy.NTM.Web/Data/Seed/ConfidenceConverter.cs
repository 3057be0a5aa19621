using System.Text.Json;
using System.Text.Json.Serialization;
using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The seed files say "chắc" and "cần kiểm", as the office does.</summary>
internal sealed class ConfidenceConverter : JsonConverter<Confidence>
{
    private const string Confirmed = "chắc";
    private const string ToBeConfirmed = "cần kiểm";

    public override Confidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() switch
    {
        Confirmed => Confidence.Confirmed,
        ToBeConfirmed => Confidence.ToBeConfirmed,
        var other => throw new JsonException($"'{other}' is no confidence: write {Confirmed} or {ToBeConfirmed}."),
    };

    public override void Write(Utf8JsonWriter writer, Confidence value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == Confidence.Confirmed ? Confirmed : ToBeConfirmed);
}
