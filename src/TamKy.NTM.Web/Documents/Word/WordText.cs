using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Paragraphs and runs. A line end in a text is a line break, a tab is a tab.</summary>
internal static class WordText
{
    public static W.Paragraph Paragraph(string style, string text) => Paragraph(style, new InlineText([new TextRun(text)]));

    public static W.Paragraph Lines(string style, IEnumerable<string> lines) => Paragraph(style, string.Join('\n', lines));

    public static W.Paragraph Paragraph(string style, InlineText text, bool bold = false, float? size = null)
    {
        var paragraph = new W.Paragraph { ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } } };
        foreach (var piece in OfficialText.Pieces(text).Where(piece => piece.Text.Length > 0))
        {
            paragraph.Append(Run(piece with { Bold = piece.Bold || bold }, size));
        }

        return paragraph;
    }

    /// <summary>An empty paragraph whose upper border is the rule: it needs no drawing and survives edits.</summary>
    /// <param name="width">Twips between the edges of the page or cell.</param>
    /// <param name="length">Points.</param>
    public static W.Paragraph Rule(int width, double length)
    {
        var paragraph = Paragraph(StyleId.Rule, string.Empty);
        var rest = Math.Max(0, width - Twips.FromPoints(length));
        paragraph.ParagraphProperties!.Indentation = new W.Indentation { Left = Text(rest / 2), Right = Text(rest - (rest / 2)) };
        return paragraph;
    }

    public static W.Paragraph KeptWithNext(this W.Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();
        return paragraph;
    }

    public static W.Paragraph Spaced(this W.Paragraph paragraph, int? before = null, int? after = null)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Before = Text(before), After = Text(after) };
        return paragraph;
    }

    /// <summary>A number as an attribute; null leaves the attribute out.</summary>
    public static StringValue? Text(int? number) => number is { } value ? new StringValue(value.ToString(CultureInfo.InvariantCulture)) : null;

    private static W.Run Run(TextRun piece, float? size)
    {
        var run = new W.Run();
        if (piece.Bold || piece.Italic || size is not null)
        {
            var halfPoints = size is { } points ? Text((int)(points * 2)) : null;
            run.RunProperties = new W.RunProperties
            {
                Bold = piece.Bold ? new W.Bold() : null,
                BoldComplexScript = piece.Bold ? new W.BoldComplexScript() : null,
                Italic = piece.Italic ? new W.Italic() : null,
                ItalicComplexScript = piece.Italic ? new W.ItalicComplexScript() : null,
                FontSize = halfPoints is null ? null : new W.FontSize { Val = halfPoints },
                FontSizeComplexScript = halfPoints is null ? null : new W.FontSizeComplexScript { Val = halfPoints },
            };
        }

        var lines = piece.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.Break());
            }

            AppendLine(run, lines[i]);
        }

        return run;
    }

    private static void AppendLine(W.Run run, string line)
    {
        var parts = line.Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.TabChar());
            }

            if (parts[i].Length > 0)
            {
                run.Append(new W.Text(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
