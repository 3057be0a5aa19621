using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;
using static TamKy.NTM.Tests.Kit.PlanScenario;

namespace TamKy.NTM.Tests.Domain;

/// <summary>Who may do what with a plan, in which state: the table written out once more, by hand.</summary>
public class PlanWorkflowTests
{
    /// <summary>From; action; to; roles. Whatever is not here is refused. Withdraw leads by whether a revision was ever asked for.</summary>
    private const string Table = """
        Draft                  HandOn             Draft                  CommuneOfficer
        Draft                  HandBack           Draft                  CommuneChair
        Draft                  Propose            SubmittedForAppraisal  CommuneChair
        RevisionRequested      HandOn             RevisionRequested      CommuneOfficer
        RevisionRequested      HandBack           RevisionRequested      CommuneChair
        RevisionRequested      Propose            SubmittedForAppraisal  CommuneChair
        SubmittedForAppraisal  Withdraw           Draft                  CommuneOfficer,CommuneChair
        SubmittedForAppraisal  Ask                UnderAppraisal         CoordinationOfficer,CoordinationHead
        SubmittedForAppraisal  RequestRevision    RevisionRequested      CoordinationOfficer,CoordinationHead
        UnderAppraisal         GiveOpinion        UnderAppraisal         DepartmentOfficer,DepartmentHead,FinanceOfficer
        UnderAppraisal         RequestRevision    RevisionRequested      CoordinationOfficer,CoordinationHead
        UnderAppraisal         Conclude           Appraised              CoordinationOfficer,CoordinationHead
        Appraised              SubmitForApproval  SubmittedForApproval   CoordinationOfficer,CoordinationHead
        SubmittedForApproval   Approve            Approved               CommitteeLeader
        SubmittedForApproval   Reject             Rejected               CommitteeLeader
        Rejected               Redo               Draft                  CommuneOfficer,CommuneChair
        Approved               Start              InProgress             CommuneOfficer,CommuneChair
        InProgress             Adjust             Draft                  CommuneOfficer,CommuneChair
        InProgress             ProposeCompletion  InProgress             CommuneChair
        """;

    private static readonly IReadOnlyList<(PlanState From, PlanAction Action, PlanState To, Role[] Roles)> Rows =
    [
        .. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(cells => (
            Enum.Parse<PlanState>(cells[0]), Enum.Parse<PlanAction>(cells[1]), Enum.Parse<PlanState>(cells[2]), cells[3].Split(',').Select(Enum.Parse<Role>).ToArray())),
    ];

    public static TheoryData<PlanState> States { get; } = new(Enum.GetValues<PlanState>());

