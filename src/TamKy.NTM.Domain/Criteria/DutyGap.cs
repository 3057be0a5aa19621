namespace TamKy.NTM.Domain.Criteria;

/// <summary>Days on which nobody leads an indicator; open at the end when nobody is to lead it again.</summary>
/// <param name="IndicatorCode">Null for a criterion that has no indicators yet.</param>
public sealed record DutyGap(string? IndicatorCode, DateOnly From, DateOnly? To);
