using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>A draft being written: the document line by line with its tasks, and what is still missing.</summary>
/// <param name="Loose">Tasks that no line asks for.</param>
/// <param name="MayDecide">The actor may put it in force.</param>
public sealed record DraftPage(WorkProgramme Programme, IReadOnlyList<DraftPage.Line> Lines, IReadOnlyList<WorkTask> Loose, IReadOnlyList<string> Problems, bool MayDecide)
{
    public string Title => $"Dự thảo chương trình công tác năm {Programme.Year}";

    public IEnumerable<WorkTask> Tasks => Lines.SelectMany(line => line.Tasks).Concat(Loose);

    public int Total => Tasks.Count();

    /// <summary>Tasks not yet held against the document.</summary>
    public int Unconfirmed => Tasks.Count(task => task.Provenance.Confidence is Confidence.ToBeConfirmed || task.Inferred is not null);

    public sealed record Line(ProgrammeLine Source, IReadOnlyList<WorkTask> Tasks);

    public static DraftPage Of(WorkProgramme draft, IReadOnlyList<WorkTask> tasks, Actor actor)
    {
        var byLine = tasks.ToLookup(task => task.LineNumber);
        var lines = draft.Lines.OrderBy(line => line.Number).Select(line => new Line(line, [.. byLine[line.Number]])).ToList();
        var known = draft.Lines.Select(line => (int?)line.Number).ToHashSet();
        return new DraftPage(draft, lines, [.. tasks.Where(task => !known.Contains(task.LineNumber))], draft.Problems([.. tasks]), draft.MayPutInForce(actor));
    }
}
