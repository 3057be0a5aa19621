using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.ReportScenario;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Verdicts, returning, answering, sending again.</summary>
public class MonthlyReportReviewTests
{
    [Fact]
    public void Verdicts_are_given_only_on_a_received_report()
    {
        var states = new Dictionary<ReviewState, ReportScenario>
        {
            [ReviewState.Draft] = new ReportScenario().Filled(),
            [ReviewState.PendingApproval] = new ReportScenario().Filled().Submitted(),
            [ReviewState.Submitted] = new ReportScenario().Filled().Sent(),
            [ReviewState.Returned] = new ReportScenario().Filled().Received().RoadsReturned(),
            [ReviewState.Accepted] = Accepted(),
            [ReviewState.Consolidated] = Accepted(),
        };
        states[ReviewState.Consolidated].Step(ReviewAction.Consolidate, states[ReviewState.Consolidated].Reviewer);

        foreach (var (state, scenario) in states)
        {
            Assert.Equal(state, scenario.Report.State);
            var before = scenario.Part(Planning).Verdict;

            Assert.Throws<RuleException>(() => scenario.Return(Planning, (null, "Thiếu hồ sơ")));

            Assert.Equal(before, scenario.Part(Planning).Verdict);
        }
    }

    [Fact]
    public void Only_the_Office_gives_verdicts_and_never_on_what_it_wrote()
    {
        var scenario = new ReportScenario().Filled().Received();
        var writer = Person(1, (Role.CoordinationHead, null), (Role.CommuneOfficer, OwnUnit));
        Role[] office = [Role.CoordinationOfficer, Role.CoordinationHead];

        foreach (var role in Enum.GetValues<Role>().Except(office))
        {
            Assert.Throws<PermissionException>(() => Verdict(Person(9, (role, OwnUnit))));
        }

        Assert.Throws<PermissionException>(() => Verdict(writer));
        Assert.Throws<PermissionException>(() => scenario.AcceptPending().Report.Conclude([], writer, Now, new DateOnly(2022, 6, 20)));
        Assert.Equal(ReviewState.Received, scenario.Report.State);

        void Verdict(Actor actor) => scenario.Report.GiveVerdict(scenario.Part(Roads).Id, TamKy.NTM.Domain.Reporting.Verdict.Accepted, [], Conclusions.None, actor, Now);
    }

    [Fact]
    public void A_part_is_returned_only_with_words_and_for_its_own_indicators()
    {
        var scenario = new ReportScenario().Filled().Received();

        Assert.Throws<RuleException>(() => scenario.Return(Roads));
        Assert.Throws<RuleException>(() => scenario.Return(Roads, (null, " ")));
        Assert.Throws<RuleException>(() => scenario.Return(Roads, ("2.1", "Thiếu"), (null, string.Empty)));
        Assert.Throws<RuleException>(() => scenario.Return(Roads, ("3.1", "Chỉ tiêu của tiêu chí khác")));
        Assert.Throws<RuleException>(() => scenario.Return("MUC:I", ("1.1", "Mục không có chỉ tiêu")));

        Assert.All(scenario.Report.Parts, part => Assert.Equal((Verdict.Pending, 0), (part.Verdict, part.Points.Count)));
    }

    [Fact]
    public void A_verdict_may_be_changed_until_the_round_is_concluded()
    {
        var scenario = new ReportScenario().Filled().Received();

        scenario.Return(Roads, ("2.1", "Chưa khớp")).Return(Roads, (null, "Thiếu danh mục"));
        var once = scenario.Part(Roads).Points.Select(point => point.Reason).ToList();
        scenario.Accept(Roads);

        Assert.Equal(["Thiếu danh mục"], once);
        Assert.Empty(scenario.Part(Roads).Points);
        Assert.Equal("Người 3", scenario.Part(Roads).VerdictBy);
    }

    [Fact]
    public void A_round_is_concluded_only_when_every_part_has_its_verdict()
    {
        var scenario = new ReportScenario().Filled().Received().Return(Roads, (null, "Thiếu"));
        foreach (var part in scenario.Report.Parts.Where(part => part.Key is not (Roads or "MUC:V")).ToList())
        {
            scenario.Accept(part.Key);
        }

        var refusal = Assert.Throws<RuleException>(() => scenario.Conclude());

        Assert.Equal("Còn 1 phần chưa kết luận: V. Nhiệm vụ tháng tới.", refusal.Message);
        Assert.Equal((ReviewState.Received, 0), (scenario.Report.State, scenario.Report.ReturnCount));
    }

