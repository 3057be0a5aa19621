using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>
/// Everything a consolidated report says, as plain data: what is hashed and kept when a month is frozen, and the only source from which a frozen
/// month is printed. Made by <see cref="ConsolidationComposer"/>.
/// </summary>
public sealed record ConsolidatedContent
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new MonthJson() },
    };

    public required Month Month { get; init; }

    /// <summary>First day of the figures.</summary>
    public required DateOnly WindowFrom { get; init; }

    /// <summary>Last day of the figures; thresholds are those in force on it.</summary>
    public required DateOnly WindowTo { get; init; }

    /// <summary>The day on which it was put together: who had sent nothing by then and was due is named as not having reported.</summary>
    public required DateOnly AsOf { get; init; }

    public required string SetCode { get; init; }

    public required string SetName { get; init; }

    public required IssuerContent Issuer { get; init; }

    public bool IsDemo { get; init; }

    public IReadOnlyList<ConsolidatedUnit> Units { get; init; } = [];

    /// <summary>The departments that have to report this month; their results are in the verification, their words among the parts.</summary>
    public IReadOnlyList<ConsolidatedUnit> Departments { get; init; } = [];

    public IReadOnlyList<ConsolidatedCriterion> Criteria { get; init; } = [];

    /// <summary>What works are about, in the order of the report: the criteria of the set, then those of other sets that units follow.</summary>
    public IReadOnlyList<ConsolidatedTopic> Topics { get; init; } = [];

    /// <summary>What the included reports say, by unit and part; flows are taken from this month alone (decision 11).</summary>
    public IReadOnlyList<ConsolidatedPart> Parts { get; init; } = [];

    /// <summary>How the units stand with the year's work programme; null where there is none, and in months frozen before it was on the portal.</summary>
    public ProgrammeContent? Programme { get; init; }

    /// <summary>Null where there is no money, and in months frozen before the portal kept it.</summary>
    public ConsolidatedFunds? Funds { get; init; }

    /// <summary>Number of the section on money in part II, behind the one on the programme where there is one.</summary>
    public int FundsSection() => Programme is null ? 4 : 5;

    /// <summary>Number of the section on movements in part II, the last one.</summary>
    public int MovementsSection() => Funds is null ? FundsSection() : FundsSection() + 1;

    /// <summary>The Office's wording.</summary>
    public IReadOnlyList<PassageContent> Passages { get; init; } = [];

    public static ConsolidatedContent FromJson(string json) =>
        JsonSerializer.Deserialize<ConsolidatedContent>(json, Json) ?? throw new InvalidDataException("A frozen consolidated report is empty.");

    /// <summary>The same content gives the same text: decimals carry no trailing zeros, members keep their order.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public string? Passage(string key) => Passages.FirstOrDefault(passage => passage.Key == key)?.Text;

    public ConsolidatedUnit Unit(string code) => Units.Concat(Departments).First(unit => unit.Code == code);

    private sealed class MonthJson : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Month.TryParse(reader.GetString(), out var month) ? month : throw new JsonException("Not a month.");

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

/// <param name="Text">With bound figures, as written by the Office.</param>
public sealed record PassageContent(string Key, string Text);
