using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>A work left unfinished in the month before: the unit must say whether it is done, carried on or dropped.</summary>
public sealed class PreviousWork
{
    private PreviousWork()
    {
    }

    internal PreviousWork(string text, Month since, DateOnly? due)
    {
        Text = text;
        Since = since;
        Due = due;
    }

    public int Id { get; private set; }

    public string Text { get; private set; } = null!;

    /// <summary>The month in which it was first reported as unfinished.</summary>
    public Month Since { get; private set; }

    /// <summary>The deadline the unit gave then.</summary>
    public DateOnly? Due { get; private set; }

    public WorkDisposition? Disposition { get; private set; }

    /// <summary>Compulsory when the work is dropped.</summary>
    public string? Note { get; private set; }

    internal bool Differs(PreviousWorkInput input) => (Disposition, Note) != (input.Disposition, CleanText.Clean(input.Note));

    internal void Set(PreviousWorkInput input)
    {
        Disposition = input.Disposition;
        Note = CleanText.Clean(input.Note);
    }
}
