namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Something to draw. Lengths in points from the upper left corner of the strip that holds it.</summary>
internal abstract record Mark;

internal sealed record TextMark(TextLine Line, float X, float Baseline) : Mark;

/// <summary>A straight line, level or upright.</summary>
internal sealed record RuleMark(float X1, float Y1, float X2, float Y2) : Mark;

/// <summary>A piece of the page that is never cut: a line of text, a row of a table, a signature. Pages are broken only between strips.</summary>
internal sealed record Strip(float Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>Not at the top of a page.</summary>
    public float SpaceBefore { get; init; }

    public float SpaceAfter { get; init; }

    /// <summary>Stands on the same page as the strip that follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The table this is a row of, or a part of a row.</summary>
    public TableFrame? Table { get; init; }

    /// <summary>The headings of <see cref="Table"/>.</summary>
    public bool IsHead { get; init; }
}

/// <summary>What a table needs where a page breaks it: its headings, to repeat, and its width, to close the frame.</summary>
internal sealed record TableFrame(Strip Head, float Width)
{
    /// <summary>The rule below the headings or the last row on a page.</summary>
    public Strip ClosingStrip { get; } = new(0, [new RuleMark(0, 0, Width, 0)]);
}

/// <summary>A strip at its height on the page.</summary>
internal readonly record struct PlacedStrip(Strip Strip, float Y);

/// <summary>A finished page. <paramref name="Number"/> is null on the first page of a section, which prints none.</summary>
internal sealed record Page(PageSize Size, int? Number, IReadOnlyList<PlacedStrip> Strips);
