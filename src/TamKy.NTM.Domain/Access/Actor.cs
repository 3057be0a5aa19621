namespace TamKy.NTM.Domain.Access;

/// <summary>A role held at a unit, in force on the day the actor acts. A system administrator holds it at no unit.</summary>
public sealed record ActorGrant(Role Role, int? UnitId);

/// <summary>Who is acting, as the domain sees them: the roles in force today and the communes assigned to a committee member.</summary>
public sealed record Actor(int UserId, string Name, IReadOnlyList<ActorGrant> Grants, IReadOnlyList<int> AssignedCommuneIds)
{
    private static readonly Role[] CityWide =
    [
        Role.CoordinationOfficer, Role.CoordinationHead, Role.CommitteeLeader, Role.FinanceOfficer, Role.DepartmentOfficer, Role.DepartmentHead,
    ];

    private static readonly Role[] AllUnits = [Role.CoordinationOfficer, Role.CoordinationHead, Role.CommitteeLeader, Role.FinanceOfficer];

    private static readonly Role[] OfUnit = [Role.CommuneOfficer, Role.CommuneChair];

    private static readonly Role[] OfDepartment = [Role.DepartmentOfficer, Role.DepartmentHead];

    /// <summary>Nobody: sees and may do nothing.</summary>
    public static Actor None { get; } = new(0, string.Empty, [], []);

    /// <summary>Departments reach the criteria they are in charge of in every commune, so they see every commune; so do Office, leaders and finance.</summary>
    public bool SeesAllCommunes => Grants.Any(grant => CityWide.Contains(grant.Role));

    /// <summary>The Office, leaders and finance see the records of departments, too.</summary>
    public bool SeesAllUnits => Grants.Any(grant => AllUnits.Contains(grant.Role));

    /// <summary>Committee members read the reports of every department, besides the communes in their charge.</summary>
    public bool SeesDepartments => Is(Role.CommitteeMember);

    /// <summary>The units whose own records exist for this actor, when not all do: communes within reach, and the department the actor works for.</summary>
    public IReadOnlyList<int> UnitIds => [.. CommuneIds.Union(DepartmentIds)];

    /// <summary>The departments this actor works for.</summary>
    public IReadOnlyList<int> DepartmentIds =>
        [.. Grants.Where(grant => OfDepartment.Contains(grant.Role) && grant.UnitId is not null).Select(grant => grant.UnitId!.Value).Distinct()];

    /// <summary>The communes whose records exist for this actor, when not all do: their own, and those assigned to a committee member.</summary>
    public IReadOnlyList<int> CommuneIds =>
    [
        .. Grants.Where(grant => OfUnit.Contains(grant.Role) && grant.UnitId is not null).Select(grant => grant.UnitId!.Value)
            .Concat(Is(Role.CommitteeMember) ? AssignedCommuneIds : [])
            .Distinct(),
    ];

    /// <summary>Members of the Coordination Office.</summary>
    public bool IsOffice => Is(Role.CoordinationOfficer) || Is(Role.CoordinationHead);

    public bool Is(Role role) => Grants.Any(grant => grant.Role == role);

    public bool IsAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Is(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Holds the role at this very unit.</summary>
    public bool Is(Role role, int unitId) => Grants.Any(grant => grant.Role == role && grant.UnitId == unitId);

    /// <summary>Writes for the unit: an officer or head of a commune or department; a committee member only reads.</summary>
    public bool WritesFor(int unitId) =>
        Is(Role.CommuneOfficer, unitId) || Is(Role.CommuneChair, unitId) || Is(Role.DepartmentOfficer, unitId) || Is(Role.DepartmentHead, unitId);

    /// <summary>The units the actor writes for.</summary>
    public IReadOnlyList<int> WrittenUnitIds => [.. Grants.Select(grant => grant.UnitId).OfType<int>().Distinct().Where(WritesFor)];

    /// <summary>Works in this unit, in any role.</summary>
    public bool BelongsTo(int unitId) => Grants.Any(grant => grant.UnitId == unitId);
}
