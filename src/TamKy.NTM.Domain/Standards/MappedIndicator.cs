using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Standards;

/// <summary>A row of the map between two sets by which an indicator was kept as it is (<see cref="RelationKind.Same"/>), with what both must have in common.</summary>
/// <param name="Measure">Of the older indicator, as is <paramref name="Unit"/>.</param>
public sealed record MappedIndicator(string FromSet, string FromSetName, string FromIndicator, string ToIndicator, Measure Measure, string Unit)
{
    /// <summary>A number counts in its own unit only; what is judged has none.</summary>
    public bool Fits(Indicator target) =>
        target.IsNumeric == (Measure is Measure.Percentage or Measure.Number) && (!target.IsNumeric || Unit == target.Unit);
}
