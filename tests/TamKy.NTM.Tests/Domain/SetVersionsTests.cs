using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Who may change a set, when, and which version holds on which day.</summary>
public sealed class SetVersionsTests
{
    private static readonly Actor Officer = Person(11, (Role.CoordinationOfficer, 7));
    private static readonly Actor Head = Person(12, (Role.CoordinationHead, 7));

    [Theory]
    [InlineData("2021-12-31", 1)]
    [InlineData("2022-07-14", 1)]
    [InlineData("2022-07-15", 2)]
    [InlineData("2022-12-31", 2)]
    [InlineData("2023-01-01", 3)]
    public void The_version_of_a_day_is_the_latest_that_has_begun(string day, int number)
    {
        var first = Whole();
        var second = InForce(first, new DateOnly(2022, 7, 15));
        var third = InForce(second, new DateOnly(2023, 1, 1));

        Assert.Equal(number, new SetVersions([second, first, third]).On(Day(day)).VersionNumber);
    }

    [Fact]
    public void A_draft_never_holds()
    {
        var first = Whole();

        Assert.Same(first, new SetVersions([first, first.DraftNext(Officer)]).On(new DateOnly(2099, 1, 1)));
        Assert.Throws<RuleException>(() => new SetVersions([first.DraftNext(Officer)]));
    }

    [Fact]
    public void A_draft_begins_as_a_copy_with_rows_of_its_own()
    {
        var first = Whole();

        var draft = first.DraftNext(Officer);

        Assert.True(SetComparison.OfVersions(SetContent.Of(first), SetContent.Of(draft)).IsSame);
        Assert.Equal((SetStatus.Draft, 2, first), (draft.Status, draft.VersionNumber, draft.PreviousVersion));
        Assert.Empty(draft.Indicators.Intersect(first.Indicators));
    }

    public static TheoryData<string, bool, bool> People { get; } = new()
    {
        // Who, may write a draft, may put the officer's draft in force (domain/workflow.md, part 2).
        { nameof(Role.CoordinationOfficer), true, false },
        { nameof(Role.CoordinationHead), true, true },
        { nameof(Role.CommuneOfficer), false, false },
        { nameof(Role.CommuneChair), false, false },
        { nameof(Role.DepartmentOfficer), false, false },
        { nameof(Role.DepartmentHead), false, false },
        { nameof(Role.CommitteeMember), false, false },
        { nameof(Role.CommitteeLeader), false, false },
        { nameof(Role.FinanceOfficer), false, false },
        { nameof(Role.Viewer), false, false },
        { nameof(Role.SystemAdmin), false, false },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void Each_role_may_do_what_the_table_says(string role, bool mayWrite, bool mayDecide)
    {
        var actor = Person(20, (Enum.Parse<Role>(role), 7));
        var draft = Whole().DraftNext(Officer).Saved();
        var content = SetContent.Of(draft) with { Name = "Tên khác" };

        Assert.Equal(mayWrite, Allows(() => Whole().DraftNext(actor)));
        Assert.Equal(mayWrite, Allows(() => draft.Describe(content, actor)));
        Assert.Equal(mayDecide, Allows(() => draft.PutInForce(new DateOnly(2022, 7, 15), "QĐ 1", null, actor, Now)));
    }

    [Fact]
    public void Nobody_decides_on_a_draft_of_their_own()
    {
        var draft = Whole().DraftNext(Head);

        Assert.Throws<PermissionException>(() => draft.PutInForce(new DateOnly(2022, 7, 15), "QĐ 1", null, Head, Now));
        Assert.Equal(SetStatus.Draft, draft.Status);
    }

    [Theory]
    [InlineData("2022-06-14", false)]
    [InlineData("2022-06-15", true)]
    public void A_version_begins_after_the_last_window_that_has_a_report(string from, bool isAllowed)
    {
        var draft = Whole().DraftNext(Officer);

        Assert.Equal(isAllowed, Allows(() => draft.PutInForce(Day(from), "QĐ 1", new DateOnly(2022, 6, 14), Head, Now)));
    }

    [Fact]
    public void A_version_begins_after_the_one_before_it()
    {
        var draft = InForce(Whole(), new DateOnly(2022, 7, 15)).DraftNext(Officer);

        Assert.Throws<RuleException>(() => draft.PutInForce(new DateOnly(2022, 7, 15), "QĐ 1", null, Head, Now));
        draft.PutInForce(new DateOnly(2022, 7, 16), "QĐ 1", null, Head, Now);
    }

    [Fact]
    public void A_version_needs_a_basis_and_a_whole_content()
    {
        var draft = Whole().DraftNext(Officer).Saved();

        Assert.Throws<RuleException>(() => draft.PutInForce(new DateOnly(2022, 7, 15), "  ", null, Head, Now));
        foreach (var criterion in draft.Criteria.ToList())
        {
            draft.RemoveCriterion(criterion.Id, Officer);
        }

        Assert.Throws<RuleException>(() => draft.PutInForce(new DateOnly(2022, 7, 15), "QĐ 1", null, Head, Now));
    }

    [Fact]
    public void What_is_in_force_cannot_be_changed()
    {
        var set = Whole();
        var content = SetContent.Of(set);

        Assert.Throws<RuleException>(() => set.Describe(content, Officer));
        Assert.Throws<RuleException>(() => set.Write(set.Criteria[0].Id, content.Criteria[0], Officer));
        Assert.Throws<RuleException>(() => set.Write(set.Criteria[0].Id, null, content.Criteria[0].Indicators[0], Officer));
        Assert.Throws<RuleException>(() => set.RemoveIndicator(set.Indicators.First().Id, Officer));
    }

    [Fact]
    public void Codes_of_indicators_are_unique_in_the_whole_set()
    {
        var draft = Whole().DraftNext(Officer).Saved();
        var other = SetContent.Of(draft).Criteria[1].Indicators[0];

        Assert.Throws<RuleException>(() => draft.Write(draft.Criteria[0].Id, null, other, Officer));
    }

    [Theory]
    [InlineData("1", 70)]
    [InlineData("2", 60)]
    [InlineData("3", 50)]
    [InlineData(null, 50)]
    public void A_threshold_of_the_group_comes_before_one_for_all(string? group, int expected)
    {
        var indicator = Indicator("1.1", Measure.Percentage, ComparisonOperator.AtLeast, thresholds:
        [
            Threshold(50, zone: "2"),
            new IndicatorThreshold(70, new DateOnly(2022, 1, 1), Source) { GroupCode = "1" },
            new IndicatorThreshold(60, new DateOnly(2022, 1, 1), Source) { GroupCode = "2" },
        ]);

        Assert.Equal(expected, indicator.ThresholdOn(new DateOnly(2022, 6, 14), "2", group)?.Value);
    }

    private static CriteriaSet Whole()
    {
        var set = Set();
        (set.PeriodFrom, set.PeriodTo) = (2021, 2025);
        return set;
    }

    private static CriteriaSet InForce(CriteriaSet before, DateOnly from)
    {
        var next = before.DraftNext(Officer);
        next.PutInForce(from, "QĐ 1", null, Head, Now);
        return next;
    }

    private static bool Allows(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (RuleException)
        {
            return false;
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
