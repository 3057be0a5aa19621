namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Makes strips from paragraphs and stacks of lines.</summary>
internal sealed class TextBlocks(LineBreaker breaker)
{
    /// <summary>Lines of running text, one strip each. The first two and the last two stay together, so that no line stands alone on a page.</summary>
    public IReadOnlyList<Strip> Paragraph(IReadOnlyList<StyledText> text, float width, ParagraphShape shape)
    {
        var lines = breaker.Break(text, width - shape.Left, shape.Align, shape.FirstIndent);
        var strips = new List<Strip>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var height = Math.Max(lines[i].Height, text[0].Style.LineHeight) * shape.LineSpacing;
            var isLast = i == lines.Count - 1;
            strips.Add(new Strip(height, [new TextMark(lines[i], shape.Left, height - lines[i].Descent)])
            {
                SpaceBefore = i == 0 ? shape.SpaceBefore : 0,
                SpaceAfter = isLast ? shape.SpaceAfter : 0,
                KeepWithNext = isLast ? shape.KeepWithNext : shape.KeepLines || i == 0 || i == lines.Count - 2,
            });
        }

        return strips;
    }

    public IReadOnlyList<Strip> Paragraph(string text, TextStyle style, float width, ParagraphShape shape) =>
        Paragraph([new StyledText(text, style)], width, shape);

    public IReadOnlyList<TextLine> Lines(string text, TextStyle style, float width, TextAlign align) =>
        breaker.Break([new StyledText(text, style)], width, align);

    public IReadOnlyList<TextLine> Lines(IReadOnlyList<StyledText> text, float width, TextAlign align) => breaker.Break(text, width, align);
}

internal sealed record ParagraphShape(TextAlign Align)
{
    public float FirstIndent { get; init; }

    /// <summary>Indent of all lines.</summary>
    public float Left { get; init; }

    public float SpaceBefore { get; init; }

    public float SpaceAfter { get; init; }

    public float LineSpacing { get; init; } = 1;

    public bool KeepWithNext { get; init; }

    public bool KeepLines { get; init; }
}
