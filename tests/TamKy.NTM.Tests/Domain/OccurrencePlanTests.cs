using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

public class OccurrencePlanTests
{
    private static readonly OrganizationUnit Communes = new OrganizationUnit("NHOM-XA", UnitKind.Group, "Các xã", Source).WithId(900);
    private static readonly OrganizationUnit Office = new OrganizationUnit("VPDP", UnitKind.CoordinationOffice, "Văn phòng", Source).WithId(901);

    /// <summary>Days off of those years as the Office would enter them.</summary>
    private static readonly WorkingCalendar Calendar = new(
    [
        new DayOverride(new DateOnly(2022, 10, 31), isDayOff: true, "nghỉ bù", Source), new DayOverride(new DateOnly(2023, 1, 2), isDayOff: true, "nghỉ bù Tết Dương lịch", Source),
    ]);

    public static TheoryData<int, Recurrence, int> Counts { get; } = new(
        from year in Enumerable.Range(2022, 5)
        from pair in new[] { (Recurrence.Once, 1), (Recurrence.Yearly, 1), (Recurrence.Continuous, 1), (Recurrence.Quarterly, 4), (Recurrence.Monthly, 12) }
        select (year, pair.Item1, pair.Item2));

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_task_comes_once_for_every_period_and_leading_unit(int year, Recurrence recurrence, int count)
    {
        var occurrences = Plan([Commune(1), Commune(2)]).Missing(Task(year, recurrence, Communes), new HashSet<(int, string)>()).ToList();

        Assert.Equal(count * 2, occurrences.Count);
        Assert.Equal(count * 2, occurrences.Select(own => (own.UnitId, own.PeriodKey)).Distinct().Count());
        Assert.All(occurrences, own => Assert.Equal(year, own.PeriodFrom.Year));
        Assert.All(occurrences.Where(own => own.Due is not null), own => Assert.True(Calendar.IsWorkingDay(own.Due!.Value)));
        Assert.All(occurrences.Where(own => own.Due is not null && recurrence is not Recurrence.Once), own => Assert.InRange(own.Due!.Value.DayNumber - own.PeriodTo.DayNumber, 0, 5));
        Assert.Equal(recurrence is Recurrence.Once or Recurrence.Continuous, occurrences.TrueForAll(own => own.Due is null));
    }

    [Theory]
    [InlineData("2022-01", "2022-01-31")]
    [InlineData("2022-04", "2022-05-02")]
    [InlineData("2022-10", "2022-11-01")]
    [InlineData("2022-12", "2023-01-03")]
    public void The_last_day_of_a_period_moves_to_a_working_day(string period, string due)
    {
        var occurrences = Plan([]).Missing(Task(2022, Recurrence.Monthly, Office), new HashSet<(int, string)>());

        Assert.Equal(Day(due), occurrences.Single(own => own.PeriodKey == period).Due);
    }

    [Fact]
    public void A_named_deadline_moves_to_a_working_day_too()
    {
        // 31/12/2022 is a Saturday, 2/1/2023 a day in lieu.
        var task = Task(2022, Recurrence.Once, Office, new DateOnly(2022, 12, 31));

        Assert.Equal(new DateOnly(2023, 1, 3), Plan([]).Missing(task, new HashSet<(int, string)>()).Single().Due);
    }

    [Fact]
    public void Running_it_again_adds_only_what_is_missing()
    {
        var task = Task(2022, Recurrence.Monthly, Communes);
        var plan = Plan([Commune(1), Commune(2)]);
        var there = Enumerable.Range(1, 11).Select(month => (1, $"2022-{month:00}")).ToHashSet();

        var missing = plan.Missing(task, there).Select(own => (own.UnitId, own.PeriodKey)).ToList();

        Assert.Equal(13, missing.Count);
        Assert.Contains((1, "2022-12"), missing);
        Assert.DoesNotContain(missing, own => there.Contains(own));
    }

    [Fact]
    public void A_group_stands_for_its_members_on_the_last_day_of_the_period()
    {
        var ending = Commune(1);
        ending.ValidTo = new DateOnly(2025, 6, 30);
        var ward = new OrganizationUnit("P-MOI", UnitKind.Ward, "Phường mới", Source) { ValidFrom = new DateOnly(2025, 7, 1) }.WithId(2);

        var occurrences = Plan([ending, ward]).Missing(Task(2025, Recurrence.Monthly, Communes), new HashSet<(int, string)>()).ToLookup(own => own.UnitId, own => own.PeriodKey);

        Assert.Equal(["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"], occurrences[1]);
        Assert.Equal(["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"], occurrences[2]);
    }

    [Fact]
    public void The_office_changes_who_belongs_to_a_group_from_a_day_on()
    {
        var group = new UnitGroup(Communes, [UnitKind.Commune]);
        var commune = Commune(1);
        group.Change(commune, isMember: false, new DateOnly(2022, 6, 1), "Quyết định 1", Person(1, (Role.CoordinationOfficer, null)), Now);

        Assert.True(group.Has(commune, new DateOnly(2022, 5, 31)));
        Assert.False(group.Has(commune, new DateOnly(2022, 6, 1)));
    }

    [Fact]
    public void A_monthly_report_is_asked_only_of_who_reports_on_the_portal()
    {
        var department = new OrganizationUnit("P-X", UnitKind.Department, "Phòng X", Source).WithId(5);
        var plan = Plan([], new ReportingDuty(department, Day("2022-06-01"), Source));

        var occurrences = plan.Missing(Task(2022, Recurrence.Monthly, department, closedBy: ClosedBy.MonthlyReport), new HashSet<(int, string)>()).ToList();

        Assert.Equal(["2022-06", "2022-07", "2022-08", "2022-09", "2022-10", "2022-11", "2022-12"], occurrences.Select(own => own.PeriodKey));
        Assert.Equal(Day("2022-06-20"), occurrences[0].Due);
    }

    [Fact]
    public void Own_tasks_roll_up_and_reach_a_hundred_only_together()
    {
        var first = new TaskOccurrence(Task(2022, Recurrence.Once, Office), Commune(1), TaskPeriod.Of(2022, Recurrence.Once)[0], null);
        var second = new TaskOccurrence(Task(2022, Recurrence.Once, Office), Commune(1), TaskPeriod.Of(2022, Recurrence.Once)[0], null);
        var officer = Person(1, (Role.CommuneOfficer, 1));
        first.ReportDone("Xong", null, hasEvidence: true, officer, Now);
        first.Decide(TaskAction.Confirm, Person(2, (Role.CoordinationHead, null)), Now, null);
        second.Report(99, "Gần xong", null, officer, Now);

        Assert.Equal(new Rollup(2, 1, 99), Rollup.Of([first, second]));
        Assert.Null(Rollup.Of([]));
    }

    private static OccurrencePlan Plan(IReadOnlyList<OrganizationUnit> units, params ReportingDuty[] duties) =>
        new([new UnitGroup(Communes, [UnitKind.Commune, UnitKind.Ward])], units, duties, Calendar, new ReportingSchedule([new ReportingRule(new Month(2022, 1), Source)], [], Calendar));

    private static WorkTask Task(int year, Recurrence recurrence, OrganizationUnit lead, DateOnly? deadline = null, ClosedBy closedBy = ClosedBy.Confirmation)
    {
        var content = new TaskContent(null, "III.1", TaskKind.Task, "Việc thử", "Tổ chức", recurrence) { Deadline = deadline, ClosedBy = closedBy };
        var task = new WorkTask(new WorkProgramme(year, "Chương trình thử", Source), "CT-1", content, Source);
        task.Assign(lead, TaskPart.Lead);
        return task;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
