using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Workflows;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class ReviewWorkflowTests
{
    /// <summary>
    /// From state; "first" before any return, "again" after one, "any" for both; action; to state; whether a comment is compulsory; roles.
    /// Whatever is not in this table is refused.
    /// </summary>
    private const string Table = """
        Draft            first  SubmitForApproval  PendingApproval  -        CommuneOfficer
        Returned         again  SubmitForApproval  PendingApproval  -        CommuneOfficer
        PendingApproval  first  RequestRevision    Draft            comment  CommuneChair
        PendingApproval  again  RequestRevision    Returned         comment  CommuneChair
        PendingApproval  any    Send               Submitted        -        CommuneChair
        Submitted        first  Withdraw           Draft            -        CommuneOfficer,CommuneChair
        Submitted        again  Withdraw           Returned         -        CommuneOfficer,CommuneChair
        Submitted        any    Receive            Received         -        CoordinationOfficer,CoordinationHead
        Received         any    Return             Returned         comment  CoordinationOfficer,CoordinationHead
        Received         any    Accept             Accepted         -        CoordinationOfficer,CoordinationHead
        Accepted         any    RevokeAcceptance   Received         comment  CoordinationOfficer,CoordinationHead
        Accepted         any    RequestReopening   Accepted         comment  CommuneOfficer,CommuneChair
        Accepted         any    Consolidate        Consolidated     -        CoordinationOfficer,CoordinationHead
        """;

    private static readonly IReadOnlyList<Row> Rows = [.. Table.Split('\n').Select(Row.Read)];

    private static readonly Actor Officer = Person(1, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Chair = Person(2, (Role.CommuneChair, OwnUnit));
    private static readonly Actor Office = Person(3, (Role.CoordinationOfficer, null));

    /// <summary>A draft is never one that was returned, and a returned record always is; every other state comes both ways.</summary>
    public static TheoryData<ReviewState, bool> Situations { get; } = new(
        from state in Enum.GetValues<ReviewState>()
        from wasReturned in new[] { false, true }
        where wasReturned ? state is not ReviewState.Draft : state is not ReviewState.Returned
        select (state, wasReturned));

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_role_may_take_exactly_the_steps_of_the_table(ReviewState state, bool wasReturned)
    {
        var cases =
            from role in Enum.GetValues<Role>()
            from unit in new[] { OwnUnit, OtherUnit }
            from action in Enum.GetValues<ReviewAction>()
            select (role, unit, action);

        var outcomes = cases.Select(each => (each, Outcome: Try(state, wasReturned, each))).ToList();

        Assert.Equal(outcomes.Select(outcome => (outcome.each, Expect(state, wasReturned, outcome.each.role, outcome.each.unit, outcome.each.action))), outcomes);
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void The_page_offers_exactly_the_steps_of_the_table(ReviewState state, bool wasReturned)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var unit in new[] { OwnUnit, OtherUnit })
            {
                var offered = In(state, wasReturned).OpenTo(Person(9, (role, unit))).Select(rule => rule.Action);

                Assert.Equal(Open(state, wasReturned, role, unit).Select(row => row.Action), offered);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_comment_is_compulsory_where_the_table_says_so_and_nowhere_else(string? comment)
    {
        foreach (var (row, wasReturned) in Rows.SelectMany(row => row.Ways.Select(way => (row, way))))
        {
            var record = In(row.From, wasReturned);
            var before = Snapshot(record);
            var actor = Person(9, (row.Roles[0], OwnUnit));

            var refusal = Record.Exception(() => { record.Apply(row.Action, actor, Now, comment); });

            if (row.NeedsComment)
            {
                Assert.Equal("Phải ghi rõ lý do.", Assert.IsType<RuleException>(refusal).Message);
                Assert.Equal(before, Snapshot(record));
            }
            else
            {
                Assert.Null(refusal);
                Assert.Null(record.Steps[^1].Comment);
            }
        }
    }

    [Theory]
    [InlineData(ReviewState.PendingApproval, ReviewAction.Send)]
    [InlineData(ReviewState.Received, ReviewAction.Accept)]
    [InlineData(ReviewState.Received, ReviewAction.Return)]
    public void Who_wrote_any_part_never_approves_whatever_their_other_roles(ReviewState state, ReviewAction action)
    {
        foreach (var wasReturned in new[] { false, true })
        {
            var writer = Person(1, [.. Enum.GetValues<Role>().Select(role => (role, (int?)OwnUnit))]);
            var other = writer with { UserId = 5 };
            var record = In(state, wasReturned);
            var before = Snapshot(record);

            Assert.Throws<PermissionException>(() => record.Apply(action, writer, Now, "Lý do"));

            Assert.Equal(before, Snapshot(record));
            Assert.DoesNotContain(record.OpenTo(writer), rule => rule.Action == action);
            Assert.Contains(record.OpenTo(other), rule => rule.Action == action);
        }
    }

    [Fact]
    public void A_second_writer_may_not_approve_either()
    {
        var record = new TestRecord();
        var chairAndOfficer = Person(4, (Role.CommuneOfficer, OwnUnit), (Role.CommuneChair, OwnUnit));
        record.Write(Officer, Now);
        record.Write(chairAndOfficer, Now);
        record.Apply(ReviewAction.SubmitForApproval, Officer, Now);

        Assert.Throws<PermissionException>(() => record.Apply(ReviewAction.Send, chairAndOfficer, Now));

        Assert.Equal([1, 4], record.Authors.Select(author => author.UserId));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Only_the_officer_of_the_unit_writes_and_only_while_the_record_is_open(ReviewState state, bool wasReturned)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var unit in new[] { OwnUnit, OtherUnit })
            {
                var record = In(state, wasReturned);
                var before = Snapshot(record);
                var expected = role is not Role.CommuneOfficer || unit is not OwnUnit ? typeof(PermissionException)
                    : state is ReviewState.Draft or ReviewState.Returned ? null
                    : typeof(RuleException);

                var refusal = Record.Exception(() => record.Write(Person(9, (role, unit)), Now));

                Assert.Equal(expected, refusal?.GetType());
                Assert.Equal(expected is null, before != Snapshot(record));
            }
        }
    }

    [Fact]
    public void Each_step_is_kept_with_who_when_why_and_where_it_led()
    {
        var record = In(ReviewState.PendingApproval, wasReturned: false);

        record.Apply(ReviewAction.RequestRevision, Chair, Now.AddDays(1), "  Sửa mục I ");

        var step = record.Steps[^1];
        Assert.Equal(
            (ReviewAction.RequestRevision, ReviewState.PendingApproval, ReviewState.Draft, 2, "Người 2", Now.AddDays(1), "Sửa mục I"),
            (step.Action, step.From, step.To, step.UserId, step.UserName, step.At, step.Comment));
    }

    [Fact]
    public void The_first_sending_stays_the_first()
    {
        var record = In(ReviewState.Submitted, wasReturned: false);
        var first = record.FirstSentAt;

        record.Apply(ReviewAction.Withdraw, Officer, Now.AddDays(1));
        record.Apply(ReviewAction.SubmitForApproval, Officer, Now.AddDays(2));
        record.Apply(ReviewAction.Send, Chair, Now.AddDays(3));

        Assert.Equal(Now, first);
        Assert.Equal(first, record.FirstSentAt);
    }

    [Fact]
    public void What_is_missing_blocks_submitting_and_is_named()
    {
        var record = new TestRecord { Missing = [.. Enumerable.Range(1, 6).Select(number => new Gap($"o-{number}", $"ô {number}"))] };

        var refusal = Assert.Throws<RuleException>(() => record.Apply(ReviewAction.SubmitForApproval, Officer, Now));

        Assert.Equal("Còn thiếu 6 mục: ô 1; ô 2; ô 3; ô 4; ô 5; ….", refusal.Message);
        Assert.Equal(ReviewState.Draft, record.State);
    }

    [Fact]
    public void A_department_reports_by_the_same_table_with_its_own_people()
    {
        static Role Counterpart(Role role) => role switch
        {
            Role.CommuneOfficer => Role.DepartmentOfficer,
            Role.CommuneChair => Role.DepartmentHead,
            _ => role,
        };

        Assert.Equal(ReviewWorkflow.CommuneReport.Authors.Select(Counterpart), ReviewWorkflow.DepartmentReport.Authors);
        Assert.Equal(
            ReviewWorkflow.CommuneReport.Rules.Select(rule => (rule.Action, rule.From, rule.To, string.Join(',', rule.Roles.Select(Counterpart)), Conditions(rule))),
            ReviewWorkflow.DepartmentReport.Rules.Select(rule => (rule.Action, rule.From, rule.To, string.Join(',', rule.Roles), Conditions(rule))));
    }

    [Fact]
    public void The_documentation_shows_the_workflow_as_it_is()
    {
        Approved.Matches("docs/workflow.md", $"""
            # Workflow of the monthly report

            A commune's monthly report moves through the states below, and only by these steps; whatever is not in the table is refused. Roles of the
            commune count at the commune that owns the report, roles of the Coordination Office everywhere. “Quá hạn” is not a state but computed
            from the due date and the first sending. A department's report goes the same way, with its officer and its head in place of the
            commune's. The table is printed from `ReviewWorkflow.CommuneReport` by a test, with the names that users read; run the tests with
            `NTM_APPROVE=1` to renew it.

            | Trạng thái | Việc | Sang | Ai | Điều kiện |
            |---|---|---|---|---|
            {Lines(ReviewWorkflow.CommuneReport.Rules)}

            # Workflow of a task's occurrence

            One unit's share of a task of the work programme in one period. The unit's people count at their own unit; the Office writes for units of the
            city that have nobody on the portal, never in a commune's place. An occurrence that a monthly report closes takes none of these steps by hand.
            “Quá hạn” and “đúng hạn” are computed. The names of the states are by custom (cần kiểm). Printed from `TaskWorkflow`.

            | Trạng thái | Việc | Sang | Ai | Điều kiện |
            |---|---|---|---|---|
            {Lines(TaskWorkflow.Rules)}

            """);
    }

    private static string Lines<TState, TAction>(IEnumerable<WorkflowRule<TState, TAction>> rules)
        where TState : struct, Enum
        where TAction : struct, Enum =>
        string.Join('\n', rules.Select(rule =>
            $"| {Labels.Of(rule.From)} | {Labels.Of(rule.Action)} | {(rule.To is { } to ? Labels.Of(to) : "giữ nguyên")} "
            + $"| {string.Join(", ", rule.Roles.Select(role => Labels.Of(role)))} | {Conditions(rule)} |"));

    private static string Conditions<TState, TAction>(WorkflowRule<TState, TAction> rule)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        string?[] conditions =
        [
            rule.Only is { } only ? Labels.Of(only) : null,
            rule.NeedsComment ? "ghi rõ lý do" : null,
            rule.NeedsDecision ? "ghi người quyết định" : null,
            rule.ByAnotherPerson ? "không phải người soạn" : null,
        ];
        return string.Join("; ", conditions.Where(condition => condition is not null));
    }

    private static IEnumerable<Row> Open(ReviewState state, bool wasReturned, Role role, int unit) =>
        Rows.Where(row => row.From == state && row.Ways.Contains(wasReturned) && row.Allows(role, unit));

    private static string Expect(ReviewState state, bool wasReturned, Role role, int unit, ReviewAction action) =>
        Open(state, wasReturned, role, unit).SingleOrDefault(row => row.Action == action) is { } open ? open.To.ToString()
            : Rows.Any(row => row.Action == action && row.Allows(role, unit)) ? nameof(RuleException)
            : nameof(PermissionException);

    private static string Try(ReviewState state, bool wasReturned, (Role Role, int Unit, ReviewAction Action) attempt)
    {
        var record = In(state, wasReturned);
        var before = Snapshot(record);
        var refusal = Record.Exception(() => { record.Apply(attempt.Action, Person(9, (attempt.Role, attempt.Unit)), Now, "Lý do"); });
        return refusal is null ? record.State.ToString()
            : before == Snapshot(record) ? refusal.GetType().Name
            : "changed on refusal";
    }

    /// <summary>A record written by <see cref="Officer"/> and brought to a state by the steps that lead there.</summary>
    private static TestRecord In(ReviewState state, bool wasReturned)
    {
        var record = new TestRecord();
        record.Write(Officer, Now);
        (ReviewAction Action, Actor Actor)[] toReceived =
            [(ReviewAction.SubmitForApproval, Officer), (ReviewAction.Send, Chair), (ReviewAction.Receive, Office)];
        (ReviewAction Action, Actor Actor)[] toReturned = wasReturned ? [.. toReceived, (ReviewAction.Return, Office)] : [];
        foreach (var (action, actor) in toReturned)
        {
            record.Apply(action, actor, Now, "Lý do");
        }

        foreach (var (action, actor) in toReceived.Concat([(ReviewAction.Accept, Office), (ReviewAction.Consolidate, Office)]))
        {
            if (record.State == state)
            {
                break;
            }

            record.Apply(action, actor, Now, "Lý do");
        }

        Assert.Equal((state, wasReturned), (record.State, record.WasReturned));
        return record;
    }

    private static (ReviewState State, int Version, int Steps, int Returns, DateTime? Sent, int Authors) Snapshot(TestRecord record) =>
        (record.State, record.Version, record.Steps.Count, record.ReturnCount, record.FirstSentAt, record.Authors.Count);

    private sealed record Row(ReviewState From, bool[] Ways, ReviewAction Action, ReviewState To, bool NeedsComment, Role[] Roles)
    {
        public static Row Read(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [var from, var ways, var action, var to, var comment, var roles] => new Row(
                Enum.Parse<ReviewState>(from),
                ways switch { "first" => [false], "again" => [true], _ => [false, true] },
                Enum.Parse<ReviewAction>(action),
                Enum.Parse<ReviewState>(to),
                comment == "comment",
                [.. roles.Split(',').Select(Enum.Parse<Role>)]),
            _ => throw new FormatException(line),
        };

        public bool Allows(Role role, int unit) =>
            Roles.Contains(role) && (role is Role.CoordinationOfficer or Role.CoordinationHead || unit == OwnUnit);
    }

    private sealed class TestRecord() : ReviewedRecord(Commune())
    {
        public override ReviewWorkflow Workflow => ReviewWorkflow.CommuneReport;

        public IReadOnlyList<Gap> Missing { get; init; } = [];

        public override IReadOnlyList<Gap> Gaps() => Missing;

        public void Write(Actor actor, DateTime now) => BeginEdit(actor, now);
    }
}
