using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Domain;

/// <summary>The rules of villages: names, households, registration, the month's state and when it is closed, the sum over a commune.</summary>
public sealed class VillageTests
{
    private static readonly DateOnly Today = new(2022, 6, 17);
    private static readonly OrganizationUnit Commune = DomainBuilders.Commune();
    private static readonly Actor Officer = DomainBuilders.Person(1, (Role.CommuneOfficer, DomainBuilders.OwnUnit));
    private static readonly Actor Office = DomainBuilders.Person(2, (Role.CoordinationOfficer, null));

    public static TheoryData<Role, int?, bool, bool, bool> Rights { get; } = new()
    {
        { Role.CommuneOfficer, DomainBuilders.OwnUnit, true, true, false },
        { Role.CommuneOfficer, DomainBuilders.OtherUnit, false, false, false },
        { Role.CommuneChair, DomainBuilders.OwnUnit, false, false, false },
        { Role.CoordinationOfficer, null, true, false, true },
        { Role.CoordinationHead, null, true, false, true },
        { Role.DepartmentOfficer, 300, false, false, false },
        { Role.CommitteeLeader, null, false, false, false },
        { Role.SystemAdmin, null, false, false, false },
    };

    [Theory]
    [MemberData(nameof(Rights))]
    public void Who_enters_assesses_and_governs(Role role, int? unit, bool enters, bool assesses, bool governs)
    {
        var rights = VillageRights.Of(DomainBuilders.Person(9, (role, unit)), Village());

        Assert.Equal((enters, assesses, governs), (rights.MayEnter, rights.MayAssess, rights.MayGovern));
    }

