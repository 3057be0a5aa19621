using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>What a monthly report can say of a unit's tasks, and what taking them over changes.</summary>
public sealed class TaskProposalsTests
{
    private static readonly DateOnly Today = new(2022, 6, 16);
    private static readonly Actor Officer = Person(1, (Role.CommuneOfficer, OwnUnit));
    private static readonly Actor Office = Person(3, (Role.CoordinationOfficer, null));
    private static readonly OrganizationUnit Unit = Commune();
    private static readonly WorkProgramme Programme = new(2022, "Chương trình", Source);

    /// <summary>15 May to 14 June.</summary>
    private static readonly ReportingPeriod Window = ReportingPeriod.Of(June, new ReportingRule(new Month(2022, 1), Source));

    [Theory]
    [InlineData(null, null, 0, null)]
    [InlineData("2022-06-10", null, 0, false)]
    [InlineData("2022-06-30", null, 0, null)]
    [InlineData("2022-06-30", null, 40, false)]
    [InlineData(null, null, 40, false)]
    [InlineData("2022-06-30", "2022-06-01", 0, true)]
    [InlineData("2022-04-30", "2022-05-14", 0, null)]
    [InlineData("2022-04-30", "2022-06-15", 0, false)]
    [InlineData("2022-06-30", "2022-06-15", 0, null)]
    public void A_task_is_told_when_it_was_done_in_the_data_of_the_month_or_is_due_or_under_way(string? due, string? done, int percent, bool? isDone)
    {
        var proposals = Offered(Report(), [Occurrence(due: Day(due), done: Day(done), percent: percent)]);

        Assert.Equal(isDone, proposals.Select(proposal => (bool?)proposal.IsDone).SingleOrDefault());
    }

    [Fact]
    public void What_is_stopped_and_what_a_report_closes_is_not_told()
    {
        var stopped = Occurrence(due: new DateOnly(2022, 6, 1));
        stopped.Stop(TaskAction.Suspend, "Trưởng Ban", "Chờ tỉnh", Office, Now);

        Assert.Empty(Offered(Report(), [stopped, Occurrence(due: new DateOnly(2022, 6, 1), closedBy: ClosedBy.MonthlyReport)]));
    }

    [Theory]
    [InlineData(new[] { 2 }, "TC:BO-THU:2")]
    [InlineData(new[] { 1, 2 }, "MUC:II.2-3")]
    [InlineData(new int[0], "MUC:II.2-3")]
    [InlineData(new[] { 99 }, "MUC:II.2-3")]
    public void A_task_of_one_criterion_belongs_to_it_all_others_to_the_programme(int[] criteria, string part) =>
        Assert.Equal(part, Assert.Single(Offered(Report(), [Occurrence(due: new DateOnly(2022, 6, 1), criteria: criteria)])).Part!.Key);

    [Fact]
    public void A_form_without_a_place_says_so()
    {
        var proposal = Assert.Single(Offered(new ReportScenario().Report, [Occurrence(due: new DateOnly(2022, 6, 1))]));

        Assert.Equal((null, ProposalStanding.NoPlace), (proposal.Part, proposal.Standing));
    }

    [Fact]
    public void Lines_say_the_state_the_deadline_and_the_new_one()
    {
        var asked = Occurrence("CT22-002", due: new DateOnly(2022, 6, 10), percent: 40);
        asked.AskForTime(new DateOnly(2022, 6, 30), "Chờ ý kiến", Officer, new WorkingCalendar([]), Now);
        var granted = Occurrence("CT22-003", due: new DateOnly(2022, 6, 10), percent: 40);
        granted.AskForTime(new DateOnly(2022, 6, 30), "Chờ ý kiến", Officer, new WorkingCalendar([]), Now);
        granted.AnswerRequest(isGranted: true, null, Office, Now);

        Assert.Equal(
            [
                "Lập quy chế (CT22-001, mục III.1): hoàn thành ngày 1/6/2022, quá hạn 1 ngày, chờ Văn phòng Điều phối xác nhận; Đã làm",
                "Lập quy chế (CT22-002, mục III.1): đang thực hiện 40%, hạn 10/6/2022, quá 4 ngày, đề nghị hạn mới 30/6/2022; Đã làm",
                "Lập quy chế (CT22-003, mục III.1): đang thực hiện 40%, hạn mới 30/6/2022 (hạn ban đầu 10/6/2022); Đã làm",
                "Lập quy chế (CT22-004, tháng 5/2022, mục III.1): chưa thực hiện, hạn 31/5/2022, quá 14 ngày",
            ],
            Offered(
                Report(),
                [
                    Occurrence("CT22-004", due: new DateOnly(2022, 5, 31), period: May), granted, asked,
                    Occurrence("CT22-001", due: new DateOnly(2022, 5, 31), done: new DateOnly(2022, 6, 1)),
                ]).Select(proposal => proposal.Line));
    }

