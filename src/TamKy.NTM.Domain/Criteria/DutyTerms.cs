using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>A part in a criterion as the Office wants it.</summary>
/// <param name="IndicatorCode">Null for the whole criterion.</param>
/// <param name="To">Last day; null for an open end.</param>
/// <param name="Source">The paper that says so.</param>
public sealed record DutyTerms(OrganizationUnit Unit, string? IndicatorCode, bool IsLead, DateOnly From, DateOnly? To, string? Source);
