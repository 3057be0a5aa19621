using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>A row of the table as it was understood.</summary>
/// <param name="Number">As the file counts it.</param>
/// <param name="Text">The words of the document.</param>
/// <param name="Errors">Every mistake; with one of them nothing is stored.</param>
/// <param name="Notes">What somebody should look at; it stops nothing.</param>
public sealed record ImportRow(int Number, string Clause, string Text, ImportOutcome Outcome, IReadOnlyList<string> Errors, IReadOnlyList<string> Notes)
{
    /// <summary>The task of the draft that the row is about; null for a new one.</summary>
    public WorkTask? Known { get; init; }

    public TaskContent? Content { get; init; }

    public IReadOnlyList<TaskAssignment> Parts { get; init; } = [];

    public Provenance? Provenance { get; init; }

    /// <summary>The row becomes a line of the document, too: it names none that is there.</summary>
    public bool MakesLine { get; init; }

    /// <summary>Cells as they were sent, for a row that could not be understood.</summary>
    public string? Lead { get; init; }

    public string? When { get; init; }
}
