using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>One paragraph style; what is null comes from the style it is based on. Sizes in points, lengths in twips.</summary>
internal sealed record WordStyle(string Id, string Name, string BasedOn = StyleId.Normal)
{
    public string? Alias { get; init; }

    public string? Next { get; init; }

    public float? Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public W.JustificationValues? Align { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>Height of a line: 240 is single when the rule is null.</summary>
    public int? Line { get; init; }

    public W.LineSpacingRuleValues? LineRule { get; init; }

    public int? Left { get; init; }

    public int? FirstLine { get; init; }

    public int? Hanging { get; init; }

    public int? OutlineLevel { get; init; }

    public bool RuleAbove { get; init; }

    public bool IsBuiltIn { get; init; }

    public W.Style Build()
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = Id, CustomStyle = IsBuiltIn ? null : OnOffValue.FromBoolean(true) };
        style.StyleName = new W.StyleName { Val = Name };
        style.Aliases = Alias is null ? null : new W.Aliases { Val = Alias };
        style.BasedOn = new W.BasedOn { Val = BasedOn };
        style.NextParagraphStyle = Next is null ? null : new W.NextParagraphStyle { Val = Next };
        style.UIPriority = new W.UIPriority { Val = 1 };
        style.PrimaryStyle = new W.PrimaryStyle();
        style.StyleParagraphProperties = Paragraph();
        style.StyleRunProperties = Run();
        return style;
    }

    private W.StyleParagraphProperties Paragraph()
    {
        var paragraph = new W.StyleParagraphProperties
        {
            KeepNext = KeepNext ? new W.KeepNext() : null,
            KeepLines = KeepLines ? new W.KeepLines() : null,
            SpacingBetweenLines = Spacing(),
            Indentation = Indentation(),
            Justification = Align is null ? null : new W.Justification { Val = Align },
            OutlineLevel = OutlineLevel is null ? null : new W.OutlineLevel { Val = OutlineLevel },
        };
        if (RuleAbove)
        {
            paragraph.ParagraphBorders = new W.ParagraphBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "000000" });
        }

        return paragraph;
    }

    private W.SpacingBetweenLines? Spacing() => (Before ?? After ?? Line) is null
        ? null
        : new W.SpacingBetweenLines
        {
            Before = WordText.Text(Before),
            After = WordText.Text(After),
            Line = WordText.Text(Line),
            LineRule = Line is null ? null : LineRule ?? W.LineSpacingRuleValues.Auto,
        };

    private W.Indentation? Indentation() => (Left ?? FirstLine ?? Hanging) is null
        ? null
        : new W.Indentation { Left = WordText.Text(Left), FirstLine = WordText.Text(FirstLine), Hanging = WordText.Text(Hanging) };

    private W.StyleRunProperties Run()
    {
        var size = Size is { } points ? WordText.Text((int)(points * 2)) : null;
        return new W.StyleRunProperties
        {
            Bold = Bold ? new W.Bold() : null,
            BoldComplexScript = Bold ? new W.BoldComplexScript() : null,
            Italic = Italic ? new W.Italic() : null,
            ItalicComplexScript = Italic ? new W.ItalicComplexScript() : null,
            FontSize = size is null ? null : new W.FontSize { Val = size },
            FontSizeComplexScript = size is null ? null : new W.FontSizeComplexScript { Val = size },
        };
    }
}
