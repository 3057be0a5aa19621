using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Standards;

/// <summary>The content of a plan as plain data: what is kept of each version, compared between versions, shown and printed.</summary>
public sealed record PlanContent(
    NtmLevel Level, string SetCode, string SetName, int FromYear, int TargetYear, string? Goal, IReadOnlyList<CriterionTargets> Criteria, IReadOnlyList<CostContent> Costs)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    [JsonIgnore]
    public IEnumerable<int> Years => Enumerable.Range(FromYear, TargetYear - FromYear + 1);

    /// <summary>Đồng, over all sources.</summary>
    [JsonIgnore]
    public long Total => Costs.Sum(cost => cost.Amount);

    public static PlanContent Of(AchievementPlan plan) => new(
        plan.Level,
        plan.TargetSet.Code,
        plan.TargetSet.Name,
        plan.FromYear,
        plan.TargetYear,
        plan.Goal,
        [
            .. plan.TargetSet.Criteria.OrderBy(criterion => criterion.Number).Select(criterion => new CriterionTargets(
                criterion.Number,
                criterion.Name,
                [.. plan.Targets.Where(target => target.CriterionId == criterion.Id).OrderBy(target => target.Year).Select(target => new YearTarget(target.Year, target.Text))])),
        ],
        [
            .. plan.Costs.OrderBy(cost => cost.Source.Position).ThenBy(cost => cost.Capital?.Position)
                .Select(cost => new CostContent(cost.Source.Name, cost.Capital?.Name, cost.Amount, cost.Note)),
        ]);

    public static PlanContent FromJson(string json) =>
        JsonSerializer.Deserialize<PlanContent>(json, Json) ?? throw new InvalidDataException("A stored plan version is empty.");

    /// <summary>The same content gives the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Sums by type of capital in the order of the costs; null stands for sources that are one sum.</summary>
    public IEnumerable<(string? Capital, long Amount)> ByCapital() =>
        Costs.GroupBy(cost => cost.Capital).OrderBy(group => group.Key is null).Select(group => (group.Key, group.Sum(cost => cost.Amount)));
}

public sealed record CriterionTargets(int Number, string Name, IReadOnlyList<YearTarget> Years)
{
    public string? In(int year) => Years.FirstOrDefault(target => target.Year == year)?.Text;
}

public sealed record YearTarget(int Year, string Text);

/// <param name="Amount">Đồng.</param>
public sealed record CostContent(string Source, string? Capital, long Amount, string? Note)
{
    [JsonIgnore]
    public string Label => Capital is null ? Source : $"{Source}, {char.ToLowerInvariant(Capital[0])}{Capital[1..]}";
}
