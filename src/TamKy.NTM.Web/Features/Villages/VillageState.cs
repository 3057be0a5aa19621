using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>A village in a year: its households, the set it strives for, its last known state.</summary>
/// <param name="Set">Null when it did not register for the year.</param>
/// <param name="Measured">Null when nothing was entered yet.</param>
public sealed record VillageState(OrganizationUnit Village, VillageProfile? Profile, CriteriaSet? Set, MeasuredMonth? Measured)
{
    public OrganizationUnit? Commune => Village.Parent;

    public bool IsMet => VillageTally.IsMet(Measured);

    /// <summary>"7/10", and of no state how many there are.</summary>
    public string? Ratio => Set is null ? null : Measured is null ? $"-/{Set.Criteria.Count}" : $"{Measured.Criteria.Met}/{Measured.Criteria.Total}";

    /// <summary>Numbers of the criteria not met.</summary>
    public IReadOnlyList<CriterionResult> NotMet => [.. Measured?.Results.Where(result => result.Status is ComplianceStatus.NotMet) ?? []];
}
