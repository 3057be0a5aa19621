using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.ReportScenario;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Writing a report: its parts, what it lacks, what is refused.</summary>
public class MonthlyReportDraftTests
{
    [Fact]
    public void A_report_has_a_part_for_every_criterion_and_every_section_with_a_text_in_the_order_of_the_form()
    {
        var report = new ReportScenario().Report;

        Assert.Equal(["MUC:I", Planning, Roads, Water, "MUC:II.6", "MUC:III", "MUC:IV", "MUC:V"], report.Parts.Select(part => part.Key));
        Assert.Equal(Enumerable.Range(1, 8), report.Parts.Select(part => part.Position));
        Assert.Equal("2. Giao thông", report.Parts[2].Title);
        Assert.Equal("I. Chỉ đạo, điều hành", report.Parts[0].Title);
    }

    [Fact]
    public void An_empty_report_names_each_gap_with_the_place_in_the_form()
    {
        var scenario = new ReportScenario();

        var gaps = scenario.Report.Gaps();

        Assert.Equal(
            [
                new Gap($"van-{scenario.Part("MUC:I").Id}", "Mục I: chưa viết “Chỉ đạo, điều hành”"),
                new Gap($"ct-{scenario.Entry("1.1").Id}", "Chỉ tiêu 1.1: chưa tự đánh giá"),
                new Gap($"ct-{scenario.Entry("1.2").Id}", "Chỉ tiêu 1.2: chưa tự đánh giá"),
                new Gap($"ct-{scenario.Entry("2.1").Id}", "Chỉ tiêu 2.1: chưa nhập số"),
                new Gap($"ct-{scenario.Entry("2.2").Id}", "Chỉ tiêu 2.2: chưa nhập số"),
                new Gap($"ct-{scenario.Entry("3.1").Id}", "Chỉ tiêu 3.1: chưa nhập số"),
                new Gap($"van-{scenario.Part("MUC:V").Id}", "Mục V: chưa viết “Nhiệm vụ tháng tới”"),
            ],
            gaps);
        Assert.Throws<RuleException>(() => scenario.Submitted());
        Assert.Equal(ReviewState.Draft, scenario.Report.State);
    }

    [Fact]
    public void A_full_report_lacks_nothing_and_goes_on()
    {
        var scenario = new ReportScenario().Filled();

        scenario.Sent();

        Assert.Equal(ReviewState.Submitted, scenario.Report.State);
        Assert.All(scenario.Report.Parts, part => Assert.Empty(part.Gaps()));
    }

