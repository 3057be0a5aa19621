using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Succession;

/// <summary>A unit that follows, as typed.</summary>
/// <param name="Percent">In a split: how much of the unit that ends goes here; 100 else.</param>
public sealed record SuccessorInput(string Code, string Name, UnitKind Kind, OrganizationUnit? Parent, string? AdministrativeCode, decimal Percent);
