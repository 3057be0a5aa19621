namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>
/// The columns of one sheet. A sheet has a single set of columns, so they are the edges of all its tables together, in points; a cell that
/// covers several of them is merged. With one table the columns are exactly those of the table, and can be filtered.
/// </summary>
internal sealed class SheetGrid
{
    /// <summary>Edges this close are one: nobody sees the difference, and a sheet of slivers cannot be used.</summary>
    private const double Near = 5;

    private readonly List<double> edges;
    private readonly Dictionary<Table, double[]> tables = new(ReferenceEqualityComparer.Instance);

    public SheetGrid(IReadOnlyList<Block> blocks, double width)
    {
        edges = [0, width];
        foreach (var table in blocks.OfType<Table>())
        {
            var points = ColumnWidths.Fit(table, width).Points;
            tables[table] = [0, .. points.Select((_, index) => points.Take(index + 1).Sum())];
            Include(tables[table]);
        }

        if (blocks.Any(block => block is Letterhead))
        {
            Include([0, LetterheadEdge, width]);
        }
    }

    public int Columns => edges.Count - 1;

    private static double LetterheadEdge => OfficialLayout.LetterheadLeft * 72 / 25.4;

    /// <summary>Number of the first column right of a length, counted from 1.</summary>
    public int ColumnFrom(double x) => Nearest(x) + 1;

    /// <summary>First and last column of a cell.</summary>
    public (int First, int Last) Span(Table table, int column, int span) =>
        (Nearest(tables[table][column]) + 1, Nearest(tables[table][column + span]));

    public double Width(int first, int last) => edges[last] - edges[first - 1];

    private int Nearest(double x)
    {
        var nearest = 0;
        for (var i = 1; i < edges.Count; i++)
        {
            nearest = Math.Abs(edges[i] - x) < Math.Abs(edges[nearest] - x) ? i : nearest;
        }

        return nearest;
    }

    /// <summary>Adds the edges that are not there yet; two edges of one table never become one.</summary>
    private void Include(double[] added)
    {
        var taken = new HashSet<double>();
        foreach (var edge in added)
        {
            var near = edges.Where(known => Math.Abs(known - edge) < Near && !taken.Contains(known)).ToList();
            taken.Add(near.Count == 0 ? edge : near.MinBy(known => Math.Abs(known - edge)));
        }

        edges.AddRange(taken.Except(edges).ToList());
        edges.Sort();
    }
}