    [Fact]
    public void While_the_data_are_open_lateness_counts_up_to_today() =>
        Assert.EndsWith(
            "quá 2 ngày", Assert.Single(Offered(Report(), [Occurrence(due: new DateOnly(2022, 6, 1))], new DateOnly(2022, 6, 3))).Line, StringComparison.Ordinal);

    [Fact]
    public void Taking_over_adds_below_what_is_written_and_a_second_time_nothing()
    {
        var report = Report();
        var roads = report.Parts.Single(part => part.Key == "TC:BO-THU:2");
        report.Fill(roads.Id, PartInput.Of(roads) with { Done = "Việc của xã", Indicators = new Dictionary<int, IndicatorInput> { [roads.Entries[0].IndicatorId] = new(61.5m, null, "Ghi chú") } }, Officer, Now);
        TaskOccurrence[] occurrences =
        [
            Occurrence("CT22-001", due: new DateOnly(2022, 6, 30), done: new DateOnly(2022, 6, 1), criteria: [2]),
            Occurrence("CT22-002", due: new DateOnly(2022, 6, 10)),
        ];

        var taken = TaskProposals.TakeInto(report, Offered(report, occurrences), Officer, Now);
        var version = report.Version;
        var again = Offered(report, occurrences);
        var more = TaskProposals.TakeInto(report, again, Officer, Now);

        Assert.Equal((2, 0, version), (taken, more, report.Version));
        Assert.All(again, proposal => Assert.Equal(ProposalStanding.Told, proposal.Standing));
        Assert.Equal((61.5m, "Ghi chú"), (roads.Entries[0].Value, roads.Entries[0].Remark));
        Assert.Equal(["Việc của xã", "Lập quy chế (CT22-001, mục III.1): hoàn thành ngày 1/6/2022, chờ Văn phòng Điều phối xác nhận; Đã làm"], roads.Done!.Split('\n'));
        Assert.Equal("Lập quy chế (CT22-002, mục III.1): chưa thực hiện, hạn 10/6/2022, quá 4 ngày", report.Parts.Single(part => part.Key == "MUC:II.2-3").Unfinished);
    }

    [Fact]
    public void A_changed_line_is_left_as_the_unit_wrote_it()
    {
        var report = Report();
        var section = report.Parts.Single(part => part.Key == "MUC:II.2-3");
        report.Fill(section.Id, new PartInput { Unfinished = "Quy chế (CT22-001, mục III.1) chờ Đảng ủy" }, Officer, Now);

        TaskProposals.TakeInto(report, Offered(report, [Occurrence(due: new DateOnly(2022, 6, 1))]), Officer, Now);

        Assert.Equal("Quy chế (CT22-001, mục III.1) chờ Đảng ủy", section.Unfinished);
    }

    [Fact]
    public void Last_months_question_is_answered_and_an_answer_that_is_there_stays()
    {
        var may = Report(new Month(2022, 5));
        var open = Occurrence("CT22-001", due: new DateOnly(2022, 6, 1));
        var done = Occurrence("CT22-002", due: new DateOnly(2022, 6, 1), done: new DateOnly(2022, 6, 1));
        may.Fill(may.Parts.Single(part => part.Key == "MUC:II.2-3").Id, new PartInput { Unfinished = $"{TaskLine.Of(Told(open), Today)}\n{TaskLine.Of(Told(Occurrence("CT22-002", due: new DateOnly(2022, 6, 1))), Today)}" }, Officer, Now);
        var report = Report(previous: may);
        var section = report.Parts.Single(part => part.Key == "MUC:II.2-3");

        var proposals = Offered(report, [open, done]);
        TaskProposals.TakeInto(report, proposals, Officer, Now);

        Assert.All(proposals, proposal => Assert.Equal(ProposalStanding.Asked, proposal.Standing));
        Assert.Equal([WorkDisposition.Carried, WorkDisposition.Done], section.PreviousWorks.Select(work => work.Disposition));
        Assert.Equal((null, null), (section.Done, section.Unfinished));
        Assert.All(Offered(report, [open, done]), proposal => Assert.Equal(ProposalStanding.Told, proposal.Standing));
    }

