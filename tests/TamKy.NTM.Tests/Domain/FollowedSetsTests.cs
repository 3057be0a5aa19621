using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>The sets a unit follows in a year.</summary>
public sealed class FollowedSetsTests
{
    private static readonly Actor Officer = Person(3, (Role.CoordinationOfficer, 7));

    [Fact]
    public void The_first_set_is_primary_and_another_may_become_so()
    {
        var followed = new FollowedSets(Commune(), 2022, [], []);

        var first = followed.Add(Set("BO-1"), FollowPurpose.Maintain, null, Officer);
        var second = followed.Add(Set("BO-2"), FollowPurpose.Strive, "NHOM-1", Officer);
        Assert.True(first.IsPrimary && !second.IsPrimary);

        followed.MakePrimary(second, Officer);
        Assert.True(second.IsPrimary && !first.IsPrimary);

        followed.Remove(second, Officer);
        Assert.True(first.IsPrimary);
    }

    [Fact]
    public void A_set_is_followed_once_fits_the_unit_and_stays_when_reported()
    {
        var known = new CriteriaSetAssignment(Commune(), Set("BO-1"), 2022, FollowPurpose.Maintain, isPrimary: true);
        var followed = new FollowedSets(Commune(), 2022, [known], ["BO-1"]);

        Assert.Contains("đã theo", Assert.Throws<RuleException>(() => followed.Add(Set("BO-1"), FollowPurpose.Strive, null, Officer)).Message, StringComparison.Ordinal);
        Assert.Contains("không dành cho", Assert.Throws<RuleException>(() => followed.Add(Set("THON", NtmLevel.ModelVillage), FollowPurpose.Strive, null, Officer)).Message, StringComparison.Ordinal);
        Assert.Contains("đã có báo cáo", Assert.Throws<RuleException>(() => followed.Remove(known, Officer)).Message, StringComparison.Ordinal);
        Assert.Throws<PermissionException>(() => followed.Add(Set("BO-2"), FollowPurpose.Strive, null, Person(4, (Role.CommuneOfficer, OwnUnit))));
    }

    private static CriteriaSet Set(string code, NtmLevel level = NtmLevel.StandardCommune) => new CriteriaSet(code, $"Bộ {code}", level, new DateOnly(2022, 1, 1), Source).WithId();
}
