using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class AccessTests
{
    private static readonly DateOnly First = new(2022, 3, 1);
    private static readonly DateOnly Last = new(2022, 8, 31);

    [Fact]
    public void A_grant_and_a_unit_are_in_force_from_their_first_to_their_last_day()
    {
        var grant = new RoleGrant(1, Role.CommuneOfficer, OwnUnit, First, Last);
        var unit = new OrganizationUnit("XA-1", UnitKind.Commune, "Xã Một", Source) { ValidFrom = First, ValidTo = Last };
        DateOnly[] days = [First.AddDays(-1), First, Last, Last.AddDays(1)];

        Assert.Equal([false, true, true, false], days.Select(grant.IsInForce));
        Assert.Equal([false, true, true, false], days.Select(unit.ExistsOn));
    }

    [Fact]
    public void Without_a_last_day_both_go_on()
    {
        var grant = new RoleGrant(1, Role.CommuneOfficer, OwnUnit, First);
        var unit = new OrganizationUnit("XA-1", UnitKind.Commune, "Xã Một", Source);

        Assert.True(grant.IsInForce(DateOnly.MaxValue));
        Assert.True(unit.ExistsOn(DateOnly.MinValue) && unit.ExistsOn(DateOnly.MaxValue));
    }

    [Fact]
    public void A_grant_ends_on_its_first_day_at_the_earliest()
    {
        var grant = new RoleGrant(1, Role.CommuneOfficer, OwnUnit, First);

        Assert.Throws<RuleException>(() => grant.End(First.AddDays(-1)));
        Assert.True(grant.IsInForce(Last));
        grant.End(First);
        Assert.Equal([true, false], new[] { First, First.AddDays(1) }.Select(grant.IsInForce));
    }

    [Fact]
    public void Each_role_reaches_the_communes_it_works_with()
    {
        var reach = Enum.GetValues<Role>().ToDictionary(
            role => role,
            role => (Person(9, (role, OwnUnit)) with { AssignedCommuneIds = [OtherUnit] }) switch { { SeesAllCommunes: true } => "all", var actor => string.Join(',', actor.CommuneIds) });

        Assert.Equal(
            new Dictionary<Role, string>
            {
                [Role.CommuneOfficer] = "101",
                [Role.CommuneChair] = "101",
                [Role.DepartmentOfficer] = "all",
                [Role.DepartmentHead] = "all",
                [Role.CoordinationOfficer] = "all",
                [Role.CoordinationHead] = "all",
                [Role.CommitteeMember] = "102",
                [Role.CommitteeLeader] = "all",
                [Role.FinanceOfficer] = "all",
                [Role.Viewer] = string.Empty,
                [Role.SystemAdmin] = string.Empty,
            },
            reach);
    }

    [Fact]
    public void Several_roles_reach_what_each_of_them_reaches_once()
    {
        var chairAndMember = Person(9, (Role.CommuneChair, OwnUnit), (Role.CommuneOfficer, OwnUnit), (Role.CommitteeMember, 7)) with { AssignedCommuneIds = [OtherUnit, OwnUnit] };

        Assert.Equal([OwnUnit, OtherUnit], chairAndMember.CommuneIds);
        Assert.False(Actor.None.SeesAllCommunes);
        Assert.Empty(Actor.None.CommuneIds);
    }
}
