using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Villages;

/// <summary>The villages of a commune that strive for the standard in a year, added up. Awaiting a threshold or not assessed never counts as met (decision 2).</summary>
/// <param name="Registered">Villages that follow a set in the year.</param>
/// <param name="Met">Those of them that meet every criterion.</param>
/// <param name="NotMet">Criteria that some village does not meet, in legal order, with the number of villages.</param>
public sealed record VillageTally(int Registered, int Met, int Unassessed, IReadOnlyList<VillageTally.Shortfall> NotMet)
{
    public sealed record Shortfall(int Number, string Name, int Villages);

    /// <param name="villages">A measured month, or null, for each village that is registered.</param>
    public static VillageTally Of(IReadOnlyCollection<MeasuredMonth?> villages) => new(
        villages.Count,
        villages.Count(IsMet),
        villages.Count(village => village is null),
        [
            .. from village in villages
               where village is not null
               from result in village.Results
               where result.Status is ComplianceStatus.NotMet
               group result by (result.Criterion.Number, result.Criterion.Name) into same
               orderby same.Key.Number
               select new Shortfall(same.Key.Number, same.Key.Name, same.Count()),
        ]);

    public static bool IsMet(MeasuredMonth? village) => village is { Criteria: { Total: > 0 } counts } && counts.Met == counts.Total;
}
