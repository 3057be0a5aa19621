namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>A line being filled.</summary>
internal sealed class LineOfWords(TextShaper shaper, float firstIndent)
{
    private readonly List<MeasuredWord> words = [];
    private readonly float indent = firstIndent;
    private float width = firstIndent;

    public bool IsEmpty => words.Count == 0;

    /// <summary>Width of the line when the word is added; without a word, its width now.</summary>
    public float WidthWith(MeasuredWord? word) => width + (word is null ? 0 : GapBefore(word) + word.Width);

    public void Add(MeasuredWord word)
    {
        width = WidthWith(word);
        words.Add(word);
    }

    /// <summary>Gives every word and every space its place.</summary>
    public TextLine Place(float lineWidth, TextAlign align, bool isLast)
    {
        var gaps = words.Skip(1).Count(word => word.SpaceBefore is not null);
        var free = Math.Max(0, lineWidth - width);
        var stretch = align == TextAlign.Justified && !isLast && gaps > 0 ? free / gaps : 0;
        var x = indent + align switch
        {
            TextAlign.Centre => free / 2,
            TextAlign.Right => free,
            _ => 0,
        };

        var parts = new List<PlacedText>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i].SpaceBefore is { } style)
            {
                parts.Add(new PlacedText(shaper.Shape(" ", style), style, x));
                x += GapBefore(words[i]) + stretch;
            }

            foreach (var piece in words[i].Pieces)
            {
                parts.Add(piece with { X = x + piece.X });
            }

            x += words[i].Width;
        }

        return new TextLine(parts);
    }

    private float GapBefore(MeasuredWord word) =>
        words.Count > 0 && word.SpaceBefore is { } style ? shaper.Shape(" ", style).Width * style.Size : 0;
}
