namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Stacks the strips of one section into pages: strips that belong together stay together, and headings of tables repeat.</summary>
internal sealed class PageBuilder(PageSize size)
{
    private readonly List<Page> pages = [];
    private readonly List<PlacedStrip> placed = [];
    private float y = size.Top;
    private TableFrame? open;

    public IReadOnlyList<Page> Build(IReadOnlyList<Strip> strips)
    {
        for (var i = 0; i < strips.Count;)
        {
            var group = Group(strips, i);
            if (placed.Count > 0 && !Fits(group))
            {
                EndPage();
            }

            foreach (var strip in group)
            {
                Place(strip);
            }

            i += group.Count;
        }

        EndPage();
        return pages;
    }

    /// <summary>The strips from <paramref name="start"/> that must share a page; one alone when all of them are higher than a page.</summary>
    private List<Strip> Group(IReadOnlyList<Strip> strips, int start)
    {
        var group = new List<Strip> { strips[start] };
        while (group[^1].KeepWithNext && start + group.Count < strips.Count)
        {
            group.Add(strips[start + group.Count]);
        }

        var head = group[0] is { IsHead: false, Table: { } table } ? table.Head.Height : 0;
        return Height(group) + head <= size.TextHeight ? group : [strips[start]];
    }

    private bool Fits(List<Strip> group) => y + group[0].SpaceBefore + Height(group) <= size.Bottom;

    private static float Height(List<Strip> group) =>
        group.Sum(strip => strip.Height) + group.Skip(1).Sum(strip => strip.SpaceBefore) + group.SkipLast(1).Sum(strip => strip.SpaceAfter);

    private void Place(Strip strip)
    {
        if (open is not null && !ReferenceEquals(strip.Table, open))
        {
            CloseTable();
        }

        if (placed.Count == 0 && strip is { IsHead: false, Table: { } table } && table.Head.Height < size.TextHeight / 2)
        {
            Put(table.Head);
            placed.Add(new PlacedStrip(table.ClosingStrip, y));
        }

        y += placed.Count == 0 && pages.Count > 0 ? 0 : strip.SpaceBefore;
        Put(strip);
        open = strip.Table;
        y += strip.SpaceAfter;
    }

    private void Put(Strip strip)
    {
        placed.Add(new PlacedStrip(strip, y));
        y += strip.Height;
    }

    private void CloseTable()
    {
        if (open is { } table)
        {
            var (last, top) = placed[^1];
            placed.Add(new PlacedStrip(table.ClosingStrip, top + last.Height));
            open = null;
        }
    }

    private void EndPage()
    {
        CloseTable();
        if (placed.Count > 0)
        {
            pages.Add(new Page(size, pages.Count == 0 ? null : pages.Count + 1, [.. placed]));
            placed.Clear();
        }

        y = size.Top;
    }
}
