using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class TaskWorkflowTests
{
    /// <summary>From state; action; to state; who: "unit" for the people of the owning unit, "office" for the Coordination Office. Whatever is not here is refused.</summary>
    private const string Table = """
        NotStarted    ReportProgress  InProgress    unit
        InProgress    ReportProgress  InProgress    unit
        NotStarted    ReportDone      ReportedDone  unit
        InProgress    ReportDone      ReportedDone  unit
        ReportedDone  TakeBack        InProgress    unit
        ReportedDone  Confirm         Completed     office
        ReportedDone  SendBack        InProgress    office
        Completed     Reopen          InProgress    office
        NotStarted    Suspend         Suspended     office
        InProgress    Suspend         Suspended     office
        Suspended     Resume          InProgress    office
        NotStarted    Cancel          Cancelled     office
        InProgress    Cancel          Cancelled     office
        Suspended     Cancel          Cancelled     office
        Cancelled     Restore         InProgress    office
        """;

    private static readonly Actor Officer = Person(1, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Office = Person(3, (Role.CoordinationOfficer, null));
    private static readonly WorkingCalendar Calendar = new([]);

    private static readonly IReadOnlyList<(TaskState From, TaskAction Action, TaskState To, string Who)> Rows =
    [
        .. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(cells => (Enum.Parse<TaskState>(cells[0]), Enum.Parse<TaskAction>(cells[1]), Enum.Parse<TaskState>(cells[2]), cells[3].Trim())),
    ];

    public static TheoryData<TaskState> States { get; } = new(Enum.GetValues<TaskState>());

    [Theory]
    [MemberData(nameof(States))]
    public void Every_role_may_take_exactly_the_steps_of_the_table(TaskState state)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var unit in new[] { OwnUnit, OtherUnit })
            {
                foreach (var action in Enum.GetValues<TaskAction>())
                {
                    var occurrence = In(state);

                    var outcome = Try(occurrence, action, Person(9, (role, unit)));

                    Assert.Equal((role, unit, action, Expected(state, action, role, unit)), (role, unit, action, outcome));
                }
            }
        }
    }

    [Fact]
    public void Whoever_wrote_does_not_confirm()
    {
        var city = Occurrence(unit: new OrganizationUnit("BCD-TP", UnitKind.SteeringCommittee, "Ban Chỉ đạo", Source).WithId(OwnUnit));
        city.ReportDone("Xong", null, hasEvidence: true, Office, Now);

        Assert.Throws<PermissionException>(() => city.Decide(TaskAction.Confirm, Office, Now, null));
        city.Decide(TaskAction.Confirm, Person(4, (Role.CoordinationHead, null)), Now, null);

        Assert.Equal(TaskState.Completed, city.State);
    }

    [Fact]
    public void The_office_writes_for_units_of_the_city_and_never_for_a_commune() =>
        Assert.Throws<PermissionException>(() => Occurrence().Report(10, "Đã làm", null, Office, Now));

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    public void Progress_is_below_a_hundred_until_it_is_reported_done(int percent) =>
        Assert.Throws<RuleException>(() => Occurrence().Report(percent, "Đã làm", null, Officer, Now));

    [Fact]
    public void Done_needs_evidence_and_keeps_nothing_when_refused()
    {
        var occurrence = Occurrence();

        var refusal = Assert.Throws<RuleException>(() => occurrence.ReportDone("Xong", null, hasEvidence: false, Officer, Now));

        Assert.Contains("hồ sơ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((TaskState.NotStarted, 0, null), (occurrence.State, occurrence.Percent, occurrence.Progress));
    }

    [Fact]
    public void Done_after_the_due_date_needs_the_cause()
    {
        var occurrence = Occurrence(due: new DateOnly(2022, 6, 10));

        Assert.Throws<RuleException>(() => occurrence.ReportDone("Xong", " ", hasEvidence: true, Officer, Now));
        occurrence.ReportDone("Xong", "Chờ ý kiến", hasEvidence: true, Officer, Now);

        Assert.Equal((TaskState.ReportedDone, 100, new DateOnly(2022, 6, 11)), (occurrence.State, occurrence.Percent, occurrence.DoneOn));
    }

    [Fact]
    public void Lateness_is_judged_by_the_day_of_the_unit_not_of_the_confirmation()
    {
        var occurrence = Occurrence(due: new DateOnly(2022, 6, 11));
        occurrence.ReportDone("Xong", null, hasEvidence: true, Officer, Now);
        occurrence.Decide(TaskAction.Confirm, Office, Now.AddDays(20), null);

        Assert.Equal(TaskStanding.CompletedOnTime, occurrence.Facts.StandingOn(new DateOnly(2022, 7, 1)));
        Assert.Equal(0, occurrence.Facts.DaysLateOn(new DateOnly(2022, 7, 1)));
    }

    [Fact]
    public void More_time_is_asked_for_and_counts_only_when_granted()
    {
        var occurrence = Occurrence(due: new DateOnly(2022, 6, 10));
        occurrence.AskForTime(new DateOnly(2022, 6, 25), "Chờ ý kiến", Officer, Calendar, Now);

        Assert.Equal(new DateOnly(2022, 6, 10), occurrence.Due);
        Assert.Throws<RuleException>(() => occurrence.AskForTime(new DateOnly(2022, 6, 30), "Nữa", Officer, Calendar, Now));
        occurrence.AnswerRequest(isGranted: true, null, Office, Now);

        // 25/6/2022 is a Saturday.
        Assert.Equal((new DateOnly(2022, 6, 27), new DateOnly(2022, 6, 10)), (occurrence.Due, occurrence.FirstDue));
        Assert.Equal(TaskStanding.NotStarted, occurrence.Facts.StandingOn(new DateOnly(2022, 6, 27)));
    }

    [Fact]
    public void Refusing_more_time_needs_a_reason_and_leaves_the_deadline()
    {
        var occurrence = Occurrence(due: new DateOnly(2022, 6, 10));
        occurrence.AskForTime(new DateOnly(2022, 6, 30), "Chờ ý kiến", Officer, Calendar, Now);

        Assert.Throws<RuleException>(() => occurrence.AnswerRequest(isGranted: false, " ", Office, Now));
        occurrence.AnswerRequest(isGranted: false, "Đã quá lâu", Office, Now);

        Assert.Equal(new DateOnly(2022, 6, 10), occurrence.Due);
        Assert.Equal((false, "Đã quá lâu"), (occurrence.Requests[0].IsGranted, occurrence.Requests[0].Answer));
    }

    [Theory]
    [InlineData(null, "Lý do")]
    [InlineData("Trưởng Ban", null)]
    public void Stopping_needs_who_decided_and_why(string? who, string? why) =>
        Assert.Throws<RuleException>(() => Occurrence().Stop(TaskAction.Suspend, who, why, Office, Now));

    [Theory]
    [InlineData("2022-06-10", null, TaskStanding.InProgress, 0)]
    [InlineData("2022-06-15", null, TaskStanding.InProgress, 0)]
    [InlineData("2022-06-16", null, TaskStanding.Overdue, 1)]
    [InlineData("2022-06-20", "2022-06-15", TaskStanding.CompletedOnTime, 0)]
    [InlineData("2022-06-20", "2022-06-17", TaskStanding.CompletedLate, 2)]
    [InlineData("2022-06-16", "2022-06-17", TaskStanding.Overdue, 1)]
    [InlineData("2022-05-30", null, TaskStanding.NotStarted, 0)]
    public void A_report_is_the_occurrence(string day, string? sent, TaskStanding expected, int late)
    {
        var facts = new OccurrenceFacts(TaskState.NotStarted, ClosedBy.MonthlyReport, new DateOnly(2022, 6, 1), new DateOnly(2022, 6, 15), null);

        Assert.Equal(expected, facts.StandingOn(Day(day), sent is null ? null : Day(sent)));
        Assert.Equal(late, facts.DaysLateOn(Day(day), sent is null ? null : Day(sent)));
    }

    [Fact]
    public void What_a_report_closes_is_not_reported_by_hand()
    {
        var occurrence = Occurrence(closedBy: ClosedBy.MonthlyReport);

        Assert.Throws<RuleException>(() => occurrence.Report(10, "Đã làm", null, Officer, Now));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Expected(TaskState state, TaskAction action, Role role, int unit)
    {
        var rows = Rows.Where(row => row.Action == action).ToList();
        var may = rows[0].Who == "office"
            ? role is Role.CoordinationOfficer or Role.CoordinationHead
            : unit == OwnUnit && role is Role.CommuneOfficer or Role.CommuneChair or Role.DepartmentOfficer or Role.DepartmentHead;
        return !may ? nameof(PermissionException)
            : rows.Where(row => row.From == state).Select(row => row.To.ToString()).SingleOrDefault() ?? nameof(RuleException);
    }

    private static string Try(TaskOccurrence occurrence, TaskAction action, Actor actor)
    {
        var before = (occurrence.State, occurrence.Version, occurrence.Steps.Count);
        var refusal = Record.Exception(() => Take(occurrence, action, actor));
        return refusal is null ? occurrence.State.ToString()
            : before == (occurrence.State, occurrence.Version, occurrence.Steps.Count) ? refusal.GetType().Name
            : "changed on refusal";
    }

    private static void Take(TaskOccurrence occurrence, TaskAction action, Actor actor)
    {
        switch (action)
        {
            case TaskAction.ReportProgress:
                occurrence.Report(50, "Đã làm", null, actor, Now);
                break;
            case TaskAction.ReportDone:
                occurrence.ReportDone("Xong", null, hasEvidence: true, actor, Now);
                break;
            case TaskAction.TakeBack:
                occurrence.TakeBack(actor, Now);
                break;
            case TaskAction.Suspend or TaskAction.Cancel:
                occurrence.Stop(action, "Trưởng Ban Chỉ đạo", "Chờ tỉnh", actor, Now);
                break;
            default:
                occurrence.Decide(action, actor, Now, "Lý do");
                break;
        }
    }

    private static TaskOccurrence In(TaskState state)
    {
        var occurrence = Occurrence();
        (TaskAction Action, Actor Actor)[] steps = state switch
        {
            TaskState.NotStarted => [],
            TaskState.InProgress => [(TaskAction.ReportProgress, Officer)],
            TaskState.ReportedDone => [(TaskAction.ReportDone, Officer)],
            TaskState.Completed => [(TaskAction.ReportDone, Officer), (TaskAction.Confirm, Office)],
            TaskState.Suspended => [(TaskAction.Suspend, Office)],
            _ => [(TaskAction.Cancel, Office)],
        };
        foreach (var (action, actor) in steps)
        {
            Take(occurrence, action, actor);
        }

        Assert.Equal(state, occurrence.State);
        return occurrence;
    }

    private static TaskOccurrence Occurrence(DateOnly? due = null, OrganizationUnit? unit = null, ClosedBy closedBy = ClosedBy.Confirmation)
    {
        var programme = new WorkProgramme(2022, "Chương trình thử", Source);
        var content = new TaskContent(null, "III.1", TaskKind.Task, "Việc thử", "Tổ chức", Recurrence.Once) { ClosedBy = closedBy };
        return new TaskOccurrence(new WorkTask(programme, "CT-1", content, Source), unit ?? Commune(), TaskPeriod.Of(2022, Recurrence.Once)[0], due);
    }
}
