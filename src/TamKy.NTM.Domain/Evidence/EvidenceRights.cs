using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>
/// Who may add evidence about a unit: its own people and those of the commune above it, the Office, and a department for the criteria it has a part in
/// on that day (workflow 3.2: the commune reports, the department in charge verifies, the Office concludes, each with its own proof).
/// </summary>
/// <param name="InCharge">Keys of the criteria that the actor's departments have a part in today.</param>
public sealed record EvidenceRights(Actor Actor, OrganizationUnit Unit, IReadOnlySet<string> InCharge)
{
    /// <summary>The unit on whose behalf the actor adds; null for the Office.</summary>
    public int? AddsFor =>
        OwnUnits.Where(Actor.WritesFor).Select(unit => (int?)unit).FirstOrDefault()
        ?? (Actor.IsOffice ? null : Actor.DepartmentIds.Select(unit => (int?)unit).FirstOrDefault());

    public bool MayAdd => IsOwn || Actor.IsOffice || (IsPlace && InCharge.Count > 0 && Actor.DepartmentIds.Count > 0);

    private bool IsOwn => OwnUnits.Any(Actor.WritesFor);

    private bool IsPlace => Unit.Kind is UnitKind.Commune or UnitKind.Ward or UnitKind.Village;

    private IEnumerable<int> OwnUnits => IsPlace && Unit.ParentId is { } parent ? [Unit.Id, parent] : [Unit.Id];

    public bool MayProve(EvidenceTarget target) =>
        IsOwn || Actor.IsOffice || (MayAdd && target.CriterionKey is { } criterion && InCharge.Contains(criterion));
}
