using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Programmes;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>How an occurrence stood on a past day: due 10 June, 40 % on the 1st, more time granted on the 12th, done on the 20th, sent back on the 22nd, done again and confirmed.</summary>
public sealed class OccurrencePastTests
{
    [Theory]
    [InlineData(31, 5, TaskStanding.NotStarted, 0, null)]
    [InlineData(1, 6, TaskStanding.InProgress, 40, "Đã dự thảo: bản đầu")]
    [InlineData(10, 6, TaskStanding.InProgress, 40, "Đã dự thảo: bản đầu")]
    [InlineData(11, 6, TaskStanding.Overdue, 40, "Đã dự thảo: bản đầu")]
    [InlineData(12, 6, TaskStanding.InProgress, 40, "Đã dự thảo: bản đầu")]
    [InlineData(20, 6, TaskStanding.ReportedDone, 100, "Đã ban hành")]
    [InlineData(22, 6, TaskStanding.InProgress, 99, "Đã ban hành")]
    [InlineData(30, 6, TaskStanding.CompletedOnTime, 100, "Đã ban hành bản sửa")]
    public void A_past_day_knows_nothing_of_what_came_later(int day, int month, TaskStanding expected, int percent, string? words)
    {
        var own = Occurrence();
        var past = new OccurrencePast(
            own.FirstDue,
            [.. own.Steps.Select(step => new TaskEvent(step.Action, step.To, step.At, step.Comment))],
            [.. own.Requests.Where(request => request.IsGranted == true).Select(request => new GrantedTime(request.Until, request.DecidedAt!.Value))]);
        var asked = new DateOnly(2022, month, day);

        Assert.Equal(expected, past.On(asked, own.Facts).StandingOn(asked));
        Assert.Equal((percent, words), past.ProgressOn(asked));
        Assert.Equal(own.Facts, past.On(new DateOnly(2022, 12, 31), own.Facts));
    }

    private static TaskOccurrence Occurrence()
    {
        var officer = Person(1, (Role.CommuneOfficer, OwnUnit));
        var office = Person(3, (Role.CoordinationOfficer, null));
        var task = new WorkTask(new WorkProgramme(2022, "Chương trình", Source), "CT22-001", new TaskContent(null, "III.1", TaskKind.Task, "Quy chế", "Tổ chức", Recurrence.Once), Source);
        var own = new TaskOccurrence(task, Commune(), TaskPeriod.Of(2022, Recurrence.Once)[0], new DateOnly(2022, 6, 10));
        own.Report(40, "Đã dự thảo: bản đầu", null, officer, At(1));
        own.AskForTime(new DateOnly(2022, 6, 30), "Chờ ý kiến", officer, new WorkingCalendar([]), At(9));
        own.AnswerRequest(isGranted: true, null, office, At(12));
        own.ReportDone("Đã ban hành", null, hasEvidence: true, officer, At(20));
        own.Decide(TaskAction.SendBack, office, At(22), "Thiếu chữ ký");
        own.ReportDone("Đã ban hành bản sửa", null, hasEvidence: true, officer, At(24));
        own.Decide(TaskAction.Confirm, office, At(25), null);
        return own;
    }

    private static DateTime At(int day) => VietnamTime.ToUtc(new DateOnly(2022, 6, day), new TimeOnly(9, 0));
}
