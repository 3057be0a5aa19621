using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>The programme of a year as a list: how many occurrences stand how, whose the overdue ones are, and every task.</summary>
/// <param name="Tasks">The tasks asked for, those of one page.</param>
/// <param name="Standings">How many of the occurrences within reach stand how, by the filter without its state.</param>
public sealed record IndexPage(
    WorkProgramme Programme,
    FilterChoices Choices,
    IReadOnlyList<TaskRow> Tasks,
    IReadOnlyDictionary<TaskStanding, int> Standings,
    IReadOnlyList<IndexPage.LateUnit> Late,
    Pager Pager,
    DateOnly Today,
    bool CanEdit)
{
    public ProgrammeFilter Filter => Choices.Filter;

    public string Title => $"Chương trình công tác năm {Programme.Year}";

    /// <summary>The tasks of the page under the clauses of the document: I.1, II.4, III.5 …</summary>
    public IEnumerable<IGrouping<string, TaskRow>> Clauses => Tasks.GroupBy(row => row.Task.Clause);

    /// <summary>A unit with overdue occurrences.</summary>
    /// <param name="Days">Calendar days of the oldest.</param>
    public sealed record LateUnit(string Code, string Name, int Count, int Days);

    public static async Task<IndexPage> LoadAsync(
        ProgrammeBook book, WorkProgramme programme, IReadOnlyList<int> years, ProgrammeFilter filter, int? number, Func<int, string?> address, Actor actor, DateOnly today, CancellationToken ct)
    {
        var tasks = await FilteredTasks.LoadAsync(book, programme, years, filter, actor, today, ct);
        var (cut, pager) = Pager.Cut(tasks.Rows, number, "việc", address);
        return new IndexPage(
            programme,
            tasks.Choices,
            cut,
            tasks.Own.GroupBy(row => row.StandingOn(today)).ToDictionary(group => group.Key, group => group.Count()),
            Lateness(tasks.Own, today),
            pager,
            today,
            actor.IsOffice);
    }

    public int Count(TaskStanding standing) => Standings.GetValueOrDefault(standing);

    public IReadOnlyList<(string Name, int Count, TaskStanding Standing, Tone Tone)> Figures =>
    [
        ("Quá hạn chưa hoàn thành", Count(TaskStanding.Overdue), TaskStanding.Overdue, Count(TaskStanding.Overdue) > 0 ? Tone.Bad : Tone.Plain),
        ("Chờ xác nhận hoàn thành", Count(TaskStanding.ReportedDone), TaskStanding.ReportedDone, Count(TaskStanding.ReportedDone) > 0 ? Tone.Warn : Tone.Plain),
        ("Đang thực hiện", Count(TaskStanding.InProgress), TaskStanding.InProgress, Tone.Plain),
        ("Hoàn thành đúng hạn", Count(TaskStanding.CompletedOnTime), TaskStanding.CompletedOnTime, Tone.Plain),
    ];

    private static IReadOnlyList<LateUnit> Lateness(IEnumerable<OccurrenceRow> rows, DateOnly today) =>
    [
        .. rows.Where(row => row.StandingOn(today) is TaskStanding.Overdue)
            .GroupBy(row => (row.UnitCode, row.UnitName))
            .Select(group => new LateUnit(group.Key.UnitCode, group.Key.UnitName, group.Count(), group.Max(row => row.DaysLateOn(today))))
            .OrderByDescending(unit => unit.Count).ThenBy(unit => unit.Code, StringComparer.Ordinal),
    ];
}
