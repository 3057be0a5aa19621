using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Standards;

/// <summary>A place that differs between two versions of a plan, both as printed; null means empty.</summary>
public sealed record PlanChange(string Label, string? Old, string? New);

/// <summary>What changed between two versions of a plan: goal, years, targets, money.</summary>
public static class PlanDiff
{
    public static IReadOnlyList<PlanChange> Between(PlanContent before, PlanContent after) =>
        [.. All(before, after).Where(change => change.Old != change.New)];

    private static IEnumerable<PlanChange> All(PlanContent before, PlanContent after)
    {
        yield return new("Mục tiêu", before.Goal, after.Goal);
        yield return new("Năm mục tiêu", $"{before.TargetYear}", $"{after.TargetYear}");
        yield return new("Bộ tiêu chí", before.SetName, after.SetName);
        foreach (var number in Numbers(before).Union(Numbers(after)).Order())
        {
            var old = before.Criteria.FirstOrDefault(criterion => criterion.Number == number);
            var now = after.Criteria.FirstOrDefault(criterion => criterion.Number == number);
            foreach (var year in before.Years.Union(after.Years).Order())
            {
                yield return new($"Tiêu chí {number}, năm {year}", old?.In(year), now?.In(year));
            }
        }

        foreach (var label in before.Costs.Concat(after.Costs).Select(cost => cost.Label).Distinct())
        {
            yield return new(label, Money(before, label), Money(after, label));
            yield return new($"{label}, ghi chú", Note(before, label), Note(after, label));
        }

        yield return new("Tổng kinh phí", Print(before.Total), Print(after.Total));
    }

    private static IEnumerable<int> Numbers(PlanContent content) => content.Criteria.Select(criterion => criterion.Number);

    private static string? Money(PlanContent content, string label) => content.Costs.FirstOrDefault(cost => cost.Label == label) is { } cost ? Print(cost.Amount) : null;

    private static string? Note(PlanContent content, string label) => content.Costs.FirstOrDefault(cost => cost.Label == label)?.Note;

    private static string Print(long amount) => $"{VietnameseFormat.Number(amount / 1_000_000m, 6)} triệu đồng";
}
