using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.PlanScenario;

namespace TamKy.NTM.Tests.Domain;

public class AchievementPlanTests
{
    [Fact]
    public void What_is_missing_blocks_the_proposal_and_is_named()
    {
        var scenario = new PlanScenario();
        var criteria = scenario.Set.Criteria;
        scenario.Plan.Fill(new PlanInput(null, [new TargetInput(criteria[1], 2024, null)], [new CostInput(scenario.City, scenario.Investment, null, null), new CostInput(scenario.People, null, 0, null)]), Officer, Now);

        var refusal = Assert.Throws<RuleException>(() => scenario.Do(PlanAction.Propose, Chair));

        Assert.Equal("Còn thiếu 3 mục: mục tiêu; mục tiêu năm 2024 của tiêu chí 2; kinh phí theo nguồn.", refusal.Message);
    }

    [Fact]
    public void The_same_content_again_changes_nothing_and_other_content_takes_the_handing_on_back()
    {
        var scenario = new PlanScenario();
        scenario.Do(PlanAction.HandOn, Officer);
        var version = scenario.Plan.Version;

        scenario.Plan.Fill(scenario.Input("Mục tiêu"), Officer, Now);
        Assert.Equal(version, scenario.Plan.Version);
        Assert.NotNull(scenario.Plan.HandedOnAt);

        scenario.Plan.Fill(scenario.Input("Mục tiêu khác"), Officer, Now);
        Assert.True(scenario.Plan.Version > version);
        Assert.Null(scenario.Plan.HandedOnAt);
    }

    [Fact]
    public void Money_adds_up_over_sources_and_types_of_capital()
    {
        var content = PlanContent.Of(new PlanScenario().Plan);

        Assert.Equal(1_500_000_000, content.Total);
        Assert.Equal([("Vốn đầu tư phát triển", 1_200_000_000L), (null, 300_000_000L)], content.ByCapital());
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(PlanLimits.MostMoney + 1)]
    public void Money_that_makes_no_sense_is_refused(long amount)
    {
        var scenario = new PlanScenario();

        Assert.Throws<RuleException>(() => scenario.Plan.Fill(scenario.Input("x") with { Costs = [new CostInput(scenario.People, null, amount, null)] }, Officer, Now));

        Assert.Equal("Mục tiêu", scenario.Plan.Goal);
    }

    [Fact]
    public void A_source_that_tells_types_of_capital_apart_needs_one_and_others_have_none()
    {
        var scenario = new PlanScenario();

        Assert.Throws<RuleException>(() => scenario.Plan.Fill(scenario.Input("x") with { Costs = [new CostInput(scenario.City, null, 1, null)] }, Officer, Now));
        Assert.Throws<RuleException>(() => scenario.Plan.Fill(scenario.Input("x") with { Costs = [new CostInput(scenario.People, scenario.Investment, 1, null)] }, Officer, Now));
    }

    [Fact]
    public void A_target_outside_the_years_of_the_plan_or_of_another_set_is_refused()
    {
        var scenario = new PlanScenario();
        var foreign = Set().Criteria[0];

        Assert.Throws<RuleException>(() => scenario.Plan.Fill(new PlanInput("x", [new TargetInput(scenario.Set.Criteria[0], 2025, "Đạt")], []), Officer, Now));
        Assert.Throws<RuleException>(() => scenario.Plan.Fill(new PlanInput("x", [new TargetInput(foreign, 2024, "Đạt")], []), Officer, Now));
    }

    [Fact]
    public void Every_version_is_kept_with_its_hash_through_an_adjustment_and_the_decision_stays_until_the_next()
    {
        var scenario = In(PlanState.InProgress);
        var first = scenario.Plan.Versions[0].ContentHash;

        scenario.Do(PlanAction.Adjust, Officer, "Kéo dài tuyến đường");
        Assert.True(scenario.Plan.IsAdjustment);
        Assert.Equal("12/QĐ-UBND", scenario.Plan.DecisionNumber);
        scenario.Plan.Fill(scenario.Input("Mục tiêu", second: "Đạt 95%"), Officer, Now);
        scenario.Do(PlanAction.Propose, Chair);

        Assert.Equal([1, 2], scenario.Plan.Versions.Select(version => version.Number));
        Assert.Equal(first, scenario.Plan.Versions[0].ContentHash);
        Assert.NotEqual(first, scenario.Plan.Versions[1].ContentHash);
        Assert.Equal("12/QĐ-UBND", scenario.Plan.Versions[0].DecisionNumber);
        Assert.Null(scenario.Plan.Versions[1].DecisionNumber);
        Assert.Equal(
            [new PlanChange("Tiêu chí 2, năm 2024", "Đạt", "Đạt 95%")],
            PlanDiff.Between(scenario.Plan.Versions[0].Content, scenario.Plan.Versions[1].Content));
    }

