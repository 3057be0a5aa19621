namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>
/// Breaks a paragraph into lines at its spaces. A no-break space belongs to its word: it neither breaks nor stretches. A word longer than the
/// line is broken behind a hyphen or slash where it has one, else between letters.
/// </summary>
internal sealed class LineBreaker(TextShaper shaper)
{
    public IReadOnlyList<TextLine> Break(IReadOnlyList<StyledText> text, float width, TextAlign align, float firstIndent = 0)
    {
        var lines = new List<TextLine>();
        var line = new LineOfWords(shaper, firstIndent);
        foreach (var word in WordSplitter.Split(text))
        {
            if (word.Pieces.Count > 0)
            {
                var fitted = Fit(shaper.Measure(word), width, ref line, lines, align);
                line.Add(fitted);
            }

            if (word.EndsLine)
            {
                lines.Add(line.Place(width, align, isLast: true));
                line = new LineOfWords(shaper, 0);
            }
        }

        lines.Add(line.Place(width, align, isLast: true));
        return lines;
    }

    /// <summary>Starts a new line when the word does not fit, and cuts off what is longer than a whole line; returns what is left.</summary>
    private MeasuredWord Fit(MeasuredWord word, float width, ref LineOfWords line, List<TextLine> lines, TextAlign align)
    {
        if (!line.IsEmpty && line.WidthWith(word) > width)
        {
            lines.Add(line.Place(width, align, isLast: false));
            line = new LineOfWords(shaper, 0);
        }

        while (line.WidthWith(word) > width && LongWord.Cut(shaper, word, width - line.WidthWith(null)) is var (head, tail))
        {
            line.Add(head);
            lines.Add(line.Place(width, align, isLast: true));
            line = new LineOfWords(shaper, 0);
            word = tail;
        }

        return word;
    }
}
