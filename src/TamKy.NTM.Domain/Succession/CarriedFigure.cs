using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What an indicator comes to in a unit that follows. It is computed, never reported, and always goes with its rule.</summary>
/// <param name="Rule">In words, for the reader.</param>
/// <param name="Missing">Why there is no value; null when there is one.</param>
public sealed record CarriedFigure(decimal? Value, bool? IsMet, ComplianceStatus Status, string Rule, string? Missing);
