using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class FundingTests
{
    private static readonly DateOnly Day = new(2022, 5, 20);
    private static readonly Actor Finance = Person(1, (Role.FinanceOfficer, 7));
    private static readonly Actor Officer = Person(2, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Chair = Person(3, (Role.CommuneChair, OwnUnit));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Capital_is_named_exactly_where_the_source_splits(bool splits, bool withCapital) =>
        Assert.Throws<RuleException>(() => new FundingLine(2022, Commune(), Source(splits), withCapital ? Capital() : null));

    [Theory]
    [InlineData(FundingKind.Allocation, -1)]
    [InlineData(FundingKind.Supplement, -1)]
    [InlineData(FundingKind.Recall, 1)]
    [InlineData(FundingKind.Adjustment, 0)]
    [InlineData(FundingKind.Adjustment, -101)]
    [InlineData(FundingKind.Recall, -61)]
    public void The_plan_never_falls_below_what_is_disbursed(FundingKind kind, long amount)
    {
        var line = Line(100);
        Pay(line, 40);

        Assert.Throws<RuleException>(() => Enter(line, kind, amount));
        Assert.Equal((100, 40, 1), (line.Allocated, line.Disbursed, line.Entries.Count));
    }

    [Fact]
    public void Nobody_but_finance_and_the_office_allocates()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Assert.Equal(role is Role.FinanceOfficer or Role.CoordinationOfficer or Role.CoordinationHead, FundingLine.MayAllocate(Person(9, (role, OwnUnit))));
        }

        Assert.Throws<PermissionException>(() => Line(0).Enter(new FundingInput(FundingKind.Allocation, 1, "1", Day, "a", []), Officer, Now));
    }

    [Fact]
    public void Mobilised_money_has_no_plan_and_no_limit()
    {
        var line = new FundingLine(2022, Commune(), Source(false), null);
        Pay(line, 1_000);

        Assert.Equal(1_000, line.Disbursed);
        Assert.Throws<RuleException>(() => Enter(line, FundingKind.Allocation, 5));
    }

    /// <summary>Every role at its own and at another unit, every state, every action: open exactly by the table.</summary>
    [Fact]
    public void Every_role_may_take_exactly_the_steps_of_the_table()
    {
        foreach (var state in Enum.GetValues<DisbursementState>())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                foreach (var unit in new[] { OwnUnit, OtherUnit })
                {
                    var open = In(state).OpenTo(Person(9, (role, unit))).Select(rule => rule.Action).ToList();
                    DisbursementAction[] expected = (state, role, unit == OwnUnit) switch
                    {
                        (DisbursementState.Draft or DisbursementState.Returned, Role.CommuneOfficer or Role.DepartmentOfficer, true) => [DisbursementAction.Submit],
                        (DisbursementState.Submitted, Role.CommuneChair or Role.DepartmentHead, true) => [DisbursementAction.Approve, DisbursementAction.Return],
                        _ => [],
                    };
                    Assert.Equal(expected, open);
                }
            }
        }
    }

    [Fact]
    public void The_documentation_shows_the_workflow_as_it_is() => Approved.Matches("docs/workflow-funds.md", $"""
        # Workflow of disbursements

        A document of a unit, of money paid out, raised or integrated, moves only by the steps below; whatever is not in the table is refused. Roles count at the
        unit that owns the document. What is approved is never edited: a correction is a further document and goes the same way. Decisions on allocation, the
        progress of projects and arrears are ledgers without steps (ADR 0015). The table is printed from `DisbursementWorkflow` by a test, with the names that
        users read; run the tests with `NTM_APPROVE=1` to renew it.

        | Trạng thái | Việc | Sang | Ai | Điều kiện |
        |---|---|---|---|---|
        {WorkflowTable.Lines(DisbursementWorkflow.Rules)}

        """);

    [Fact]
    public void The_author_does_not_approve()
    {
        var both = Person(5, (Role.CommuneOfficer, OwnUnit), (Role.CommuneChair, OwnUnit));
        var paid = new Disbursement(Line(100), Input(10), both, Now);
        paid.Apply(DisbursementAction.Submit, both, Now);

        Assert.Throws<PermissionException>(() => paid.Apply(DisbursementAction.Approve, both, Now));
    }

    [Fact]
    public void More_than_the_balance_is_not_approved()
    {
        var line = Line(100);
        Pay(line, 70);
        var paid = Sent(line, 31);

        Assert.Contains("vượt kế hoạch", Assert.Throws<RuleException>(() => paid.Apply(DisbursementAction.Approve, Chair, Now)).Message, StringComparison.Ordinal);
        Assert.Equal((DisbursementState.Submitted, 70), (paid.State, line.Disbursed));
    }

    [Fact]
    public void What_is_approved_changes_only_by_an_approved_correction()
    {
        var line = Line(100);
        var paid = Pay(line, 50);
        Assert.Throws<RuleException>(() => paid.Fill(Input(40), Officer, Now));
        Assert.Throws<RuleException>(() => paid.Correct(Input(51), Officer, Now));
        var first = paid.Correct(Input(30), Officer, Now);
        var second = paid.Correct(Input(30), Officer, Now);
        Assert.Equal((-30, 50), (first.Amount, line.Disbursed));
        first.Apply(DisbursementAction.Submit, Officer, Now);
        first.Apply(DisbursementAction.Approve, Chair, Now);
        Assert.Equal((20, 30), (line.Disbursed, paid.TakenBack));
        second.Apply(DisbursementAction.Submit, Officer, Now);
        Assert.Throws<RuleException>(() => second.Apply(DisbursementAction.Approve, Chair, Now));
        Assert.Throws<RuleException>(() => first.Correct(Input(1), Officer, Now));
    }

    [Theory]
    [InlineData(0, "1", "a", "2022-05-20")]
    [InlineData(5, " ", "a", "2022-05-20")]
    [InlineData(5, "1", null, "2022-05-20")]
    [InlineData(5, "1", "a", "2021-12-31")]
    [InlineData(5, "1", "a", "2022-06-12")]
    public void A_document_needs_everything(long amount, string number, string? content, string date) =>
        Assert.Throws<RuleException>(() => new Disbursement(
            Line(100), new DisbursementInput(amount, number, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), content), Officer, Now));

    [Fact]
    public void Whatever_is_entered_the_balance_stays_and_sums_are_those_of_the_records()
    {
        var random = new Random(20220617);
        for (var round = 0; round < 200; round++)
        {
            var line = Line(0);
            var paid = new List<Disbursement>();
            for (var step = 0; step < 40; step++)
            {
                Try(() => Enter(line, (FundingKind)random.Next(4), random.Next(-500, 500)));
                Try(() => paid.Add(Pay(line, random.Next(1, 300))));
                Try(() =>
                {
                    var correction = paid[random.Next(paid.Count)].Correct(Input(random.Next(1, 200)), Officer, Now);
                    correction.Apply(DisbursementAction.Submit, Officer, Now);
                    correction.Apply(DisbursementAction.Approve, Chair, Now);
                });
                Assert.InRange(line.Disbursed, 0, line.Allocated);
                Assert.Equal(line.Allocated, line.Entries.Sum(entry => entry.Amount));
                Assert.Equal(line.Disbursed, paid.Sum(row => row.Amount - row.TakenBack));
            }
        }
    }

    [Fact]
    public void Rounded_parts_add_up_and_nothing_stays_nothing()
    {
        var random = new Random(7);
        for (var round = 0; round < 10_000; round++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(4) == 0 ? 0 : random.NextInt64(0, 5_000_000_000)).ToList();
            var shown = RoundedParts.Of(parts);
            Assert.Equal(RoundedParts.Round(parts.Sum()), shown.Sum());
            Assert.All(parts.Zip(shown), pair => Assert.True(Math.Abs(pair.First - (pair.Second * RoundedParts.Million)) < RoundedParts.Million));
        }
    }

    [Fact]
    public void The_pace_says_what_is_needed_and_where_the_line_leads()
    {
        var pace = new FundingPace(1_200, [50, 50, 50, 50, 50, 0], new DateOnly(2022, 6, 14));

        Assert.Equal(20.8m, pace.Rate);
        Assert.Equal(50, pace.Best);
        Assert.Equal(950 / (6 + (16m / 30)), pace.Needed);
        Assert.Equal(50m, pace.Forecast);
        Assert.Null((pace with { Months = [50, 50, 50, 50], CutOff = new DateOnly(2022, 4, 14) }).Forecast);
        Assert.Null((pace with { Allocated = 0 }).Rate);
    }

    private static FundingSource Source(bool splits) => new("N", 1, "Nguồn", splits, new DateOnly(2021, 1, 1), DomainBuilders.Source);

    private static CapitalType Capital() => new("SN", 1, "Vốn sự nghiệp", new DateOnly(2021, 1, 1), DomainBuilders.Source);

    private static FundingLine Line(long allocated)
    {
        var line = new FundingLine(2022, Commune(), Source(true), Capital());
        if (allocated > 0)
        {
            Enter(line, FundingKind.Allocation, allocated);
        }

        return line;
    }

    private static void Enter(FundingLine line, FundingKind kind, long amount) => line.Enter(new FundingInput(kind, amount, "1/QĐ", Day, "Giao", []), Finance, Now);

    private static DisbursementInput Input(long amount) => new(amount, "1", Day, "Chi");

    private static Disbursement Sent(FundingLine line, long amount)
    {
        var paid = new Disbursement(line, Input(amount), Officer, Now);
        paid.Apply(DisbursementAction.Submit, Officer, Now);
        return paid;
    }

    private static Disbursement Pay(FundingLine line, long amount)
    {
        var paid = Sent(line, amount);
        paid.Apply(DisbursementAction.Approve, Chair, Now);
        return paid;
    }

    private static Disbursement In(DisbursementState state)
    {
        var paid = new Disbursement(Line(100), Input(10), Officer, Now);
        if (state is not DisbursementState.Draft)
        {
            paid.Apply(DisbursementAction.Submit, Officer, Now);
        }

        if (state is DisbursementState.Approved or DisbursementState.Returned)
        {
            paid.Apply(state is DisbursementState.Approved ? DisbursementAction.Approve : DisbursementAction.Return, Chair, Now, "vì sao");
        }

        return paid;
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception refusal) when (refusal is RuleException or ArgumentOutOfRangeException)
        {
            // A refusal is an answer here: what counts is the state after it.
        }
    }
}
