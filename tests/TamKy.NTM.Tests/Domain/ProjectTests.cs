using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class ProjectTests
{
    private static readonly DateOnly Day = new(2022, 5, 20);
    private static readonly Actor Officer = Person(2, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Finance = Person(1, (Role.FinanceOfficer, 7));

    [Fact]
    public void The_units_officer_and_finance_write_and_nobody_else()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var unit in new[] { OwnUnit, OtherUnit })
            {
                var expected = role is Role.FinanceOfficer || (unit == OwnUnit && role is Role.CommuneOfficer or Role.DepartmentOfficer && unit == OwnUnit);
                Assert.Equal(expected, Project.MayWrite(Person(9, (role, unit)), OwnUnit));
            }
        }

        Assert.Throws<PermissionException>(() => new Project(Commune(), 1, Input(), Person(9, (Role.CommuneChair, OwnUnit))));
        Assert.Equal("XA-101-07", new Project(Commune(), 7, Input(), Finance).Code);
    }

    [Fact]
    public void A_project_needs_what_the_form_of_projects_asks_for()
    {
        ProjectInput[] wrong =
        [
            Input() with { Name = " " },
            Input() with { Owner = null },
            Input() with { Total = 0 },
            Input() with { Total = FundingLimits.Amount + 1 },
            Input() with { DecisionDate = null },
            Input() with { DecisionNumber = null },
            Input() with { End = new DateOnly(2021, 12, 31) },
            Input() with { Village = new OrganizationUnit("THON", UnitKind.Village, "Thôn Lạ", Source).WithId(300) },
        ];

        Assert.All(wrong, input => Assert.Throws<RuleException>(() => new Project(Commune(), 1, input, Officer)));
    }

    [Fact]
    public void Progress_is_the_last_entry_of_the_latest_day_and_what_was_entered_stays()
    {
        var project = Make();
        Assert.Null(project.ProgressOn(Day));
        project.Report(Day, ProjectState.InProgress, 100, null, Officer, Now);
        project.Report(Day.AddDays(10), ProjectState.InProgress, 300, null, Officer, Now);
        project.Report(Day, ProjectState.InProgress, 120, null, Officer, Now.AddMinutes(1));

        Assert.Equal((100L, 120L, 300L), (project.Progress[0].Volume, project.ProgressOn(Day.AddDays(9))!.Volume, project.ProgressOn(Day.AddDays(10))!.Volume));
        Assert.Null(project.ProgressOn(Day.AddDays(-1)));
        Assert.Throws<RuleException>(() => project.Report(Day.AddDays(11), ProjectState.InProgress, 299, null, Officer, Now));
        Assert.Equal(299, project.Report(Day.AddDays(11), ProjectState.InProgress, 299, "Đo lại", Officer, Now).Volume);
        Assert.Throws<RuleException>(() => project.Report(new DateOnly(2022, 6, 12), ProjectState.InProgress, 400, null, Officer, Now));
    }

    [Fact]
    public void Without_a_decision_a_project_is_only_prepared()
    {
        var project = new Project(Commune(), 1, Input() with { DecisionNumber = null, DecisionDate = null }, Officer);

        project.Report(Day, ProjectState.Preparing, 0, null, Officer, Now);
        Assert.Throws<RuleException>(() => project.Report(Day, ProjectState.InProgress, 0, null, Officer, Now));
        project.Edit(Input(), Officer);
        project.Report(Day, ProjectState.InProgress, 0, null, Officer, Now);
        Assert.Throws<RuleException>(() => project.Edit(Input() with { DecisionNumber = null, DecisionDate = null }, Officer));
    }

    [Theory]
    [InlineData(ArrearsKind.Arising, 100, 100)]
    [InlineData(ArrearsKind.Arising, 100, 101)]
    [InlineData(ArrearsKind.Arising, -5, -10)]
    [InlineData(ArrearsKind.Payment, 0, 0)]
    [InlineData(ArrearsKind.Payment, 0, -1)]
    [InlineData(ArrearsKind.Payment, 0, 1)]
    public void Nothing_is_owed_without_volume_accepted_and_nothing_paid_that_is_not_owed(ArrearsKind kind, long accepted, long provided) =>
        Assert.Throws<RuleException>(() => Make().Enter(Arrears(kind, accepted, provided, Day), Officer, Now));

    [Fact]
    public void A_payment_is_never_earlier_than_what_it_pays()
    {
        var project = Make();
        project.Enter(Arrears(ArrearsKind.Arising, 100, 30, Day), Officer, Now);

        var refusal = Assert.Throws<RuleException>(() => project.Enter(Arrears(ArrearsKind.Payment, 0, 10, Day.AddDays(-1)), Officer, Now));
        Assert.Contains("19/5/2022", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((70, 1), (project.Owed, project.Arrears.Count));
        Assert.Throws<RuleException>(() => project.Enter(Arrears(ArrearsKind.Payment, 0, 71, Day), Officer, Now));
        project.Enter(Arrears(ArrearsKind.Payment, 0, 70, Day), Officer, Now);
        Assert.Equal(0, project.Owed);
    }

    [Fact]
    public void A_correction_takes_a_whole_entry_back_once()
    {
        var project = Make();
        var arising = project.Enter(Arrears(ArrearsKind.Arising, 100, 30, Day), Officer, Now);
        var payment = project.Enter(Arrears(ArrearsKind.Payment, 0, 20, Day.AddDays(1)), Officer, Now);

        Assert.Throws<RuleException>(() => project.Correct(arising, Day.AddDays(2), "Nhầm", Officer, Now));
        var correction = project.Correct(payment, Day.AddDays(2), "Nhầm", Officer, Now);
        Assert.Throws<RuleException>(() => project.Correct(payment, Day.AddDays(2), "Nhầm", Officer, Now));
        Assert.Throws<RuleException>(() => project.Correct(correction, Day.AddDays(2), "Nhầm", Officer, Now));
        Assert.Throws<RuleException>(() => project.Correct(arising, Day.AddDays(2), " ", Officer, Now));
        project.Correct(arising, Day.AddDays(2), "Nhầm", Officer, Now);
        Assert.Equal((0, 4), (project.Owed, project.Arrears.Count));
        Assert.Null(ArrearsBalance.Of(project.Arrears, Day, Day.AddDays(3)).Since);
    }

    [Fact]
    public void Age_counts_from_the_oldest_part_that_is_not_paid()
    {
        var project = Make();
        project.Enter(Arrears(ArrearsKind.Arising, 100, 0, new DateOnly(2021, 3, 1)), Officer, Now);
        project.Enter(Arrears(ArrearsKind.Arising, 50, 0, new DateOnly(2022, 2, 1)), Officer, Now);
        project.Enter(Arrears(ArrearsKind.Payment, 0, 99, new DateOnly(2022, 3, 1)), Officer, Now);
        Assert.Equal(new DateOnly(2021, 3, 1), ArrearsBalance.Of(project.Arrears, Day, Day).Since);

        project.Enter(Arrears(ArrearsKind.Payment, 0, 1, new DateOnly(2022, 3, 2)), Officer, Now);
        Assert.Equal(new DateOnly(2022, 2, 1), ArrearsBalance.Of(project.Arrears, Day, Day).Since);
    }

    /// <summary>Whatever is entered, in any order: beginning plus arising minus paid is what is owed, never below zero, and begins the next period.</summary>
    [Fact]
    public void The_arithmetic_of_arrears_holds_for_every_period()
    {
        var random = new Random(20220617);
        for (var round = 0; round < 150; round++)
        {
            var project = Make();
            for (var step = 0; step < 30; step++)
            {
                var day = new DateOnly(2021, 6, 1).AddDays(random.Next(370));
                Try(() => project.Enter(Arrears(ArrearsKind.Arising, random.Next(1, 1_000), random.Next(0, 500), day), Officer, Now));
                Try(() => project.Enter(Arrears(ArrearsKind.Payment, 0, random.Next(1, 400), day), Officer, Now));
                Try(() => project.Correct(project.Arrears[random.Next(project.Arrears.Count)], day, "Nhầm", Officer, Now));
            }

            long? end = null;
            for (var from = new DateOnly(2021, 6, 1); from < new DateOnly(2022, 7, 1); from = from.AddMonths(1))
            {
                var own = ArrearsBalance.Of(project.Arrears, from, from.AddMonths(1).AddDays(-1));
                Assert.Equal(end ?? 0, own.Beginning);
                Assert.Equal(own.Settled - own.Provided, own.End);
                Assert.InRange(own.End, 0, long.MaxValue);
                Assert.Equal(own.End > 0, own.Since is not null);
                end = own.End;
            }

            Assert.Equal(project.Owed, end);
        }
    }

    private static ProjectInput Input() =>
        new("Đường thôn", null, "UBND xã", "12/QĐ-UBND", new DateOnly(2021, 12, 30), 2_000_000_000, new DateOnly(2022, 1, 10), new DateOnly(2022, 11, 30), ["2"], null);

    private static Project Make() => new(Commune(), 1, Input(), Officer);

    private static ArrearsInput Arrears(ArrearsKind kind, long accepted, long provided, DateOnly day) => new(kind, accepted, provided, "1/BB", day, "Nghiệm thu");

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
