namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// The committee's work programme of a year: the document line by line and the tasks that it sets. A draft is edited by the Office and asks nobody for
/// anything; once in force its tasks come to the units as occurrences.
/// </summary>
public sealed class WorkProgramme
{
    public const int TitleLength = 300;
    public const int NoteLength = 1000;
    public const int NumberLength = 60;

    private readonly List<ProgrammeLine> _lines = [];

    private WorkProgramme()
    {
    }

    public WorkProgramme(int year, string title, Provenance provenance, string? note = null)
    {
        Year = year;
        Title = title;
        Note = note;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    /// <summary>One programme a year.</summary>
    public int Year { get; private set; }

    public string Title { get; private set; } = null!;

    public string? Note { get; private set; }

    /// <summary>Number of the document as issued; null while it is not known.</summary>
    public string? Number { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>From this day the tasks are asked for; null for a draft.</summary>
    public DateOnly? InForceFrom { get; private set; }

    public int Version { get; private set; } = 1;

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<ProgrammeLine> Lines => _lines;

    public bool IsDraft => InForceFrom is null;

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    public ProgrammeLine AddLine(int number, string locator, string text)
    {
        var line = new ProgrammeLine(number, locator, text);
        _lines.Add(line);
        return line;
    }

    /// <summary>As reference data bring it: in force from the first day of its year.</summary>
    public void LoadInForce() => InForceFrom = FirstDay;
}
