using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Who may reorganise units, what is refused, and what ends and begins on which day.</summary>
public sealed class UnitReorganizationTests
{
    private static readonly DateOnly FirstDay = new(2025, 7, 1);
    private static readonly DateOnly LastDay = new(2025, 6, 30);

    private readonly Actor _officer = DomainBuilders.Person(1, (Role.CoordinationOfficer, 1));
    private readonly Actor _head = DomainBuilders.Person(2, (Role.CoordinationHead, 1));
    private readonly OrganizationUnit _first = DomainBuilders.Commune(101);
    private readonly OrganizationUnit _second = DomainBuilders.Commune(102);

    [Fact]
    public void Units_end_on_the_eve_and_those_that_follow_begin_on_the_day()
    {
        var outcome = Merge().PutInForce(Scene(), _head, DomainBuilders.Now);

        var ward = Assert.Single(outcome.Units);
        Assert.Equal((LastDay, LastDay, FirstDay), (_first.ValidTo, _second.ValidTo, ward.ValidFrom));
        DateOnly[] days = [LastDay.AddDays(-1), LastDay, FirstDay, FirstDay.AddDays(1)];
        Assert.Equal([true, true, false, false], days.Select(_first.ExistsOn));
        Assert.Equal([false, false, true, true], days.Select(ward.ExistsOn));
        Assert.Equal([_first, _second], ward.Predecessors.Select(link => link.Predecessor));
    }

    [Fact]
    public void Roles_and_areas_of_work_stop_on_the_last_day_and_those_that_ended_before_stay()
    {
        RoleGrant[] grants = [new(7, Role.CommuneOfficer, _first.Id, new DateOnly(2022, 1, 1)), new(8, Role.CommuneOfficer, _first.Id, new DateOnly(2022, 1, 1), new DateOnly(2023, 5, 5))];
        var area = new CommuneAssignment(9, _second, new DateOnly(2022, 1, 1));

        Merge().PutInForce(Scene() with { Grants = grants, Assignments = [area] }, _head, DomainBuilders.Now);

        Assert.Equal([LastDay, new DateOnly(2023, 5, 5)], grants.Select(grant => grant.To!.Value));
        Assert.Equal((true, false), (grants[0].IsInForce(LastDay), grants[0].IsInForce(FirstDay)));
        Assert.Equal(LastDay, area.To);
    }

    [Fact]
    public void Sets_followed_from_the_year_of_the_change_on_are_given_to_the_unit_that_follows_and_stay_with_those_before()
    {
        var (set, other) = (DomainBuilders.Set(), DomainBuilders.Set());
        CriteriaSetAssignment[] follows =
        [
            new(_first, set, 2024, FollowPurpose.Maintain, true), new(_first, set, 2025, FollowPurpose.Maintain, true), new(_second, set, 2025, FollowPurpose.Strive, true),
            new(_second, other, 2025, FollowPurpose.Strive, false),
        ];
        foreach (var (follow, unit, id) in follows.Zip([_first, _first, _second, _second], [set.Id, set.Id, set.Id, other.Id]))
        {
            typeof(CriteriaSetAssignment).GetProperty(nameof(CriteriaSetAssignment.UnitId))!.SetValue(follow, unit.Id);
            typeof(CriteriaSetAssignment).GetProperty(nameof(CriteriaSetAssignment.CriteriaSetId))!.SetValue(follow, id);
        }

        var outcome = Merge().PutInForce(Scene() with { Follows = follows }, _head, DomainBuilders.Now);

        Assert.Equal(
            [(2025, set, FollowPurpose.Strive, true), (2025, other, FollowPurpose.Strive, false)],
            outcome.Follows.Select(follow => (follow.Year, follow.CriteriaSet, follow.Purpose, follow.IsPrimary)));
        Assert.All(outcome.Follows, follow => Assert.Same(outcome.Units[0], follow.Unit));
    }

    [Fact]
    public void Villages_go_with_the_commune_and_its_bodies_end()
    {
        var village = new OrganizationUnit("THON-1", UnitKind.Village, "Thôn Một", DomainBuilders.Source) { Parent = _first }.WithId();
        var gone = new OrganizationUnit("THON-0", UnitKind.Village, "Thôn Cũ", DomainBuilders.Source) { Parent = _first, ValidTo = new DateOnly(2019, 1, 1) }.WithId();
        var body = new OrganizationUnit("UBND-1", UnitKind.PeoplesCommittee, "UBND xã", DomainBuilders.Source) { Parent = _first }.WithId();

        var outcome = Merge().PutInForce(Scene() with { Under = [village, gone, body] }, _head, DomainBuilders.Now);

        Assert.Equal(["P-MOI", "THON-1-2025"], outcome.Units.Select(unit => unit.Code));
        Assert.Same(village, outcome.Units[1].Predecessors.Single().Predecessor);
        Assert.Same(outcome.Units[0], outcome.Units[1].Parent);
        Assert.Equal((LastDay, new DateOnly(2019, 1, 1), LastDay), (village.ValidTo, gone.ValidTo, body.ValidTo));
    }

    [Fact]
    public void A_unit_that_the_list_already_holds_from_that_day_is_used_and_gets_its_predecessors_once()
    {
        var known = new OrganizationUnit("P-MOI", UnitKind.Ward, "Phường Mới", DomainBuilders.Source) { ValidFrom = FirstDay }.WithId();
        known.Succeeds(_first);
        typeof(UnitSuccession).GetProperty(nameof(UnitSuccession.PredecessorId))!.SetValue(known.Predecessors[0], _first.Id);
        _first.ValidTo = _second.ValidTo = LastDay;

        var outcome = Merge().PutInForce(Scene() with { Known = [known] }, _head, DomainBuilders.Now);

        Assert.Empty(outcome.Units);
        Assert.Equal([_first, _second], known.Predecessors.Select(link => link.Predecessor));
    }

