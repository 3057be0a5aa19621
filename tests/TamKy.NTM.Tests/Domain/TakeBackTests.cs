using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Domain;

/// <summary>A reorganisation in force, taken back: by whom, in which state, what stands in the way, and that everything is as it was before.</summary>
public sealed class TakeBackTests
{
    private static readonly DateOnly FirstDay = new(2025, 7, 1);
    private static readonly DateOnly LastDay = new(2025, 6, 30);
    private static readonly DateOnly Today = new(2025, 7, 10);

    private readonly Actor _officer = DomainBuilders.Person(1, (Role.CoordinationOfficer, 1));
    private readonly Actor _head = DomainBuilders.Person(2, (Role.CoordinationHead, 1));
    private readonly OrganizationUnit _first = DomainBuilders.Commune(101);
    private readonly OrganizationUnit _second = DomainBuilders.Commune(102);

    public static TheoryData<Role, ReorganizationState, string?> Deciders { get; } = new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<ReorganizationState>()
        select (role, state, role switch
        {
            Role.CoordinationHead => state switch
            {
                ReorganizationState.InForce => (string?)null,
                ReorganizationState.Draft => "chưa áp dụng",
                _ => "đã thu hồi rồi",
            },
            Role.CoordinationOfficer => "Lãnh đạo Văn phòng",
            _ => "Văn phòng Điều phối ghi",
        }));

    [Theory]
    [MemberData(nameof(Deciders))]
    public void Only_the_head_takes_back_and_only_what_is_in_force(Role role, ReorganizationState state, string? words)
    {
        var merge = In(state);

        var refusal = Record.Exception(() => merge.TakeBack(Scene(), "Ghi nhầm ngày", "CV 12/UBND", DomainBuilders.Person(9, (role, 1)), DomainBuilders.Now));

        Assert.Equal(words is null, refusal is null);
        Assert.Contains(words ?? string.Empty, refusal?.Message ?? string.Empty, StringComparison.Ordinal);
        Assert.Equal(role is not Role.CoordinationHead, refusal is PermissionException);
        Assert.Equal(words is null ? ReorganizationState.TakenBack : state, merge.State);
    }

    [Fact]
    public void Units_roles_and_areas_get_their_days_back_and_the_new_unit_never_began()
    {
        _second.ValidTo = LastDay;
        RoleGrant[] grants = [new RoleGrant(7, Role.CommuneOfficer, _first.Id, new DateOnly(2022, 1, 1)).WithId(71), new RoleGrant(8, Role.CommuneChair, _first.Id, new DateOnly(2022, 1, 1), new DateOnly(2026, 5, 5)).WithId(72)];
        var area = new CommuneAssignment(9, _second, new DateOnly(2022, 1, 1)).WithId(81);
        var village = new OrganizationUnit("THON-1", UnitKind.Village, "Thôn Một", DomainBuilders.Source) { Parent = _first }.WithId(201);
        var (merge, began) = PutInForce(Empty with { Grants = grants, Assignments = [area], Under = [village] });
        Assert.Equal((LastDay, LastDay, LastDay, LastDay), (grants[0].To, grants[1].To, area.To, village.ValidTo));

        var outcome = merge.TakeBack(Scene() with { Grants = grants, Areas = [area] }, "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now);

        Assert.Equal((null, LastDay, null), (_first.ValidTo, _second.ValidTo, village.ValidTo));
        Assert.Equal((null, new DateOnly(2026, 5, 5), null), (grants[0].To, grants[1].To, area.To));
        Assert.All(began, unit => Assert.True(unit.NeverBegan));
        Assert.All(began, unit => Assert.DoesNotContain(new[] { LastDay, FirstDay, FirstDay.AddDays(1), FirstDay.AddYears(3) }, unit.ExistsOn));
        Assert.All(began, unit => Assert.Empty(unit.Predecessors));
        Assert.Equal(3, outcome.Links.Count);
        Assert.Equal(("Ghi nhầm ngày", "CV 12/UBND", "Người 2"), (merge.TakeBackReason, merge.TakeBackBasis, merge.TakenBackBy));
    }

    [Fact]
    public void What_was_changed_again_since_stays_as_it_is_now()
    {
        var grant = new RoleGrant(7, Role.CommuneOfficer, _first.Id, new DateOnly(2022, 1, 1)).WithId(71);
        var (merge, _) = PutInForce(Empty with { Grants = [grant] });
        grant.End(new DateOnly(2025, 5, 31));

        merge.TakeBack(Scene() with { Grants = [grant] }, "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now);

        Assert.Equal(new DateOnly(2025, 5, 31), grant.To);
    }

    [Fact]
    public void Roles_at_the_unit_that_never_began_stop_today_and_its_sets_go()
    {
        var set = DomainBuilders.Set();
        var follow = new CriteriaSetAssignment(_first, set, 2025, FollowPurpose.Maintain, true);
        Set(follow, nameof(CriteriaSetAssignment.UnitId), _first.Id);
        Set(follow, nameof(CriteriaSetAssignment.CriteriaSetId), set.Id);
        var (merge, began) = PutInForce(Empty with { Follows = [follow] });
        var own = new RoleGrant(7, Role.CommuneOfficer, began[0].Id, FirstDay).WithId(73);
        var given = new CriteriaSetAssignment(began[0], set, 2025, FollowPurpose.Maintain, true);
        Set(given, nameof(CriteriaSetAssignment.UnitId), began[0].Id);

        var outcome = merge.TakeBack(Scene() with { Grants = [own], Follows = [follow, given] }, "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now);

        Assert.Equal(Today, own.To);
        Assert.Equal([given], outcome.Follows);
    }

    [Fact]
    public void A_unit_of_the_list_stays_and_loses_only_what_this_gave_it()
    {
        var known = new OrganizationUnit("P-MOI", UnitKind.Ward, "Phường Mới", DomainBuilders.Source) { ValidFrom = FirstDay }.WithId(301);
        known.Succeeds(_first);
        var (merge, began) = PutInForce(Empty with { Known = [known] });
        Assert.Empty(began);

        var outcome = merge.TakeBack(Scene(), "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now);

        Assert.True(known.ExistsOn(FirstDay));
        Assert.Equal(_first, Assert.Single(known.Predecessors).Predecessor);
        Assert.Equal(_second, Assert.Single(outcome.Links).Predecessor);
    }

    [Fact]
    public void What_was_done_under_the_new_name_stands_in_the_way()
    {
        var (merge, began) = PutInForce(Empty);
        var scene = Scene() with { Holdings = [new SuccessorHolding("phường Mới", "báo cáo tháng", 2), new SuccessorHolding("phường Mới", "hồ sơ chứng minh", 1)] };

        var refusal = Assert.Throws<RuleException>(() => merge.TakeBack(scene, "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now));

        Assert.Contains("phường Mới đã có 2 báo cáo tháng, 1 hồ sơ chứng minh", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((ReorganizationState.InForce, LastDay, false), (merge.State, _first.ValidTo!.Value, began[0].NeverBegan));
    }

    [Theory]
    [InlineData(" ", "CV 12/UBND", "lý do")]
    [InlineData("Ghi nhầm ngày", null, "căn cứ")]
    public void It_has_a_reason_and_a_paper(string? reason, string? basis, string words)
    {
        var (merge, _) = PutInForce(Empty);

        var refusal = Assert.Throws<RuleException>(() => merge.TakeBack(Scene(), reason, basis, _head, DomainBuilders.Now));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_code_begins_again_on_another_day()
    {
        var (merge, began) = PutInForce(Empty);
        merge.TakeBack(Scene(), "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now);
        var again = Merge(FirstDay.AddMonths(1), "Phường Mới Hơn");

        var outcome = again.PutInForce(Empty with { Known = began, TakenCodes = new HashSet<string>(["P-MOI"]) }, _head, DomainBuilders.Now);

        Assert.Empty(outcome.Units);
        Assert.Equal(("Phường Mới Hơn", FirstDay.AddMonths(1), null), (began[0].Name, began[0].ValidFrom, began[0].ValidTo));
        Assert.Equal([_first, _second], began[0].Predecessors.Select(link => link.Predecessor));
    }

    private static ReorganizationScene Empty { get; } = new([], [], new HashSet<string>(), [], [], []);

    private static TakeBackScene Scene() => new([], [], [], [], Today);

    private UnitReorganization In(ReorganizationState state)
    {
        if (state is ReorganizationState.Draft)
        {
            return Merge(FirstDay);
        }

        var (merge, _) = PutInForce(Empty);
        if (state is ReorganizationState.TakenBack)
        {
            merge.TakeBack(Scene(), "Ghi nhầm ngày", "CV 12/UBND", _head, DomainBuilders.Now);
        }

        return merge;
    }

    /// <summary>As saved: the units that began have their numbers.</summary>
    private (UnitReorganization Merge, IReadOnlyList<OrganizationUnit> Began) PutInForce(ReorganizationScene scene)
    {
        var merge = Merge(FirstDay);
        var outcome = merge.PutInForce(scene, _head, DomainBuilders.Now);
        foreach (var (index, unit) in outcome.Units.Index())
        {
            unit.WithId(900 + index);
        }

        return (merge, outcome.Units);
    }

    private UnitReorganization Merge(DateOnly firstDay, string name = "Phường Mới")
    {
        var merge = new UnitReorganization(ReorganizationKind.Merge, [_first, _second], firstDay, "NQ 1659/NQ-UBTVQH15", _officer, DomainBuilders.Now);
        merge.Describe([new SuccessorInput("P-MOI", name, UnitKind.Ward, null, null, 100)], new CarryingInput(null, null, new Dictionary<int, decimal?>(), YesNoRule.All, true), _officer);
        return merge;
    }

    private static void Set<T>(T record, string property, int value) => typeof(T).GetProperty(property)!.SetValue(record, value);
}
