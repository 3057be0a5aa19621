using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>All that carrying figures needs to know of a reorganisation.</summary>
/// <param name="Successors">Codes of the units that follow.</param>
/// <param name="WeightName">What the weights count: "số hộ"; null when there are none.</param>
/// <param name="WeightSource">Where they were read.</param>
/// <param name="Judged">The rule for what is judged; null when none was stated.</param>
public sealed record CarryPlan(
    IReadOnlyList<CarrySource> Sources,
    IReadOnlyList<string> Successors,
    string? WeightName,
    string? WeightSource,
    YesNoRule? Judged,
    IReadOnlyList<HandJudgement> Judgements)
{
    /// <summary>
    /// Of a unit that is known to follow others, without a decision in the portal: nobody has stated weights or a rule. A unit that went over as a
    /// whole, since only one follows it, did so with all of its figures; else the shares are unknown.
    /// </summary>
    /// <param name="successorsOf">How many units follow a predecessor, by its id.</param>
    public static CarryPlan Of(OrganizationUnit successor, IReadOnlyDictionary<int, int> successorsOf) => new(
        [
            .. successor.Predecessors.Select(link => link.Predecessor).OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => new CarrySource(
                unit.Code,
                unit.NameInSentence,
                null,
                successorsOf.GetValueOrDefault(unit.Id) == 1 ? new Dictionary<string, decimal> { [successor.Code] = 100 } : new Dictionary<string, decimal>())),
        ],
        [successor.Code],
        null,
        null,
        null,
        []);

    public static CarryPlan Of(UnitReorganization reorganization) => new(
        [
            .. reorganization.Ending.Select(row => new CarrySource(
                row.Unit.Code,
                row.Unit.NameInSentence,
                row.Weight,
                reorganization.Successors.ToDictionary(successor => successor.Code, successor => reorganization.PercentOf(row, successor)))),
        ],
        [.. reorganization.Successors.Select(successor => successor.Code)],
        reorganization.WeightName,
        reorganization.WeightSource,
        reorganization.Judged,
        [.. reorganization.Judgements]);

    /// <summary>The units from which a unit that follows got something, or may have.</summary>
    public IReadOnlyList<CarrySource> SourcesOf(string successor) =>
        [.. Sources.Where(source => source.Percents.Count == 0 || source.Percents.GetValueOrDefault(successor) > 0)];
}
