using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Three figures kept apart: the commune's, the department's, the Office's.</summary>
public sealed class VerificationTests
{
    private const int Department = 501;
    private static readonly Actor Verifier = Person(11, (Role.DepartmentOfficer, Department));

    [Theory]
    [InlineData(VerificationVerdict.Agreed, null, null, null)]
    [InlineData(VerificationVerdict.Disagreed, 60.0, "Đã đo lại", null)]
    [InlineData(VerificationVerdict.Disagreed, 60.0, null, "lý do")]
    [InlineData(VerificationVerdict.Disagreed, null, "Đã đo lại", "ghi số của đơn vị")]
    [InlineData(VerificationVerdict.Disagreed, 61.5, "Đã đo lại", "bằng số xã báo")]
    [InlineData(VerificationVerdict.Disagreed, 101.0, "Đã đo lại", "từ 0 đến 100")]
    [InlineData(VerificationVerdict.Disagreed, -1.0, "Đã đo lại", "từ 0 đến 100")]
    [InlineData(VerificationVerdict.EvidenceRequested, null, "Biên bản nghiệm thu", null)]
    [InlineData(VerificationVerdict.EvidenceRequested, null, " ", "hồ sơ nào")]
    public void A_verdict_needs_what_it_says(VerificationVerdict verdict, double? own, string? reason, string? refusal)
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = New(scenario);

        void Give() => verification.Give(new VerificationInput(verdict, new ReportedFigure((decimal?)own, null), reason), Reported(scenario), Verifier, Now);

        if (refusal is null)
        {
            Give();
            Assert.Equal(verdict, verification.Verdict);
            Assert.Equal(Verifier.Name, verification.By);
        }
        else
        {
            Assert.Contains(refusal, Assert.Throws<RuleException>(Give).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_the_department_gives_its_verdict()
    {
        var scenario = new ReportScenario().Filled().Received();

        foreach (var role in Enum.GetValues<Role>())
        {
            var stranger = Person(12, (role, Department + 1));
            Assert.Throws<PermissionException>(() => New(scenario).Give(Agree, Reported(scenario), stranger, Now));
        }

        New(scenario).Give(Agree, Reported(scenario), Person(12, (Role.DepartmentHead, Department)), Now);
    }

    [Fact]
    public void No_figure_overwrites_another()
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = Dispute(scenario, 60m);

        Decide(scenario, verification, FigureBasis.Concluded, 58m, "Đo lại cùng hai bên");

        var entry = scenario.Entry("2.1");
        Assert.Equal(61.5m, entry.Value);
        Assert.Equal(60m, verification.Value);
        Assert.Equal(58m, entry.Conclusion!.Value);
    }

    [Fact]
    public void A_difference_without_a_reason_blocks_the_conclusion()
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = Dispute(scenario, 60m);

        var undecided = Assert.Throws<RuleException>(() => Decide(scenario, verification, null, null, null));
        var silent = Assert.Throws<RuleException>(() => Decide(scenario, verification, FigureBasis.Verified, null, "  "));

        Assert.Contains("xã báo 61,5", undecided.Message, StringComparison.Ordinal);
        Assert.Contains("lý do", silent.Message, StringComparison.Ordinal);
        Assert.Equal(Verdict.Pending, scenario.Part(ReportScenario.Roads).Verdict);
    }

    [Theory]
    [InlineData(0, 61.4, true)]
    [InlineData(0.5, 61.0, false)]
    [InlineData(0.5, 60.9, true)]
    [InlineData(0.5, 62.0, false)]
    [InlineData(0.5, 62.1, true)]
    public void A_difference_counts_beyond_the_tolerance_of_the_indicator(double tolerance, double own, bool isDispute)
    {
        var scenario = new ReportScenario().Filled().Received();
        scenario.Entry("2.1").Indicator.Tolerance = (decimal)tolerance;

        Assert.Equal(isDispute, Dispute(scenario, (decimal)own).IsDispute);
    }

    [Fact]
    public void A_dispute_that_comes_after_the_verdict_on_a_part_blocks_the_acceptance_of_the_report()
    {
        var scenario = new ReportScenario().Filled().Received().AcceptPending();
        var verification = Dispute(scenario, 60m);

        var refusal = Assert.Throws<RuleException>(() => scenario.Report.Conclude([verification], scenario.Reviewer, scenario.Tick(), new DateOnly(2022, 6, 20)));

        Assert.Contains("2.1", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ReviewState.Received, scenario.Report.State);
    }

