namespace TamKy.NTM.Domain.Succession;

/// <summary>How figures go over, as typed.</summary>
/// <param name="Weights">By id of the unit that ends.</param>
/// <param name="CarriesSets">The units that follow get the sets that those before them follow, from the year of the change on.</param>
public sealed record CarryingInput(string? WeightName, string? WeightSource, IReadOnlyDictionary<int, decimal?> Weights, YesNoRule Judged, bool CarriesSets);
