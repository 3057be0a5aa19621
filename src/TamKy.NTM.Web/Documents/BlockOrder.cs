namespace TamKy.NTM.Web.Documents;

/// <summary>The blocks of a section as they are printed: the title of a table stands above its line of context, as a block of its own.</summary>
public static class BlockOrder
{
    public static IReadOnlyList<Block> Printed(DocumentSection section)
    {
        var printed = new List<Block>(section.Blocks.Count);
        foreach (var block in section.Blocks)
        {
            if (block is Table { Caption: { } caption } table)
            {
                printed.Insert(printed.Count - (printed is [.., TableContext] ? 1 : 0), new TableCaption(caption));
                printed.Add(table with { Caption = null });
            }
            else
            {
                printed.Add(block);
            }
        }

        return printed;
    }
}