    [Fact]
    public void A_report_is_accepted_when_every_part_is()
    {
        var scenario = new ReportScenario().Filled().Received().AcceptPending();

        var action = scenario.Conclude();

        Assert.Equal((ReviewAction.Accept, ReviewState.Accepted), (action, scenario.Report.State));
        Assert.Null(scenario.Report.ResubmitDue);
    }

    [Fact]
    public void Accepting_with_a_returned_part_and_returning_without_one_are_refused()
    {
        var oneReturned = new ReportScenario().Filled().Received().Return(Roads, (null, "Thiếu")).AcceptPending();
        var noneReturned = new ReportScenario().Filled().Received().AcceptPending();

        Assert.Throws<RuleException>(() => oneReturned.Step(ReviewAction.Accept, oneReturned.Reviewer));
        Assert.Throws<RuleException>(() => noneReturned.Step(ReviewAction.Return, noneReturned.Reviewer, "Lý do"));

        Assert.Equal(ReviewState.Received, oneReturned.Report.State);
        Assert.Equal(ReviewState.Received, noneReturned.Report.State);
    }

    [Fact]
    public void A_returned_report_tells_the_unit_what_to_mend_and_until_when()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();

        Assert.Equal((ReviewState.Returned, 1, new DateOnly(2022, 6, 20)), (scenario.Report.State, scenario.Report.ReturnCount, scenario.Report.ResubmitDue));
        Assert.Equal("2. Giao thông: Số liệu chưa khớp hồ sơ\n2. Giao thông: Thiếu danh mục đường", scenario.Report.Steps[^1].Comment);
        Assert.Equal(["Số liệu chưa khớp hồ sơ", "Thiếu danh mục đường"], scenario.Part(Roads).PointsToAnswer.Select(point => point.Reason));
    }

    [Fact]
    public void Very_long_points_are_cut_in_the_comment_only()
    {
        var scenario = new ReportScenario().Filled().Received();
        var points = Enumerable.Range(1, 6).Select(_ => ((string?)null, new string('x', ReviewLimits.Reason))).ToArray();

        scenario.Return(Roads, points).AcceptPending().Conclude();

        Assert.Equal(ReviewLimits.Comment, scenario.Report.Steps[^1].Comment!.Length);
        Assert.All(scenario.Part(Roads).Points, point => Assert.Equal(ReviewLimits.Reason, point.Reason.Length));
    }

    [Fact]
    public void Only_the_returned_parts_are_open()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();
        var version = scenario.Report.Version;

        foreach (var part in scenario.Report.Parts.Where(part => part.Key != Roads))
        {
            Assert.False(scenario.Report.IsOpen(part));
            Assert.Throws<RuleException>(() => scenario.Fill(part.Key, new PartInput { Text = "Lời khác" }));
            Assert.Throws<RuleException>(() => scenario.Report.ConfirmUnchanged(part.Id, scenario.Report, scenario.Officer, Now));
            Assert.Throws<RuleException>(() => scenario.Report.Answer(part.Id, new Dictionary<int, AnswerInput>(), scenario.Officer, Now));
        }

        Assert.Equal(version, scenario.Report.Version);
        Assert.True(scenario.Report.IsOpen(scenario.Part(Roads)));
        scenario.Report21(63);
        Assert.Equal(63, scenario.Entry("2.1").Value);
    }

    [Fact]
    public void Locked_parts_stay_byte_equal_through_return_and_sending_again()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();
        var locked = scenario.Report.Parts.Where(part => part.Key != Roads).ToDictionary(part => part.Key, part => scenario.Json(part.Key));

        scenario.Report21(63);
        scenario.AnswerRoads().Received();

        foreach (var (key, json) in locked)
        {
            Assert.Equal(json, scenario.Json(key));
            Assert.Equal(json, System.Text.Json.JsonSerializer.Serialize(scenario.Report.Versions[1].Content.Part(key)));
            Assert.Equal(Verdict.Accepted, scenario.Part(key).Verdict);
        }
    }

    [Fact]
    public void Every_returned_point_must_be_answered()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();
        var points = scenario.Part(Roads).PointsToAnswer;

        var gaps = scenario.Report.Gaps();

        Assert.Equal(
            [($"tl-{points[0].Id}", "Chỉ tiêu 2.1: chưa trả lời điểm bị trả lại"), ($"tl-{points[1].Id}", "Tiêu chí 2: chưa trả lời điểm bị trả lại")],
            gaps.Select(gap => (gap.Anchor, gap.Text)));
        Assert.Throws<RuleException>(() => scenario.Submitted());
        scenario.AnswerRoads().Submitted();
        Assert.Equal(ReviewState.PendingApproval, scenario.Report.State);
    }

    [Theory]
    [InlineData(AnswerKind.Corrected, null, true)]
    [InlineData(AnswerKind.Corrected, "Đã bổ sung danh mục", true)]
    [InlineData(AnswerKind.Explained, "Đường thôn 3 do tỉnh quản lý", true)]
    [InlineData(AnswerKind.Explained, null, false)]
    [InlineData(AnswerKind.Explained, "  ", false)]
    [InlineData(null, "Chỉ có lời", false)]
    [InlineData(null, null, false)]
    public void An_explanation_needs_words_a_correction_does_not(AnswerKind? kind, string? words, bool isEnough)
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();

        scenario.AnswerRoads(kind, words);

        Assert.Equal(isEnough, scenario.Report.Gaps().Count == 0);
        Assert.Equal(kind is AnswerKind.Explained && !isEnough, scenario.Report.Gaps().Any(gap => gap.Text.EndsWith("giải trình chưa có lời", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_answer_says_who_gave_it_and_may_be_taken_back()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads(AnswerKind.Explained, "Do tỉnh quản lý");
        var given = scenario.Part(Roads).Points.Select(point => (point.Answer, point.AnsweredBy, point.AnsweredAt)).First();
        var at = scenario.Clock;

        scenario.AnswerRoads(kind: null);

        Assert.Equal(("Do tỉnh quản lý", "Người 1", at), given);
        Assert.All(scenario.Part(Roads).Points, point => Assert.Equal((null, null, null), (point.Answer, point.AnsweredBy, point.AnsweredAt)));
    }

    [Fact]
    public void Answers_of_earlier_rounds_are_history_and_cannot_be_rewritten()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads().Received();
        var old = scenario.Part(Roads).PointsOf(1);
        scenario.Return(Roads, (null, "Vẫn thiếu")).AcceptPending().Conclude();
        var rewritten = new Dictionary<int, AnswerInput> { [scenario.Part(Roads).PointsToAnswer[0].Id] = new(AnswerKind.Corrected, null), [old[0].Id] = new(AnswerKind.Explained, "Khác") };

        Assert.Throws<RuleException>(() => scenario.Report.Answer(scenario.Part(Roads).Id, rewritten, scenario.Officer, Now));

        Assert.All(old, point => Assert.Equal((AnswerKind.Corrected, null), (point.AnswerKind, point.Answer)));
        Assert.False(scenario.Part(Roads).PointsToAnswer[0].IsAnswered);
    }

    [Fact]
    public void Every_round_keeps_its_points_and_answers()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads(AnswerKind.Explained, "Do tỉnh quản lý").Received();
        scenario.Return(Roads, ("2.1", "Giải trình chưa rõ")).AcceptPending().Conclude();
        scenario.Report21(64);
        scenario.AnswerRoads().Received().AcceptPending().Conclude();

        var points = scenario.Part(Roads).Points.Select(point => (point.Round, point.Reason, point.AnswerKind));

        Assert.Equal(
            [
                (1, "Số liệu chưa khớp hồ sơ", (AnswerKind?)AnswerKind.Explained),
                (1, "Thiếu danh mục đường", AnswerKind.Explained),
                (2, "Giải trình chưa rõ", AnswerKind.Corrected),
            ],
            points);
        Assert.Equal((3, 2, ReviewState.Accepted), (scenario.Report.Round, scenario.Report.ReturnCount, scenario.Report.State));
        Assert.Equal([0, 2, 1], scenario.Report.Versions.Select(version => version.Content.Answers.Count));
    }

    [Fact]
    public void Sent_again_only_what_was_returned_waits_for_a_verdict()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads();

        scenario.Received();

        Assert.Equal([Roads], scenario.Report.Parts.Where(part => part.Verdict is Verdict.Pending).Select(part => part.Key));
        Assert.Null(scenario.Part(Roads).VerdictBy);
    }

    [Fact]
    public void Withdrawn_after_sending_again_the_returned_parts_are_open_with_their_points_and_answers()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads(AnswerKind.Explained, "Do tỉnh quản lý").Sent();

        scenario.Step(ReviewAction.Withdraw, scenario.Officer);

        Assert.Equal(ReviewState.Returned, scenario.Report.State);
        Assert.Equal([Roads], scenario.Report.Parts.Where(scenario.Report.IsOpen).Select(part => part.Key));
        Assert.Equal(["Do tỉnh quản lý", "Do tỉnh quản lý"], scenario.Part(Roads).PointsToAnswer.Select(point => point.Answer));
        Assert.Equal("Người 3", scenario.Part(Roads).VerdictBy);
        Assert.Empty(scenario.Report.Gaps());
        scenario.AnswerRoads(AnswerKind.Corrected).Received().AcceptPending().Conclude();
        Assert.Equal(ReviewState.Accepted, scenario.Report.State);
    }

    [Fact]
    public void Refused_by_the_chair_after_a_return_it_is_a_returned_report_with_its_locks()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads().Submitted();

        scenario.Step(ReviewAction.RequestRevision, scenario.Chair, "Xem lại 2.1");

        Assert.Equal(ReviewState.Returned, scenario.Report.State);
        Assert.Throws<RuleException>(() => scenario.Fill(Planning, new PartInput()));
        Assert.True(scenario.Report.IsOpen(scenario.Part(Roads)));
    }

    [Fact]
    public void After_an_acceptance_is_taken_back_one_part_can_be_returned()
    {
        var scenario = Accepted();
        scenario.Step(ReviewAction.RequestReopening, scenario.Chair, "Xã thấy sai số 2.1");
        var asked = scenario.Report.State;
        scenario.Step(ReviewAction.RevokeAcceptance, scenario.Reviewer, "Theo đề nghị của xã");

        var action = scenario.Return(Roads, ("2.1", "Sửa theo đề nghị")).Conclude();

        Assert.Equal((ReviewState.Accepted, ReviewAction.Return, ReviewState.Returned), (asked, action, scenario.Report.State));
        Assert.Equal([Roads], scenario.Report.Parts.Where(scenario.Report.IsOpen).Select(part => part.Key));
        Assert.Single(scenario.Part(Roads).PointsToAnswer);
    }

    [Fact]
    public void Each_sending_is_a_version_that_later_changes_do_not_touch()
    {
        var scenario = new ReportScenario().Filled().Received();
        var first = (scenario.Report.Versions[0].ContentJson, scenario.Report.Versions[0].ContentHash);
        scenario.RoadsReturned().Report21(63);

        scenario.AnswerRoads().Sent();

        var versions = scenario.Report.Versions;
        Assert.Equal([1, 2], versions.Select(version => version.Number));
        Assert.Equal(["Người 2", "Người 2"], versions.Select(version => version.SentBy));
        Assert.Equal(first, (versions[0].ContentJson, versions[0].ContentHash));
        Assert.Equal(ReportVersion.HashOf(versions[1].ContentJson), versions[1].ContentHash);
        Assert.NotEqual(first.ContentHash, versions[1].ContentHash);
        Assert.Equal([61.5m, 63m], versions.Select(version => version.Content.Part(Roads)!.Indicators[0].Value!.Value));
    }

    [Fact]
    public void A_withdrawn_version_is_kept_and_marked_and_the_next_one_counts_on()
    {
        var scenario = new ReportScenario().Filled().Sent();
        var first = scenario.Report.FirstSentAt;
        scenario.Step(ReviewAction.Withdraw, scenario.Chair);
        scenario.Report21(70);

        scenario.Sent();

        Assert.Equal([(1, true), (2, false)], scenario.Report.Versions.Select(version => (version.Number, version.IsWithdrawn)));
        Assert.Equal((2, first), (scenario.Report.Round, scenario.Report.FirstSentAt));
    }

    [Fact]
    public void It_is_the_latest_version_that_is_withdrawn_in_whatever_order_they_were_loaded()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned().AnswerRoads().Sent();
        ((List<ReportVersion>)scenario.Report.Versions).Reverse();

        scenario.Step(ReviewAction.Withdraw, scenario.Officer);

        Assert.Equal([(1, false), (2, true)], scenario.Report.Versions.OrderBy(version => version.Number).Select(version => (version.Number, version.IsWithdrawn)));
    }

    [Fact]
    public void The_difference_of_two_versions_is_the_cells_that_changed_old_to_new()
    {
        var scenario = new ReportScenario().Filled().Received().RoadsReturned();
        scenario.Fill(Roads, scenario.With(Roads, "2.1", new IndicatorInput(63.25m, null, "Đo lại")) with { Done = "Cắm mốc" });
        scenario.AnswerRoads().Sent();

        var changes = ReportDiff.Between(scenario.Report.Versions[0].Content, scenario.Report.Versions[1].Content);

        Assert.Equal(
            [
                new CellChange(Roads, null, "Việc đã hoàn thành", null, "Cắm mốc"),
                new CellChange(Roads, "2.1", "Giá trị", "61,5", "63,25"),
                new CellChange(Roads, "2.1", "Ghi chú", null, "Đo lại"),
            ],
            changes);
    }

    [Fact]
    public void A_part_the_report_does_not_have_is_refused() =>
        Assert.Throws<RuleException>(() => new ReportScenario().Report.Part(-1));

    private static ReportScenario Accepted()
    {
        var scenario = new ReportScenario().Filled().Received().AcceptPending();
        scenario.Conclude();
        return scenario;
    }
}