    [Fact]
    public void The_concluded_figure_counts_and_the_sent_version_stays_as_it_was()
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = Dispute(scenario, 60m);
        Decide(scenario, verification, FigureBasis.Verified, null, "Theo số đo của phòng");
        scenario.AcceptPending();
        var sent = scenario.Report.Versions.Single();
        var before = sent.ContentJson;

        scenario.Report.Conclude([verification], scenario.Reviewer, scenario.Tick(), new DateOnly(2022, 6, 20));

        var counted = ReportContent.FromJson(sent.ConcludedJson!).Part(ReportScenario.Roads)!.Indicators.Single(indicator => indicator.Code == "2.1");
        Assert.Equal(before, sent.ContentJson);
        Assert.Equal(60m, counted.Value);
        Assert.Equal(61.5m, counted.Conclusion!.ReportedValue);
        Assert.Equal(FigureBasis.Verified, counted.Conclusion.Basis);
    }

    [Fact]
    public void An_acceptance_taken_back_takes_the_concluded_figures_back()
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = Dispute(scenario, 60m);
        Decide(scenario, verification, FigureBasis.Verified, null, "Theo số đo của phòng");
        scenario.AcceptPending().Report.Conclude([verification], scenario.Reviewer, scenario.Tick(), new DateOnly(2022, 6, 20));

        scenario.Step(ReviewAction.RevokeAcceptance, scenario.Reviewer, "Xem lại");

        Assert.Null(scenario.Report.Versions.Single().ConcludedJson);
    }

    [Fact]
    public void A_verdict_on_a_figure_that_the_commune_has_changed_no_longer_counts()
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = Dispute(scenario, 60m);
        scenario.Return(ReportScenario.Roads, ("2.1", "Xem lại số")).AcceptPending().Conclude();
        scenario.Report21(60.2m);

        Assert.False(verification.IsAbout(Reported(scenario)));
        Assert.Empty(new Conclusions([verification], []).DisputesOf(scenario.Entry("2.1")));
    }

    [Fact]
    public void The_commune_answers_a_dispute_and_a_new_verdict_asks_again()
    {
        var scenario = new ReportScenario().Filled().Received();
        var verification = Dispute(scenario, 60m);
        Assert.Throws<PermissionException>(() => verification.Reply("Lời", Verifier, Now));
        Assert.Throws<RuleException>(() => verification.Reply(" ", scenario.Officer, Now));

        verification.Reply("Đã đo lại, đúng 61,5.", scenario.Officer, Now);
        Assert.Equal("Đã đo lại, đúng 61,5.", verification.Answer);

        verification.Give(new VerificationInput(VerificationVerdict.Disagreed, new ReportedFigure(59m, null), "Đo lần ba"), Reported(scenario), Verifier, Now);
        Assert.Null(verification.Answer);
    }

    private static VerificationInput Agree { get; } = new(VerificationVerdict.Agreed, new ReportedFigure(null, null), null);

    private static ReportedFigure Reported(ReportScenario scenario) => ReportedFigure.Of(scenario.Entry("2.1"));

    private static DepartmentVerification New(ReportScenario scenario) =>
        new(OwnUnit, June, scenario.Entry("2.1").Indicator, new OrganizationUnit("P-THU", UnitKind.Department, "Phòng Thử", Source).WithId(Department));

    private static DepartmentVerification Dispute(ReportScenario scenario, decimal own)
    {
        var verification = New(scenario);
        verification.Give(new VerificationInput(VerificationVerdict.Disagreed, new ReportedFigure(own, null), "Đo lại"), Reported(scenario), Verifier, Now);
        return verification;
    }

    private static void Decide(ReportScenario scenario, DepartmentVerification verification, FigureBasis? basis, decimal? own, string? reason)
    {
        var entry = scenario.Entry("2.1");
        IReadOnlyList<ConclusionInput> inputs = basis is { } chosen ? [new ConclusionInput(entry.IndicatorId, chosen, null, new ReportedFigure(own, null), reason)] : [];
        scenario.Report.GiveVerdict(scenario.Part(ReportScenario.Roads).Id, Verdict.Accepted, [], new Conclusions([verification], inputs), scenario.Reviewer, scenario.Tick());
    }
}
