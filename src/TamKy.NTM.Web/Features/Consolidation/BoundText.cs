using System.Text.RegularExpressions;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>A number in a text, as written there, and the figure it is bound to; null when no figure has that key.</summary>
public sealed record FigureBinding(string PassageKey, string Shown, string Key, Figure? Figure)
{
    /// <summary>The text says exactly what is printed from the source.</summary>
    public bool Agrees => Figure?.InSentence == Shown;
}

/// <summary>
/// Reads the Office's wording: numbers bound to a source are written [14/19](tieu-chi-dat.XA-TAMNGOC) and printed from it; other numbers are only
/// pointed out (decision 14).
/// </summary>
public static partial class BoundText
{
    /// <summary>As a figure is written into a text.</summary>
    public static string Write(Figure figure) => $"[{figure.InSentence}]({figure.Key})";

    public static InlineText Runs(string text, ConsolidationFigures figures)
    {
        List<Inline> runs = [];
        var at = 0;
        foreach (Match match in Binding().Matches(text))
        {
            AddText(runs, text[at..match.Index]);
            runs.Add(figures.Find(match.Groups["key"].Value) is { } figure ? new FigureRun(figure) : new TextRun(match.Groups["shown"].Value));
            at = match.Index + match.Length;
        }

        AddText(runs, text[at..]);
        return new InlineText(runs);
    }

    public static IReadOnlyList<FigureBinding> Bindings(PassageContent passage, ConsolidationFigures figures) =>
        [.. Binding().Matches(passage.Text).Select(match => new FigureBinding(
            passage.Key, match.Groups["shown"].Value, match.Groups["key"].Value, figures.Find(match.Groups["key"].Value)))];

    /// <summary>The text with every bound number as its source has it now; an unknown key is left for the writer to see.</summary>
    public static string FollowSource(string text, ConsolidationFigures figures) =>
        Binding().Replace(text, match => figures.Find(match.Groups["key"].Value) is { } figure ? Write(figure) : match.Value);

    /// <summary>Numbers bound to nothing: not dates, periods, numbers of documents, criteria or indicators.</summary>
    public static IReadOnlyList<string> LooseNumbers(string text)
    {
        var rest = NotAFigure().Replace(Binding().Replace(text, " "), " ");
        return [.. Number().Matches(rest).Select(match => match.Value)];
    }

    /// <summary>The text as read, bound numbers without their keys.</summary>
    public static string Plain(string text) => Binding().Replace(text, match => match.Groups["shown"].Value);

    private static void AddText(List<Inline> runs, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new TextRun(text));
        }
    }

    [GeneratedRegex(@"\[(?<shown>[^\[\]\n]{1,40})\]\((?<key>[A-Za-z0-9.:-]{1,120})\)")]
    private static partial Regex Binding();

    [GeneratedRegex(
        @"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}/\d{4}|(?:ngày|tháng|quý|năm)\s+\d+(?:/\d+)*|\d{4}\s*[-–]\s*\d{4}|\d+[/-][0-9]*/?[A-ZĐ][\p{L}\d-]*|(?:[Tt]iêu chí|[Cc]hỉ tiêu)(?:\s+số)?\s+\d[\d., ]*\d|(?:[Tt]iêu chí|[Cc]hỉ tiêu)(?:\s+số)?\s+\d+|\p{L}+\d+|\d+\p{Lu}+\d*",
        RegexOptions.CultureInvariant)]
    private static partial Regex NotAFigure();

    [GeneratedRegex(@"\d+(?:[.,/]\d+)*%?")]
    private static partial Regex Number();
}