    [Fact]
    public void An_indicator_without_a_value_needs_a_remark_that_says_why()
    {
        var scenario = new ReportScenario().Filled();
        scenario.Report21(null);
        var missing = scenario.Report.Gaps();

        scenario.Fill(Roads, scenario.With(Roads, "2.1", new IndicatorInput(null, null, "Chờ kết quả đo")));

        Assert.Equal(["Chỉ tiêu 2.1: chưa nhập số"], missing.Select(gap => gap.Text));
        Assert.Empty(scenario.Report.Gaps());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    [InlineData("\u200b")]
    public void Spaces_are_no_words(string blank)
    {
        var scenario = new ReportScenario().Filled();
        scenario.Fill("MUC:I", new PartInput { Text = blank });
        scenario.Fill(Roads, scenario.With(Roads, "2.1", new IndicatorInput(null, null, blank)) with
        {
            Unfinished = "Bê tông hóa đường thôn 3",
            CauseKind = CauseKind.Objective,
            Cause = blank,
            Solution = blank,
            SolutionDue = new DateOnly(2022, 7, 30),
        });
        scenario.Fill(Planning, scenario.Same(Planning) with { Unfinished = blank });

        var gaps = scenario.Report.Gaps().Select(gap => gap.Text);

        Assert.Equal(
            [
                "Mục I: chưa viết “Chỉ đạo, điều hành”",
                "Chỉ tiêu 2.1: chưa nhập số",
                "Tiêu chí 2: việc chưa hoàn thành chưa có nguyên nhân",
                "Tiêu chí 2: việc chưa hoàn thành chưa có giải pháp",
            ],
            gaps);
    }

    [Fact]
    public void A_work_not_finished_needs_a_cause_a_solution_and_a_date()
    {
        var scenario = new ReportScenario().Filled();
        var id = scenario.Part(Roads).Id;
        scenario.Fill(Roads, scenario.Same(Roads) with { Unfinished = "Bê tông hóa đường thôn 3" });

        var gaps = scenario.Report.Gaps();

        Assert.Equal([$"nn-{id}", $"gp-{id}", $"han-{id}"], gaps.Select(gap => gap.Anchor));
        Assert.All(gaps, gap => Assert.StartsWith("Tiêu chí 2: ", gap.Text, StringComparison.Ordinal));
        Assert.Throws<RuleException>(() => scenario.Submitted());
    }

    [Theory]
    [InlineData("- \n • \n")]
    [InlineData("-")]
    public void A_list_of_bare_dashes_is_no_work(string typed)
    {
        var scenario = new ReportScenario().Filled();

        scenario.Fill(Roads, scenario.Same(Roads) with { Unfinished = typed });

        Assert.False(scenario.Part(Roads).HasUnfinishedWork);
        Assert.Empty(scenario.Report.Gaps());
    }

    [Theory]
    [InlineData("2.1", -0.5, "Chỉ tiêu 2.1: số không được âm.")]
    [InlineData("2.1", 100.5, "Chỉ tiêu 2.1: số lớn nhất là 100%.")]
    [InlineData("2.2", 1000, "Chỉ tiêu 2.2: số lớn nhất là 999 hộ.")]
    public void A_number_that_makes_no_sense_is_refused_and_nothing_is_changed(string code, double value, string sentence)
    {
        var scenario = new ReportScenario();
        var before = scenario.Json(Roads);
        var version = scenario.Report.Version;
        var input = scenario.With(Roads, code, new IndicatorInput((decimal)value, null, null));
        var other = scenario.IndicatorId(code == "2.1" ? "2.2" : "2.1");
        var both = input with { Done = "Việc", Indicators = new Dictionary<int, IndicatorInput>(input.Indicators) { [other] = new(3, null, null) } };

        var refusal = Assert.Throws<RuleException>(() => scenario.Fill(Roads, both));

        Assert.Equal(sentence, refusal.Message);
        Assert.Equal(before, scenario.Json(Roads));
        Assert.Equal(version, scenario.Report.Version);
        Assert.Empty(scenario.Report.Authors);
    }

    [Theory]
    [InlineData("2.1", 0)]
    [InlineData("2.1", 100)]
    [InlineData("2.2", 999)]
    public void The_smallest_and_the_largest_number_are_taken(string code, double value)
    {
        var scenario = new ReportScenario();

        scenario.Fill(Roads, scenario.With(Roads, code, new IndicatorInput((decimal)value, null, null)));

        Assert.Equal((decimal)value, scenario.Entry(code).Value);
    }

    [Fact]
    public void A_number_is_kept_for_numeric_indicators_only_and_a_judgement_for_the_others_only()
    {
        var scenario = new ReportScenario();

        scenario.Fill(Planning, scenario.With(Planning, "1.1", new IndicatorInput(-5, true, null)));
        scenario.Fill(Roads, scenario.With(Roads, "2.1", new IndicatorInput(5, true, null)));

        Assert.Equal((null, true), (scenario.Entry("1.1").Value, scenario.Entry("1.1").JudgedMet));
        Assert.Equal((5m, null), (scenario.Entry("2.1").Value, scenario.Entry("2.1").JudgedMet));
    }

    [Fact]
    public void Who_may_not_write_is_told_so_before_anything_about_the_report()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();
        Actor[] strangers = [scenario.Chair, scenario.Reviewer, Person(8, (Role.CommuneOfficer, OtherUnit)), Actor.None];

        foreach (var stranger in strangers)
        {
            Assert.Throws<PermissionException>(() => scenario.Report.Fill(scenario.Part(Planning).Id, new PartInput(), stranger, Now));
            Assert.Throws<PermissionException>(() => scenario.Report.Fill(scenario.Part(Roads).Id, new PartInput(), stranger, Now));
            Assert.Throws<PermissionException>(() => scenario.Report.ConfirmUnchanged(scenario.Part(Roads).Id, scenario.Report, stranger, Now));
            Assert.Throws<PermissionException>(() => scenario.Report.Answer(scenario.Part(Roads).Id, new Dictionary<int, AnswerInput>(), stranger, Now));
        }

        Assert.Equal([1], scenario.Report.Authors.Select(author => author.UserId));
    }

    [Fact]
    public void A_part_with_anything_in_it_is_not_empty()
    {
        PartInput[] inputs =
        [
            new() { Text = "a" }, new() { Done = "a" }, new() { Unfinished = "a" }, new() { CauseKind = CauseKind.Objective }, new() { Cause = "a" },
            new() { Solution = "a" }, new() { SolutionDue = new DateOnly(2022, 7, 1) }, new() { Proposal = "a" },
        ];
        foreach (var input in inputs)
        {
            var scenario = new ReportScenario();
            Assert.True(scenario.Part(Roads).IsEmpty);

            scenario.Fill(Roads, input);

            Assert.False(scenario.Part(Roads).IsEmpty);
        }

        var remarked = new ReportScenario();
        remarked.Fill(Roads, remarked.With(Roads, "2.1", new IndicatorInput(null, null, "Chờ đo")));
        Assert.False(remarked.Part(Roads).IsEmpty);
    }

    [Fact]
    public void Every_change_counts_the_part_and_the_report_up()
    {
        var scenario = new ReportScenario();
        var (part, report) = (scenario.Part(Roads).Version, scenario.Report.Version);

        scenario.Report21(50);

        Assert.Equal((part + 1, report + 1), (scenario.Part(Roads).Version, scenario.Report.Version));
        Assert.Equal(1, scenario.Part(Water).Version);
    }
}