    [Theory]
    [MemberData(nameof(States))]
    public void Every_role_may_take_exactly_the_steps_of_the_table(PlanState state)
    {
        var cases =
            from role in Enum.GetValues<Role>()
            from unit in new[] { OwnUnit, OtherUnit, DepartmentId }
            from action in Enum.GetValues<PlanAction>()
            select (role, unit, action);

        var outcomes = cases.Select(each => (each, Outcome: Try(state, each.action, each.role, each.unit))).ToList();

        Assert.Equal(outcomes.Select(outcome => (outcome.each, Expect(state, outcome.each.action, outcome.each.role, outcome.each.unit))), outcomes);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void The_page_offers_exactly_the_steps_of_the_table(PlanState state)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var unit in new[] { OwnUnit, OtherUnit, DepartmentId })
            {
                var offered = In(state).Plan.OpenTo(Person(9, (role, unit))).Select(rule => rule.Action).Order();

                Assert.Equal(Rows.Where(row => row.From == state && Allows(row.Roles, role, unit)).Select(row => row.Action).Order(), offered);
            }
        }
    }

    [Fact]
    public void Completion_is_confirmed_only_where_the_commune_asked_for_it()
    {
        var scenario = In(PlanState.InProgress);
        Assert.Throws<RuleException>(() => scenario.Do(PlanAction.Complete, Office, "Theo báo cáo"));

        scenario.Do(PlanAction.ProposeCompletion, Chair, "Đã đạt 19/19");
        scenario.Do(PlanAction.Complete, Office, "Theo báo cáo");

        Assert.Equal(PlanState.Completed, scenario.Plan.State);
    }

    [Fact]
    public void A_comment_is_compulsory_where_the_table_says_so()
    {
        foreach (var rule in PlanWorkflow.Rules.Where(rule => rule.NeedsComment && rule.Only is null))
        {
            var scenario = In(rule.From);
            var before = scenario.Plan.Version;
            var actor = Person(9, (rule.Roles[0], OwnUnit));

            var refusal = Assert.Throws<RuleException>(() => scenario.Do(rule.Action, actor, " "));

            Assert.Equal("Phải ghi rõ lý do.", refusal.Message);
            Assert.Equal((rule.From, before), (scenario.Plan.State, scenario.Plan.Version));
        }
    }

    [Theory]
    [InlineData(PlanState.Draft, PlanAction.Propose)]
    [InlineData(PlanState.UnderAppraisal, PlanAction.Conclude)]
    [InlineData(PlanState.SubmittedForApproval, PlanAction.Approve)]
    [InlineData(PlanState.SubmittedForApproval, PlanAction.Reject)]
    public void Who_wrote_any_part_never_approves_whatever_their_other_roles(PlanState state, PlanAction action)
    {
        var scenario = In(state);
        var writer = Person(Officer.UserId, [.. Enum.GetValues<Role>().Select(role => (role, (int?)OwnUnit))]);

        Assert.Throws<PermissionException>(() => scenario.Do(action, writer, "Lý do"));

        Assert.Equal(state, scenario.Plan.State);
        Assert.DoesNotContain(scenario.Plan.OpenTo(writer), rule => rule.Action == action);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Only_the_officer_of_the_unit_writes_and_only_while_the_plan_is_open(PlanState state)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var unit in new[] { OwnUnit, OtherUnit })
            {
                var scenario = In(state);
                var expected = role is not Role.CommuneOfficer || unit is not OwnUnit ? typeof(PermissionException)
                    : state is PlanState.Draft or PlanState.RevisionRequested ? null
                    : typeof(RuleException);

                var refusal = Record.Exception(() => scenario.Plan.Fill(scenario.Input("Mục tiêu khác"), Person(9, (role, unit)), Now));

                Assert.Equal(expected, refusal?.GetType());
                Assert.Equal(expected is null, scenario.Plan.Goal == "Mục tiêu khác");
            }
        }
    }

    [Fact]
    public void A_withdrawn_plan_goes_back_to_revision_when_one_was_asked_for()
    {
        var scenario = In(PlanState.RevisionRequested);
        scenario.Do(PlanAction.Propose, Chair);
        Assert.Equal(PlanState.SubmittedForAppraisal, scenario.Plan.State);

        scenario.Do(PlanAction.Withdraw, Chair);

        Assert.Equal(PlanState.RevisionRequested, scenario.Plan.State);
        Assert.Equal([false, true], scenario.Plan.Versions.Select(version => version.IsWithdrawn));
    }

    [Fact]
    public void While_the_office_waits_for_guidance_nothing_is_put_forward_and_the_sentence_says_why()
    {
        foreach (var rule in PlanWorkflow.Rules.Where(rule => rule.NeedsGuidance))
        {
            var scenario = In(rule.From);
            scenario.Setting.Change(true, new DateOnly(2022, 3, 8), "Tỉnh chưa ban hành hướng dẫn", 5, Office, Now);
            var actor = Person(9, (rule.Roles[0], OwnUnit));

            var refusal = Assert.Throws<RuleException>(() => scenario.Do(rule.Action, actor, "Lý do"));

            Assert.Contains("chờ hướng dẫn của tỉnh từ ngày 8/3/2022: Tỉnh chưa ban hành hướng dẫn.", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(rule.From, scenario.Plan.State);
            scenario.Setting.Change(false, new DateOnly(2022, 6, 1), "Hướng dẫn 12/HD-UBND", 5, Office, Now);
            scenario.Do(rule.Action, actor, "Lý do");
            Assert.Equal(rule.To, scenario.Plan.State);
        }

        Assert.Throws<PermissionException>(() => SettingOf().Change(true, new DateOnly(2022, 3, 8), "Lý do", 5, Chair, Now));
    }

    [Fact]
    public void The_documentation_shows_the_workflows_of_standards_as_they_are() => Approved.Matches("docs/workflow-standards.md", $"""
        # Workflows of plans and of recognition

        Both move only by the steps below; whatever is not in the tables is refused. Roles of a commune count at the commune that owns the record, or
        that the village belongs to; roles of a department only where that department was asked; all others everywhere. The names of the states and
        who signs which approval follow custom and are to be confirmed (cần kiểm). The tables are printed from `PlanWorkflow` and `RecognitionWorkflow`
        by a test, with the names that users read; run the tests with `NTM_APPROVE=1` to renew them.

        ## Kế hoạch, phương án đạt chuẩn

        | Trạng thái | Việc | Sang | Ai | Điều kiện |
        |---|---|---|---|---|
        {WorkflowTable.Lines(PlanWorkflow.Rules)}

        ## Công nhận đạt chuẩn

        | Trạng thái | Việc | Sang | Ai | Điều kiện |
        |---|---|---|---|---|
        {WorkflowTable.Lines(RecognitionWorkflow.Rules)}

        """);


    private static bool Allows(Role[] roles, Role role, int unit) => roles.Contains(role) && role switch
    {
        Role.CommuneOfficer or Role.CommuneChair => unit == OwnUnit,
        Role.DepartmentOfficer or Role.DepartmentHead or Role.FinanceOfficer => unit == DepartmentId,
        _ => true,
    };

    /// <summary>A department that was never asked has no permission; one that was asked once learns that the time has passed.</summary>
    private static string Expect(PlanState state, PlanAction action, Role role, int unit)
    {
        if (Rows.FirstOrDefault(row => row.From == state && row.Action == action && Allows(row.Roles, role, unit)) is { Roles: not null } open)
        {
            return open.To.ToString();
        }

        var wasAsked = state is not (PlanState.Draft or PlanState.SubmittedForAppraisal or PlanState.RevisionRequested);
        var mayEver = action is PlanAction.Complete ? role is Role.CoordinationOfficer or Role.CoordinationHead
            : Rows.Any(row => row.Action == action && Allows(row.Roles, role, unit)) && (action is not PlanAction.GiveOpinion || wasAsked);
        return mayEver ? nameof(RuleException) : nameof(PermissionException);
    }

    private static string Try(PlanState state, PlanAction action, Role role, int unit)
    {
        var scenario = In(state);
        var before = (scenario.Plan.State, scenario.Plan.Version, scenario.Plan.Steps.Count);
        var refusal = Record.Exception(() => scenario.Do(action, Person(9, (role, unit)), "Lý do"));
        return refusal is null ? scenario.Plan.State.ToString()
            : before == (scenario.Plan.State, scenario.Plan.Version, scenario.Plan.Steps.Count) ? refusal.GetType().Name
            : "changed on refusal";
    }
}