    [Fact]
    public void What_does_not_fit_is_left_out()
    {
        var report = Report();
        var section = report.Parts.Single(part => part.Key == "MUC:II.2-3");
        report.Fill(section.Id, new PartInput { Unfinished = new string('a', ReportLimits.Text - 10) }, Officer, Now);

        Assert.Equal(0, TaskProposals.TakeInto(report, Offered(report, [Occurrence(due: new DateOnly(2022, 6, 1))]), Officer, Now));
    }

    [Fact]
    public void Works_of_the_programme_need_cause_and_solution_and_are_told_as_a_topic_of_their_own()
    {
        var report = Report();
        var section = report.Parts.Single(part => part.Key == "MUC:II.2-3");
        Assert.Empty(section.Gaps());

        report.Fill(section.Id, new PartInput { Unfinished = "Quy chế (CT22-001, mục III.1): chưa thực hiện" }, Officer, Now);

        Assert.Equal(3, section.Gaps().Count);
        Assert.True(ReportContent.Of(report).Part("MUC:II.2-3")!.TellsOfProgramme());
        Assert.False(ReportContent.Of(report).Part("MUC:I")!.TellsOfProgramme());
        Assert.Equal("Chương trình công tác", ConsolidatedTopic.Programme.Title);
    }

    private static readonly TaskPeriod May = TaskPeriod.Of(2022, Recurrence.Monthly)[4];

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TaskOccurrence Occurrence(
        string code = "CT22-001", DateOnly? due = null, DateOnly? done = null, int percent = 0, int[]? criteria = null, TaskPeriod? period = null, ClosedBy closedBy = ClosedBy.Confirmation)
    {
        var content = new TaskContent(null, "III.1", TaskKind.Task, "Lập quy chế.", "Tổ chức", Recurrence.Once)
        {
            Criteria = [.. (criteria ?? []).Select(number => new TaskCriterion("BO-THU", number))],
            ClosedBy = closedBy,
        };
        var occurrence = new TaskOccurrence(new WorkTask(Programme, code, content, Source), Unit, period ?? TaskPeriod.Of(2022, Recurrence.Once)[0], due).WithId();
        if (percent > 0)
        {
            occurrence.Report(percent, "Đã làm", "Chờ ý kiến", Officer, Now);
        }

        if (done is { } day)
        {
            occurrence.ReportDone("Đã làm", "Chờ ý kiến", hasEvidence: true, Officer, VietnamTime.StartOfDayUtc(day));
        }

        return occurrence;
    }

    private static ReportedTask Told(TaskOccurrence own) => new(
        own.Id, own.Task.Code, own.Task.Title, own.Task.Clause, own.PeriodKey, own.PeriodFrom, own.PeriodTo, own.State, own.ClosedBy, own.Due, own.FirstDue, own.DoneOn, own.Percent, own.Progress)
    {
        AskedUntil = own.Requests.FirstOrDefault(request => request.IsOpen)?.Until,
        Criteria = own.Task.Criteria,
    };

    private static IReadOnlyList<TaskProposal> Offered(MonthlyReport report, IEnumerable<TaskOccurrence> occurrences, DateOnly? today = null) =>
        TaskProposals.Of(report, Window, occurrences.Select(Told), today ?? Today);

    private static MonthlyReport Report(Month? month = null, MonthlyReport? previous = null)
    {
        var form = Form();
        form.Add(new ReportSection("II.2-3", 4, "Việc của chương trình công tác", SectionKind.ProgrammeWorks, isRequired: false, hint: null).WithId());
        return new MonthlyReport(Unit, form, month ?? June, [Set()], previous).Saved();
    }
}
