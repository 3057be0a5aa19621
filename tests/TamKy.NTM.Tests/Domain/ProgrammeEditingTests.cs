using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>How a programme is written: freely as a draft, by decision and for what is still to come once it is in force. The day is 11/6/2022.</summary>
public class ProgrammeEditingTests
{
    private static readonly OrganizationUnit Communes = new OrganizationUnit("NHOM-XA", UnitKind.Group, "Các xã", Source).WithId(900);
    private static readonly OrganizationUnit Office = new OrganizationUnit("VPDP", UnitKind.CoordinationOffice, "Văn phòng", Source).WithId(901);
    private static readonly Actor Officer = Person(3, (Role.CoordinationOfficer, null));
    private static readonly Actor Head = Person(4, (Role.CoordinationHead, null));
    private static readonly WorkingCalendar Calendar = new([]);
    private static readonly TaskDecision Decision = TaskDecision.Of("Tỉnh lùi hạn", "Trưởng Ban Chỉ đạo");

    [Fact]
    public void Only_the_office_writes_and_only_its_head_who_did_not_begin_the_draft_puts_it_in_force()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = Person(9, (role, OwnUnit));
            var office = role is Role.CoordinationOfficer or Role.CoordinationHead;

            Assert.Equal(office ? null : typeof(PermissionException), Record.Exception(() => WorkProgramme.Draft(2023, null, person))?.GetType());
            Assert.Equal(office ? null : typeof(PermissionException), Record.Exception(() => Ready().Describe("Tên", "1", new DateOnly(2023, 1, 5), null, Source, person))?.GetType());
            Assert.Equal(office ? null : typeof(PermissionException), Record.Exception(() => InForce(Recurrence.Monthly).Rewrite(Content(Recurrence.Monthly, "Khác"), [Lead(Office)], Source, Decision, person, Now))?.GetType());
            var draft = Ready();
            Assert.Equal(role is Role.CoordinationHead ? null : typeof(PermissionException), Record.Exception(() => draft.PutInForce(new DateOnly(2023, 1, 1), [Task(draft)], person))?.GetType());
        }

        var own = WorkProgramme.Draft(2023, null, Head);
        own.Describe("Tên", "12/CTr", new DateOnly(2023, 1, 5), null, Source, Head);
        Assert.Throws<PermissionException>(() => own.PutInForce(new DateOnly(2023, 1, 1), [Task(own)], Head));
    }

    [Fact]
    public void A_copy_moves_dates_by_the_year_and_is_to_be_confirmed()
    {
        var model = new WorkProgramme(2022, "Chương trình công tác năm 2022", Source);
        model.AddLine(3, "I.1", "Nhiệm vụ năm 2022");
        var task = new WorkTask(model, "CT22-007", Content(Recurrence.Once, "Tổng kết năm 2022") with { LineNumber = 3, Deadline = new DateOnly(2022, 3, 31), DeadlineText = "Quý I/2022" }, new Provenance("Văn bản", Confidence.Confirmed));
        task.Assign(Communes, TaskPart.Lead, "UBND xã");

        var draft = WorkProgramme.Draft(2023, model, Officer);
        var copy = task.CopyTo(draft, "CT23-001");

        Assert.Equal(("Chương trình công tác năm 2023", "Nhiệm vụ năm 2023", 3), (draft.Title, draft.Lines[0].Text, draft.Lines[0].Number));
        Assert.Equal(("Tổng kết năm 2023", new DateOnly(2023, 3, 31), "Quý I/2023", 3), (copy.Title, copy.Deadline, copy.DeadlineText, copy.LineNumber));
        Assert.Equal((Confidence.ToBeConfirmed, "UBND xã", true), (copy.Provenance.Confidence, copy.Leads.Single().Label, draft.IsDraft));
    }

    [Fact]
    public void A_line_in_between_moves_those_below_and_tasks_follow()
    {
        var draft = WorkProgramme.Draft(2023, null, Officer);
        draft.WriteLine(null, 1, "I.1", "Một", [], Officer);
        draft.WriteLine(null, 2, "I.2", "Hai", [], Officer);
        draft.WriteLine(null, 5, "I.5", "Năm", [], Officer);
        var task = WorkTask.Write(draft, "CT23-001", Content(Recurrence.Once) with { LineNumber = 2 }, [Lead(Office)], Source, null, Officer, Now);

        draft.WriteLine(null, 1, "I.0", "Mở đầu", [task], Officer);

        Assert.Equal(["1 Mở đầu", "2 Một", "3 Hai", "5 Năm"], draft.Lines.OrderBy(line => line.Number).Select(line => $"{line.Number} {line.Text}"));
        Assert.Equal(3, task.LineNumber);
        Assert.Contains("CT23-001", Assert.Throws<RuleException>(() => draft.RemoveLine(3, [task], Officer)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_blocks_putting_in_force_and_is_named()
    {
        var draft = WorkProgramme.Draft(2023, null, Officer);

        var refusal = Assert.Throws<RuleException>(() => draft.PutInForce(new DateOnly(2023, 1, 1), [], Head));
        Assert.Contains("số, ký hiệu", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Chưa có việc nào", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("trong năm 2023", Assert.Throws<RuleException>(() => Ready().PutInForce(new DateOnly(2022, 12, 31), [Task(Ready())], Head)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Periods_that_ended_before_the_programme_came_into_force_are_not_asked_for()
    {
        var draft = Ready();
        var task = Task(draft, Recurrence.Monthly);
        draft.PutInForce(new DateOnly(2023, 3, 15), [task], Head);

        Assert.Equal("2023-03", Plan().Missing(task, new HashSet<(int, string)>()).First().PeriodKey);
        Assert.Throws<RuleException>(() => draft.Describe("Khác", "1", null, null, Source, Officer));
    }

    [Fact]
    public void A_change_in_force_needs_reason_and_decision_and_keeps_before_and_after()
    {
        var task = InForce(Recurrence.Once, new DateOnly(2022, 6, 30));
        var later = Content(Recurrence.Once) with { Deadline = new DateOnly(2022, 9, 30) };

        Assert.Throws<RuleException>(() => InForce(Recurrence.Once).Rewrite(later, [Lead(Office)], Source, null, Officer, Now));
        Assert.Throws<RuleException>(() => TaskDecision.Of(" ", "Trưởng Ban"));
        Assert.Throws<RuleException>(() => TaskDecision.Of("Lý do", null));
        Assert.True(task.Rewrite(later, [Lead(Office)], Source, Decision, Officer, Now));
        Assert.False(task.Rewrite(later, [Lead(Office)], Source, null, Officer, Now));

        var change = Assert.Single(task.Changes);
        Assert.Equal((TaskChangeKind.Edited, "Hạn: 30/6/2022 → 30/9/2022", "Tỉnh lùi hạn", "Trưởng Ban Chỉ đạo", 3, Now), (change.Kind, change.What, change.Reason, change.DecidedBy, change.ById, change.At));
    }

    [Fact]
    public void Finished_stopped_and_past_occurrences_stay_and_the_rest_follows()
    {
        var task = InForce(Recurrence.Monthly, lead: Communes);
        var there = Plan().Missing(task, new HashSet<(int, string)>()).ToList();
        var (may, june, july, august, september) = (Of("2022-05"), Of("2022-06"), Of("2022-07"), Of("2022-08"), Of("2022-09"));
        june.ReportDone("Xong", null, hasEvidence: true, Person(1, (Role.CommuneOfficer, OwnUnit)), Now);
        july.Report(40, "Đã làm", null, Person(1, (Role.CommuneOfficer, OwnUnit)), Now);
        august.Stop(TaskAction.Suspend, "Trưởng Ban", "Chờ tỉnh", Officer, Now);

        task.Rewrite(Content(Recurrence.Quarterly), [Lead(Communes)], Source, Decision, Officer, Now);
        var revision = TaskRevision.Apply(task, Plan(), there, Decision, Officer, Now);

        Assert.Equal([TaskState.NotStarted, TaskState.ReportedDone, TaskState.Cancelled, TaskState.Suspended, TaskState.Cancelled], new[] { may, june, july, august, september }.Select(own => own.State));
        Assert.Equal((40, "Đã làm"), (july.Percent, july.Progress));
        Assert.Equal("Tỉnh lùi hạn (quyết định: Trưởng Ban Chỉ đạo)", july.Steps[^1].Comment);
        Assert.Equal(["2022-Q2", "2022-Q3", "2022-Q4"], revision.Added.Select(own => own.PeriodKey));
        Assert.Equal((0, 5), (revision.Followed, revision.Dropped));
        Assert.DoesNotContain(Plan().Missing(task, there.Concat(revision.Added).Select(own => (own.UnitId, own.PeriodKey)).ToHashSet()), _ => true);

        TaskOccurrence Of(string period) => there.Single(own => own.PeriodKey == period);
    }

    [Fact]
    public void A_later_deadline_reaches_what_is_open_and_never_takes_granted_time_away()
    {
        var task = InForce(Recurrence.Once, new DateOnly(2022, 6, 30), Communes);
        var there = Plan().Missing(task, new HashSet<(int, string)>()).ToList();
        there[0].AskForTime(new DateOnly(2022, 11, 30), "Chờ", Person(1, (Role.CommuneOfficer, OwnUnit)), Calendar, Now);
        there[0].AnswerRequest(isGranted: true, null, Officer, Now);

        task.Rewrite(Content(Recurrence.Once) with { Deadline = new DateOnly(2022, 9, 30) }, [Lead(Communes), Lead(Office)], Source, Decision, Officer, Now);
        var revision = TaskRevision.Apply(task, Plan(), there, Decision, Officer, Now);

        Assert.Equal((new DateOnly(2022, 11, 30), new DateOnly(2022, 9, 30)), (there[0].Due, there[0].FirstDue));
        Assert.Equal((1, 0, 901), (revision.Followed, revision.Dropped, Assert.Single(revision.Added).UnitId));
    }

    [Fact]
    public void An_ended_task_asks_for_nothing_more_and_is_not_changed_again()
    {
        var task = InForce(Recurrence.Monthly);
        var there = Plan().Missing(task, new HashSet<(int, string)>()).ToList();

        task.End(Decision, Officer, Now);
        var revision = TaskRevision.Apply(task, Plan(), there, Decision, Officer, Now);

        Assert.Equal((7, 0), (revision.Dropped, revision.Added.Count));
        Assert.Empty(Plan().Missing(task, new HashSet<(int, string)>()));
        Assert.Throws<RuleException>(() => task.Rewrite(Content(Recurrence.Once), [Lead(Office)], Source, Decision, Officer, Now));
        Assert.Throws<RuleException>(() => Task(Ready()).End(Decision, Officer, Now));
    }

    [Fact]
    public void Confirming_names_the_source_and_keeps_what_had_been_inferred_on_record()
    {
        var task = InForce(Recurrence.Once, inferred: "đơn vị phối hợp");

        Assert.Throws<RuleException>(() => task.Confirm(" ", Officer, Now));
        task.Confirm("Chương trình 12/CTr-BCĐ, mục III.1", Officer, Now);

        Assert.Equal((Confidence.Confirmed, null), (task.Provenance.Confidence, task.Inferred));
        Assert.Contains("đơn vị phối hợp", Assert.Single(task.Changes).What, StringComparison.Ordinal);
        Assert.Throws<RuleException>(() => task.Confirm("Lần nữa", Officer, Now));
    }

    private static WorkProgramme Ready()
    {
        var draft = WorkProgramme.Draft(2023, null, Officer);
        draft.Describe("Chương trình năm 2023", "12/CTr-BCĐ", new DateOnly(2023, 1, 5), null, Source, Officer);
        return draft;
    }

    private static WorkTask Task(WorkProgramme draft, Recurrence recurrence = Recurrence.Once) => WorkTask.Write(draft, "CT23-001", Content(recurrence), [Lead(Office)], Source, null, Officer, Now);

    private static WorkTask InForce(Recurrence recurrence, DateOnly? deadline = null, OrganizationUnit? lead = null, string? inferred = null)
    {
        var programme = new WorkProgramme(2022, "Chương trình thử", Source);
        programme.LoadInForce();
        var task = new WorkTask(programme, "CT22-001", Content(recurrence) with { Deadline = deadline, Inferred = inferred }, Source);
        task.Assign(lead ?? Office, TaskPart.Lead);
        return task;
    }

    private static TaskContent Content(Recurrence recurrence, string title = "Việc thử") => new(null, "III.1", TaskKind.Task, title, "Tổ chức", recurrence);

    private static TaskAssignment Lead(OrganizationUnit unit) => new(unit, TaskPart.Lead);

    private static OccurrencePlan Plan() => new(
        [new UnitGroup(Communes, [UnitKind.Commune])], [Commune()], [], Calendar, new ReportingSchedule([new ReportingRule(new Month(2022, 1), Source)], [], Calendar));
}
