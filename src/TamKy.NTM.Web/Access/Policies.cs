using TamKy.NTM.Domain.Access;
using static TamKy.NTM.Domain.Access.Role;

namespace TamKy.NTM.Web.Access;

/// <summary>
/// Who may enter which area; [Authorize(Policy = Policies.Office)] stands on its controllers. What they see inside is Scope, what they may do there is the
/// workflow's table. Source: domain/workflow.md, part 2; decisions 22 and 23.
/// </summary>
public static class Policies
{
    public const string Reporting = nameof(Reporting);
    public const string IssuedReports = nameof(IssuedReports);
    public const string Overview = nameof(Overview);
    public const string Standards = nameof(Standards);
    public const string Office = nameof(Office);
    public const string Units = nameof(Units);
    public const string Administration = nameof(Administration);

    private static readonly Role[] Communes = [CommuneOfficer, CommuneChair];
    private static readonly Role[] Coordination = [CoordinationOfficer, CoordinationHead];
    private static readonly Role[] City = [.. Coordination, DepartmentOfficer, DepartmentHead, CommitteeMember, CommitteeLeader, FinanceOfficer];

    /// <summary>Any of the roles opens the area. An area without a row is open to everyone signed in: the to-do list, the criteria.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Role>> Roles { get; } = new Dictionary<string, IReadOnlyList<Role>>
    {
        [Reporting] = [.. Communes, .. City],
        [IssuedReports] = [.. Communes, .. City, Viewer],
        [Overview] = [.. Communes, .. City, Viewer],
        [Standards] = [.. Communes, .. City],
        [Office] = Coordination,
        [Units] = [.. Coordination, SystemAdmin],
        [Administration] = [SystemAdmin],
    };

    public static bool Opens(string area, Actor actor) => Roles[area].Any(actor.Is);
}
