namespace TamKy.NTM.Domain.Succession;

/// <summary>A unit that ended, as figures are carried from it.</summary>
/// <param name="Name">As inside a sentence: "xã Tam Phú".</param>
/// <param name="Weight">The denominator by which its rates count; null when nobody has entered one.</param>
/// <param name="Percents">How much of it went to each unit that follows, by code; empty when that was never stated.</param>
public sealed record CarrySource(string Code, string Name, decimal? Weight, IReadOnlyDictionary<string, decimal> Percents);
