using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Funding;

/// <summary>What is known of a project, as typed.</summary>
/// <param name="Village">Null when it serves the whole commune.</param>
/// <param name="Owner">Chủ đầu tư.</param>
/// <param name="Total">Tổng mức đầu tư, đồng.</param>
/// <param name="Criteria">Numbers of criteria; may be empty.</param>
public sealed record ProjectInput(
    string? Name, OrganizationUnit? Village, string? Owner, string? DecisionNumber, DateOnly? DecisionDate, long Total, DateOnly? Start, DateOnly? End, IReadOnlyList<string> Criteria, string? Note);