    [Theory]
    [InlineData(" quý   thượng ", "Thôn quý thượng")]
    [InlineData("thôn Quý Thượng", "Thôn Quý Thượng")]
    [InlineData("Khối phố 3", "Khối phố 3")]
    public void A_name_carries_the_word_for_its_kind(string typed, string kept) => Assert.Equal(kept, VillageName.Check(typed));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData(null)]
    public void A_name_needs_a_word(string? typed) => Assert.Throws<RuleException>(() => VillageName.Check(typed));

    [Fact]
    public void A_new_village_gets_a_code_of_its_own_and_no_name_twice()
    {
        var rights = new VillageRights(Officer, Commune.Id);
        var first = NewVillage.Create(Commune, "Quý Thượng", null, "sổ của xã", [], new HashSet<string>(), rights);
        var other = NewVillage.Create(Commune, "Quý Thương", null, null, [], new HashSet<string> { first.Code }, rights);

        Assert.Equal("THON-101-QUYTHUONG", first.Code);
        Assert.Equal("THON-101-QUYTHUONG-2", other.Code);
        Assert.Equal(Confidence.ToBeConfirmed, first.Provenance.Confidence);
        Assert.Throws<RuleException>(() => NewVillage.Create(Commune, "thôn QUY THUONG", null, null, [first], new HashSet<string>(), rights));
        Assert.Throws<PermissionException>(() => NewVillage.Create(Commune, "Mới", null, null, [], new HashSet<string>(), rights with { CommuneId = DomainBuilders.OtherUnit }));
    }

    [Theory]
    [InlineData(1, null, true)]
    [InlineData(300, 300, true)]
    [InlineData(0, null, false)]
    [InlineData(20_001, null, false)]
    [InlineData(300, 299, false)]
    public void Households_are_plausible(int households, int? people, bool isFine) => Assert.Equal(isFine, VillageProfile.Problem(households, people) is null);

    [Theory]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", 300)]
    [InlineData("2022-05-31", 300)]
    [InlineData("2022-06-01", 310)]
    public void The_row_of_the_latest_day_counts(string day, int? households)
    {
        VillageProfile[] rows = [Profile("2022-06-01", 310), Profile("2022-01-01", 300)];

        Assert.Equal(households, VillageProfile.On(rows, DateOnly.Parse(day, null))?.Households);
    }

    [Fact]
    public void Figures_of_a_commune_wait_for_the_office()
    {
        var profile = Profile("2022-01-01", 300);
        Assert.Equal(Confidence.ToBeConfirmed, profile.Provenance.Confidence);

        profile.Set(300, null, "Niên giám 2021", VillageRights.Of(Office, Village()), DomainBuilders.Now);

        Assert.Equal(new Provenance("Niên giám 2021", Confidence.Confirmed), profile.Provenance);
    }

    [Fact]
    public void A_new_name_holds_from_its_day_and_the_code_stays()
    {
        var village = Village();
        village.Rename("Thôn Mới", new DateOnly(2022, 3, 1), Today);

        Assert.Equal(("THON-A", "Thôn A", "Thôn Mới"), (village.Code, village.NameOn(new DateOnly(2022, 2, 28)), village.NameOn(new DateOnly(2022, 3, 1))));
        Assert.Throws<RuleException>(() => village.Rename("Thôn Khác", new DateOnly(2022, 2, 1), Today));
        Assert.Throws<RuleException>(() => village.Rename("Thôn Khác", new DateOnly(2022, 7, 1), Today));
        village.Rename("Thôn Khác", new DateOnly(2022, 4, 1), Today);
        Assert.Equal("Thôn Mới", village.NameOn(new DateOnly(2022, 3, 31)));
    }

    [Theory]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    public void A_village_registers_within_the_period_of_the_set(int year, bool isFine)
    {
        var set = Set();
        var rights = VillageRights.Of(Officer, Village());

        if (isFine)
        {
            Assert.Equal((year, FollowPurpose.Strive), (VillageRegistration.Register(Village(), set, year, rights).Year, FollowPurpose.Strive));
        }
        else
        {
            Assert.Throws<RuleException>(() => VillageRegistration.Register(Village(), set, year, rights));
        }
    }

    [Fact]
    public void A_closed_month_and_a_stranger_are_refused_and_nothing_changes()
    {
        var set = Set();
        var month = new VillageAssessment(Village(), set, DomainBuilders.June);
        var rights = VillageRights.Of(Officer, Village());

        var closed = Assert.Throws<RuleException>(() => month.Fill(Judged(set, true), rights, DomainBuilders.Now, isClosed: true));
        Assert.Contains("đã tổng hợp", closed.Message, StringComparison.Ordinal);
        Assert.Throws<PermissionException>(() => month.Fill(Judged(set, true), VillageRights.Of(Office, Village()), DomainBuilders.Now, isClosed: false));
        Assert.All(month.Entries, entry => Assert.False(entry.IsFilled));

        Assert.True(month.Fill(Judged(set, true), rights, DomainBuilders.Now, isClosed: false));
        Assert.False(month.Fill(Judged(set, true), rights, DomainBuilders.Now, isClosed: false));
    }

    [Fact]
    public void Last_months_values_fill_only_what_is_empty()
    {
        var set = Set();
        var rights = VillageRights.Of(Officer, Village());
        var may = new VillageAssessment(Village(), set, DomainBuilders.June.Previous);
        may.Fill(Judged(set, true), rights, DomainBuilders.Now, isClosed: false);
        var june = new VillageAssessment(Village(), set, DomainBuilders.June);
        june.Fill(new Dictionary<int, IndicatorInput> { [1] = new(null, false, "đổi") }, rights, DomainBuilders.Now, isClosed: false);

        june.TakeOver(may, rights, DomainBuilders.Now, isClosed: false);

        Assert.Equal([false, true], june.Entries.Where(entry => !entry.Indicator.IsNumeric).Select(entry => entry.JudgedMet!.Value));
    }

    [Fact]
    public void The_sum_counts_only_villages_that_meet_everything()
    {
        var set = Set();
        MeasuredMonth Of(bool judged, decimal? value)
        {
            var month = new VillageAssessment(Village(), set, DomainBuilders.June);
            var inputs = new Dictionary<int, IndicatorInput>(Judged(set, judged)) { [3] = new(value, null, null) };
            month.Fill(inputs, VillageRights.Of(Officer, Village()), DomainBuilders.Now, isClosed: false);
            return month.Measure(set, Today);
        }

        var tally = VillageTally.Of([Of(true, 85), Of(true, 79.9m), Of(false, 85), Of(true, null), null]);

        Assert.Equal((5, 1, 1), (tally.Registered, tally.Met, tally.Unassessed));
        Assert.Equal([(1, 1), (2, 1), (3, 1)], tally.NotMet.Select(criterion => (criterion.Number, criterion.Villages)));
    }

    [Fact]
    public void A_criterion_that_awaits_its_threshold_never_counts_as_met()
    {
        var set = Set(threshold: null);
        var month = new VillageAssessment(Village(), set, DomainBuilders.June);
        month.Fill(new Dictionary<int, IndicatorInput>(Judged(set, true)) { [3] = new(100, null, null) }, VillageRights.Of(Officer, Village()), DomainBuilders.Now, isClosed: false);

        var measured = month.Measure(set, Today);

        Assert.Equal((2, 1, false), (measured.Criteria.Met, measured.Criteria.Awaiting, VillageTally.IsMet(measured)));
    }

    private static OrganizationUnit Village() =>
        new OrganizationUnit("THON-A", UnitKind.Village, "Thôn A", DomainBuilders.Source) { Parent = Commune }.WithId(501);

    private static VillageProfile Profile(string from, int households)
    {
        var profile = new VillageProfile(Village(), DateOnly.Parse(from, null));
        profile.Set(households, null, null, VillageRights.Of(Officer, Village()), DomainBuilders.Now);
        return profile;
    }

    /// <summary>Two judged criteria and one measured against a threshold.</summary>
    private static CriteriaSet Set(decimal? threshold = 80)
    {
        var set = new CriteriaSet("THON-THU", "Bộ thôn thử", NtmLevel.ModelVillage, new DateOnly(2022, 1, 1), DomainBuilders.Source) { PeriodFrom = 2022, PeriodTo = 2025 };
        for (var number = 1; number <= 3; number++)
        {
            var criterion = set.Add(new Criterion(number, $"TC0{number}", $"Tiêu chí {number}", "Nhóm", DomainBuilders.Source));
            criterion.Add((number < 3
                ? DomainBuilders.Indicator($"{number}.1", Measure.Level, ComparisonOperator.Pass)
                : DomainBuilders.Indicator("3.1", Measure.Percentage, ComparisonOperator.AtLeast, thresholds: DomainBuilders.Threshold(threshold))).WithId(number));
        }

        return set;
    }

    private static Dictionary<int, IndicatorInput> Judged(CriteriaSet set, bool isMet) =>
        set.Criteria.SelectMany(criterion => criterion.Indicators).Where(indicator => !indicator.IsNumeric).ToDictionary(indicator => indicator.Id, _ => new IndicatorInput(null, isMet, null));
}