    [Fact]
    public void The_difference_names_money_that_was_added_changed_and_dropped()
    {
        var before = PlanContent.Of(new PlanScenario().Plan);
        var after = before with { Costs = [new CostContent("Ngân sách thành phố", "Vốn đầu tư phát triển", 1_000_000_000, "Đối ứng"), new CostContent("Vốn tín dụng", null, 50_500_000, null)] };

        Assert.Equal(
            [
                new PlanChange("Ngân sách thành phố, vốn đầu tư phát triển", "1.200 triệu đồng", "1.000 triệu đồng"),
                new PlanChange("Dân góp", "300 triệu đồng", null),
                new PlanChange("Vốn tín dụng", null, "50,5 triệu đồng"),
                new PlanChange("Tổng kinh phí", "1.500 triệu đồng", "1.050,5 triệu đồng"),
            ],
            PlanDiff.Between(before, after));
    }

    [Fact]
    public void The_office_concludes_when_all_have_answered_or_the_last_day_has_passed()
    {
        var waiting = new PlanScenario();
        waiting.Do(PlanAction.Propose, Chair);
        waiting.Do(PlanAction.Ask, Office);

        var refusal = Assert.Throws<RuleException>(() => waiting.Plan.Conclude("Đồng ý", Office, Now.AddDays(5), waiting.Setting));
        Assert.Equal("Còn chờ ý kiến của Phòng Thử, hạn 16/6/2022. Đủ ý kiến hoặc hết hạn thì mới kết luận được.", refusal.Message);

        waiting.Plan.Conclude("Đồng ý", Office, Now.AddDays(6), waiting.Setting);
        Assert.Equal(PlanState.Appraised, waiting.Plan.State);
    }

    [Fact]
    public void A_department_answers_for_itself_and_says_what_it_wants_changed()
    {
        var scenario = new PlanScenario();
        scenario.Do(PlanAction.Propose, Chair);
        scenario.Do(PlanAction.Ask, Office);

        Assert.Throws<RuleException>(() => scenario.Plan.GiveOpinion(DepartmentId, OpinionVerdict.ChangesAsked, " ", DepartmentHead, Now));
        Assert.ThrowsAny<RuleException>(() => scenario.Plan.GiveOpinion(OtherUnit, OpinionVerdict.Agreed, null, DepartmentHead, Now));
        scenario.Plan.GiveOpinion(DepartmentId, OpinionVerdict.ChangesAsked, "Sửa mục tiêu", DepartmentHead, Now);
        scenario.Plan.GiveOpinion(DepartmentId, OpinionVerdict.Agreed, null, DepartmentHead, Now.AddHours(1));

        var opinion = Assert.Single(scenario.Plan.CurrentOpinions);
        Assert.Equal((OpinionVerdict.Agreed, null, "Người 5"), (opinion.Verdict, opinion.Text, opinion.GivenBy));
    }

    [Theory]
    [InlineData(null, "2022-06-10", "Phải ghi số, ký hiệu quyết định.")]
    [InlineData("12/QĐ-UBND", "2022-06-12", "Ngày quyết định từ 11/6/2022 đến hôm nay.")]
    [InlineData("12/QĐ-UBND", "2022-06-10", "Ngày quyết định từ 11/6/2022 đến hôm nay.")]
    public void A_decision_has_a_number_and_a_day_between_the_beginning_and_today(string? number, string date, string sentence)
    {
        var scenario = In(PlanState.SubmittedForApproval);

        var refusal = Assert.Throws<RuleException>(() => scenario.Plan.Approve(number, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Leader, Now, scenario.Setting));

        Assert.Equal(sentence, refusal.Message);
        Assert.Equal(PlanState.SubmittedForApproval, scenario.Plan.State);
    }

    [Fact]
    public void The_people_of_the_commune_act_for_its_villages_and_strangers_do_not()
    {
        var village = new OrganizationUnit("THON-1", UnitKind.Village, "Thôn Một", Source) { Parent = Commune() }.WithId(901);
        var scenario = new PlanScenario(village, NtmLevel.ModelVillage);

        Assert.Equal(OwnUnit, scenario.Plan.CommuneId);
        Assert.Throws<PermissionException>(() => scenario.Do(PlanAction.Propose, Person(6, (Role.CommuneChair, OtherUnit))));
        scenario.Do(PlanAction.Propose, Chair);
        Assert.Equal(PlanState.SubmittedForAppraisal, scenario.Plan.State);
    }

    [Theory]
    [InlineData(NtmLevel.StandardCommune, 2024)]
    [InlineData(NtmLevel.ModelVillage, 2024)]
    [InlineData(NtmLevel.AdvancedCommune, 2021)]
    [InlineData(NtmLevel.AdvancedCommune, 2022 + AchievementPlan.MostYears + 1)]
    public void A_plan_for_the_wrong_kind_of_set_or_year_is_refused(NtmLevel level, int year)
    {
        var set = new CriteriaSet("X", "X", level, new DateOnly(2022, 1, 1), Source).WithId();

        Assert.Throws<RuleException>(() => new AchievementPlan(Commune(), set, year, Officer, Now));
    }

    [Fact]
    public void Opinions_are_due_on_a_working_day()
    {
        var calendar = new WorkingCalendar([]);

        Assert.Equal(new DateOnly(2022, 6, 20), calendar.AddWorkingDays(new DateOnly(2022, 6, 13), 5));
        Assert.Equal(new DateOnly(2022, 6, 24), calendar.AddWorkingDays(new DateOnly(2022, 6, 17), 5));
    }
}
