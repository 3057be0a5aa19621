namespace TamKy.NTM.Web.Documents;

/// <summary>A ruled table across the width of the text. Headings repeat on each page; totals are bold.</summary>
/// <param name="Columns">Widths are shares; the writers scale them to the width at hand.</param>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Rows of spanned headings; when empty, one row is made from the titles of the columns.</summary>
    public IReadOnlyList<IReadOnlyList<HeadCell>> Head { get; init; } = [];

    /// <summary>Adds the heading row (1) (2) …; tables in appendices and stand-alone forms have it.</summary>
    public bool NumberColumns { get; init; }

    /// <summary>Title above a table inside the text, centred; tables in appendices have their title in <see cref="AppendixTitle"/>.</summary>
    public string? Caption { get; init; }

    public override IEnumerable<Figure> Figures() => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Figures);
}

/// <param name="Title">Heading, when <see cref="Table.Head"/> is empty; always the heading of the column in Excel's filter and in CSV.</param>
/// <param name="Width">Share of the width. About the number of characters the column should hold.</param>
public sealed record Column(string Title, double Width, CellAlign Align = CellAlign.Left);

public enum CellAlign
{
    Left,
    Centre,
    Right,
}

public sealed record HeadCell(string Text, int ColumnSpan = 1, int RowSpan = 1);

public enum RowKind
{
    Normal,

    /// <summary>A heading inside the table, usually one cell across all columns; bold.</summary>
    Group,

    Subtotal,

    Total,
}

public sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Normal);

/// <summary>One cell. The value keeps its type until a writer prints it: null, string, <see cref="InlineText"/>, <see cref="Figure"/>, int, decimal or DateOnly.</summary>
public sealed record Cell(object? Value, int ColumnSpan = 1, CellAlign? Align = null)
{
    /// <summary>How the value follows from cells above it, printed as a formula in Excel. The value itself is always given too.</summary>
    public ColumnFormula? Formula { get; init; }

    /// <summary>Address of the source in the portal, for the HTML preview.</summary>
    public string? Link { get; init; }

    public IEnumerable<Figure> Figures => Value switch
    {
        Figure figure => [figure],
        InlineText text => text.Figures,
        _ => [],
    };
}

/// <summary>A formula over the cells of the same column in the normal rows from <paramref name="FirstRow"/> to <paramref name="LastRow"/> (indexes in <see cref="Table.Rows"/>).</summary>
/// <param name="Match">For <see cref="FormulaKind.CountEqual"/>: the text that is counted.</param>
/// <param name="Suffix">Text after the result, such as "/19"; the cell then holds text.</param>
public sealed record ColumnFormula(FormulaKind Kind, int FirstRow, int LastRow, string? Match = null, string? Suffix = null);

public enum FormulaKind
{
    Sum,
    CountEqual,
}
