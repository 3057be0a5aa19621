using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Items a), b), c) … with the letters of Vietnamese lists (Nghị định 30/2020, Phụ lục I, II.6.đ); items that have nothing to say are left out.</summary>
internal static class Labelled
{
    private static readonly string[] Letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q"];

    public static IEnumerable<Block> Items(params ReadOnlySpan<InlineText?> texts)
    {
        List<Block> items = [];
        foreach (var text in texts)
        {
            if (text is not null)
            {
                items.Add(new Paragraph(text, Letters[items.Count] + ")"));
            }
        }

        return items;
    }
}
