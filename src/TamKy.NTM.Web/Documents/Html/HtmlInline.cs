using System.Globalization;

namespace TamKy.NTM.Web.Documents.Html;

/// <summary>Runs of a sentence or cell. A figure keeps its exact value and the key of its source beside what is printed.</summary>
internal static class HtmlInline
{
    public static void Text(this HtmlMarkup markup, InlineText text)
    {
        foreach (var run in text.Runs)
        {
            switch (run)
            {
                case FigureRun figure:
                    markup.Figure(figure.Figure, figure.Figure.InSentence);
                    break;
                case TextRun piece:
                    markup.Piece(piece);
                    break;
            }
        }
    }

    public static void Figure(this HtmlMarkup markup, Figure figure, string printed)
    {
        var origin = figure.Calculation.Length == 0 ? figure.Label : $"{figure.Label}: {figure.Calculation}";
        var value = figure.Value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        markup.Open("data", "vb-so", ("value", value), ("data-nguon", figure.Key), ("title", origin));
        markup.Text(printed);
        markup.Close();
    }

    private static void Piece(this HtmlMarkup markup, TextRun piece)
    {
        var tags = (string[])[.. piece.Bold ? ["strong"] : Array.Empty<string>(), .. piece.Italic ? ["em"] : Array.Empty<string>()];
        foreach (var tag in tags)
        {
            markup.Open(tag);
        }

        markup.Text(piece.Text);
        foreach (var _ in tags)
        {
            markup.Close();
        }
    }
}
