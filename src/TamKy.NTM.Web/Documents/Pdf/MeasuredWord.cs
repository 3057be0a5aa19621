namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>A word as written: pieces of different faces without a space between them, and how it is set off from its neighbours.</summary>
/// <param name="SpaceBefore">The style of the space in front of the word; null when nothing separates it from the edge of the paragraph.</param>
/// <param name="EndsLine">A line break follows.</param>
internal sealed record SplitWord(IReadOnlyList<StyledText> Pieces, TextStyle? SpaceBefore, bool EndsLine);

/// <summary>A word with the widths of its pieces.</summary>
internal sealed record MeasuredWord(IReadOnlyList<PlacedText> Pieces, TextStyle? SpaceBefore)
{
    public float Width => Pieces.Count == 0 ? 0 : Pieces[^1].Right;
}

internal static class WordMeasuring
{
    public static MeasuredWord Measure(this TextShaper shaper, SplitWord word) => shaper.Measure(word.Pieces, word.SpaceBefore);

    public static MeasuredWord Measure(this TextShaper shaper, IEnumerable<StyledText> pieces, TextStyle? spaceBefore)
    {
        var placed = new List<PlacedText>();
        float x = 0;
        foreach (var piece in pieces)
        {
            var part = new PlacedText(shaper.Shape(piece.Text, piece.Style), piece.Style, x);
            placed.Add(part);
            x = part.Right;
        }

        return new MeasuredWord(placed, spaceBefore);
    }
}
