using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>The document word for word, each line with the tasks that it sets.</summary>
public sealed record TextPage(WorkProgramme Programme, IReadOnlyList<TextPage.Line> Lines)
{
    public string Title => $"Nguyên văn chương trình công tác năm {Programme.Year}";

    public int Tasks => Lines.Sum(line => line.Tasks.Count);

    public sealed record Line(ProgrammeLine Source, IReadOnlyList<TaskRow> Tasks);

    public static async Task<TextPage> LoadAsync(ProgrammeBook book, WorkProgramme programme, Actor actor, DateOnly today, CancellationToken ct)
    {
        var lines = await book.LinesAsync(programme, ct);
        var tasks = (await book.TasksAsync(programme, actor, ct)).Where(task => !task.IsDerived).ToLookup(task => task.LineNumber);
        var rows = (await book.RowsAsync(programme, actor, ct)).ToLookup(row => row.TaskId);
        return new TextPage(programme, [.. lines.Select(line => new Line(line, [.. tasks[line.Number].Select(task => new TaskRow(task, [.. rows[task.Id]], today))]))]);
    }
}
