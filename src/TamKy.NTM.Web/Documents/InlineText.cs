namespace TamKy.NTM.Web.Documents;

/// <summary>A piece of a sentence.</summary>
public abstract record Inline;

public sealed record TextRun(string Text, bool Bold = false, bool Italic = false) : Inline;

/// <summary>A number in a sentence, bound to its source.</summary>
public sealed record FigureRun(Figure Figure) : Inline;

/// <summary>The text of one paragraph or cell as runs. Converts from a plain string.</summary>
public sealed record InlineText(IReadOnlyList<Inline> Runs)
{
    public static InlineText Empty { get; } = new([]);

    public IEnumerable<Figure> Figures => Runs.OfType<FigureRun>().Select(run => run.Figure);

    /// <summary>The text as a reader sees it.</summary>
    public string PlainText => string.Concat(Runs.Select(run => run switch
    {
        TextRun text => text.Text,
        FigureRun figure => figure.Figure.InSentence,
        _ => string.Empty,
    }));

    public static implicit operator InlineText(string text) => FromString(text);

    public static InlineText FromString(string text) => new([new TextRun(text)]);

    /// <summary>Joins strings, figures and runs, in order.</summary>
    public static InlineText Of(params ReadOnlySpan<object> parts)
    {
        var runs = new List<Inline>(parts.Length);
        foreach (var part in parts)
        {
            runs.Add(part switch
            {
                Inline inline => inline,
                Figure figure => new FigureRun(figure),
                _ => new TextRun(part.ToString() ?? string.Empty),
            });
        }

        return new InlineText(runs);
    }
}
