using System.Globalization;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>The year as a picture: a line a task, the months across, drawn from the rows that stand beside it (decision 30).</summary>
public sealed record TimelinePage(WorkProgramme Programme, IReadOnlyList<TimelinePage.Line> Lines, FilterChoices Choices, Pager Pager, DateOnly Today)
{
    /// <summary>Width of a day in the picture.</summary>
    private const int Day = 2;

    public string Title => $"Tiến độ năm {Programme.Year} theo tháng";

    public sealed record Line(TaskRow Row, IReadOnlyList<TimelineBar> Bars);

    /// <summary>What falls due in a month, for narrow screens.</summary>
    public sealed record Item(TaskRow Row, TimelineBar Bar);

    public static async Task<TimelinePage> LoadAsync(
        ProgrammeBook book, WorkProgramme programme, IReadOnlyList<int> years, ProgrammeFilter filter, int? number, Func<int, string?> address, Actor actor, DateOnly today, CancellationToken ct)
    {
        var tasks = await FilteredTasks.LoadAsync(book, programme, years, filter, actor, today, ct);
        var (cut, pager) = Pager.Cut(tasks.Rows, number, "việc", address);
        return new TimelinePage(programme, [.. cut.Select(row => new Line(row, TimelineBar.Of(row, programme.Year)))], tasks.Choices, pager, today);
    }

    public IEnumerable<IGrouping<string, Line>> Clauses => Lines.GroupBy(line => line.Row.Task.Clause);

    public int Width => (Programme.LastDay.DayNumber - Programme.FirstDay.DayNumber + 1) * Day;

    /// <summary>Null in another year.</summary>
    public int? TodayX => Today.Year == Programme.Year ? X(Today) : null;

    /// <summary>Where the months begin, and the middle of each.</summary>
    public IEnumerable<(int Number, int From, int Middle)> Months => Enumerable.Range(1, 12).Select(number =>
    {
        var from = new DateOnly(Programme.Year, number, 1);
        return (number, X(from), (X(from) + X(from.AddMonths(1).AddDays(-1)) + Day) / 2);
    });

    /// <summary>What falls due in which month, in order; what has no day comes last, without a month.</summary>
    public IEnumerable<(int? Month, IReadOnlyList<Item> Items)> ByMonth =>
        from item in Lines.SelectMany(line => line.Bars.Select(bar => new Item(line.Row, bar)))
        group item by item.Bar.Due is null ? (int?)null : item.Bar.To.Month into month
        orderby month.Key ?? 13
        select (month.Key, (IReadOnlyList<Item>)[.. month]);

    public int X(DateOnly day) => (day.DayNumber - Programme.FirstDay.DayNumber) * Day;

    /// <summary>The bar ends with its due day.</summary>
    public int Right(TimelineBar bar) => Math.Min(Width, X(bar.To) + Day);

    /// <summary>The sign of a bar stands at its due day; without one at its beginning, so that nothing looks due there.</summary>
    public int SignOf(TimelineBar bar) => bar.Due is null ? X(bar.From) + 9 : Math.Max(8, Right(bar) - 8);

    /// <summary>The words of a bar and where they stand, inside the picture.</summary>
    public (string Text, int X, string Anchor) WordsOf(TimelineBar bar) => (IsNarrow(bar), bar.Due) switch
    {
        (true, _) => (TaskLook.OneWord(bar.Standing), (X(bar.From) + Right(bar)) / 2, "middle"),
        (false, null) => ($"{TaskLook.Brief(bar.Standing)}, không nêu hạn", X(bar.From) + 2, "start"),
        _ => (TaskLook.Brief(bar.Standing), Right(bar) - 1, "end"),
    };

    /// <summary>An overdue bar goes on until today; null when it has no such tail.</summary>
    public (int From, int Width)? TailOf(TimelineBar bar) =>
        bar.Standing is TaskStanding.Overdue && TodayX is { } today && today > Right(bar) && !IsNarrow(bar) ? (Right(bar), today - Right(bar)) : null;

    private bool IsNarrow(TimelineBar bar) => Right(bar) - X(bar.From) < 32 * Day;

    /// <summary>Every bar of a line in words, for those who do not see the picture.</summary>
    public static string Describe(Line line) => line.Bars.Count == 0 ? "Chưa giao cho đơn vị nào." : string.Join("; ", line.Bars.Select(bar => bar.Words)) + ".";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