    [Fact]
    public void A_code_that_is_anothers_is_refused()
    {
        var other = new OrganizationUnit("P-MOI", UnitKind.Ward, "Phường Mới", DomainBuilders.Source).WithId();

        var refusal = Assert.Throws<RuleException>(() => Merge().PutInForce(Scene() with { Known = [other] }, _head, DomainBuilders.Now));

        Assert.Contains("Chọn mã khác", refusal.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Role, int, bool> Deciders { get; } = new()
    {
        { Role.CoordinationHead, 2, true },
        { Role.CoordinationHead, 1, false },
        { Role.CoordinationOfficer, 2, false },
        { Role.CommitteeLeader, 2, false },
        { Role.SystemAdmin, 2, false },
        { Role.CommuneChair, 2, false },
        { Role.Viewer, 2, false },
    };

    [Theory]
    [MemberData(nameof(Deciders))]
    public void Only_the_head_puts_it_in_force_and_never_an_own_draft(Role role, int userId, bool may)
    {
        var merge = Merge();
        var actor = DomainBuilders.Person(userId, (role, 1));

        var refusal = Record.Exception(() => merge.PutInForce(Scene(), actor, DomainBuilders.Now));

        Assert.Equal(may, refusal is null);
        Assert.True(may || refusal is PermissionException);
        Assert.Equal(may ? ReorganizationState.InForce : ReorganizationState.Draft, merge.State);
    }

    [Fact]
    public void Whoever_changed_the_draft_is_an_author_too()
    {
        var merge = Merge();
        merge.Describe([Ward()], Carrying(), _head);

        Assert.Throws<PermissionException>(() => merge.PutInForce(Scene(), _head, DomainBuilders.Now));
    }

    [Fact]
    public void What_is_in_force_does_not_change()
    {
        var merge = Merge();
        merge.PutInForce(Scene(), _head, DomainBuilders.Now);

        Assert.Throws<RuleException>(() => merge.Describe([Ward()], Carrying(), _officer));
        Assert.Throws<RuleException>(() => merge.PutInForce(Scene(), _head, DomainBuilders.Now));
    }

    [Theory]
    [InlineData(ReorganizationKind.Merge, 1, "ít nhất hai")]
    [InlineData(ReorganizationKind.Split, 2, "một đơn vị mỗi đợt")]
    [InlineData(ReorganizationKind.Rename, 2, "một đơn vị mỗi đợt")]
    [InlineData(ReorganizationKind.End, 0, "Chọn đơn vị")]
    public void The_kind_says_how_many_units(ReorganizationKind kind, int count, string words)
    {
        OrganizationUnit[] units = [_first, _second];

        var refusal = Assert.Throws<RuleException>(() => new UnitReorganization(kind, units[..count], FirstDay, "NQ 1", _officer, DomainBuilders.Now));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, 30, false)]
    [InlineData(60, 40, true)]
    [InlineData(100, 0, false)]
    [InlineData(60.5, 39.5, true)]
    public void Shares_of_a_split_are_the_whole(double first, double second, bool may)
    {
        var split = new UnitReorganization(ReorganizationKind.Split, [_first], FirstDay, "NQ 1", _officer, DomainBuilders.Now);

        var refusal = Record.Exception(() => split.Describe([Ward("P-1", (decimal)first), Ward("P-2", (decimal)second)], Carrying(), _officer));

        Assert.Equal(may, refusal is null);
        Assert.True(may || refusal is RuleException);
    }

    [Theory]
    [InlineData("XA-101", "mã riêng")]
    [InlineData("p-moi", "in hoa không dấu")]
    [InlineData("P MỚI", "in hoa không dấu")]
    public void A_code_is_its_own_and_plain(string code, string words)
    {
        var refusal = Assert.Throws<RuleException>(() => Merge().Describe([Ward(code)], Carrying(), _officer));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_are_everybodys_or_nobodys_and_have_a_name_and_a_source()
    {
        var one = Carrying() with { Weights = new Dictionary<int, decimal?> { [101] = 5 } };
        var nameless = Carrying() with { WeightName = null };

        Assert.Throws<RuleException>(() => Merge().Describe([Ward()], one, _officer));
        Assert.Throws<RuleException>(() => Merge().Describe([Ward()], nameless, _officer));
    }

    [Fact]
    public void A_unit_that_ended_on_another_day_is_refused()
    {
        _first.ValidTo = new DateOnly(2025, 5, 31);

        Assert.Throws<RuleException>(Merge);
    }

    private UnitReorganization Merge()
    {
        var merge = new UnitReorganization(ReorganizationKind.Merge, [_first, _second], FirstDay, "NQ 1659/NQ-UBTVQH15", _officer, DomainBuilders.Now);
        merge.Describe([Ward()], Carrying(), _officer);
        return merge;
    }

    private static SuccessorInput Ward(string code = "P-MOI", decimal percent = 100) => new(code, "Phường Mới", UnitKind.Ward, null, null, percent);

    private static CarryingInput Carrying() => new("số hộ", "Niên giám", new Dictionary<int, decimal?> { [101] = 100, [102] = 300 }, YesNoRule.All, true);

    private static ReorganizationScene Scene() => new([], [], new HashSet<string>(), [], [], []);
}
