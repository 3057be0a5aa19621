namespace TamKy.NTM.Tests.Kit.Word;

/// <summary>A paragraph with its measures in twips and the place it stands in.</summary>
public sealed record WordParagraph(IReadOnlyList<WordLine> Lines)
{
    public string Align { get; init; } = "left";

    public int Left { get; init; }

    public int Right { get; init; }

    public int FirstLine { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int LineHeight { get; init; } = 240;

    public string LineRule { get; init; } = "auto";

    public bool KeepNext { get; init; }

    public bool HasRule { get; init; }

    public bool HasPageField { get; init; }

    /// <summary>Between the edges of page or cell.</summary>
    public int Room { get; init; }

    /// <summary>Section, and inside a table: its index, row and cell.</summary>
    public (int Section, int? Table, int Row, int Cell) Place { get; init; }

    public string Text => string.Join(' ', Lines.Select(line => line.Text)).Trim();

    /// <summary>Length of the rule that this empty paragraph draws.</summary>
    public int? Rule => HasRule && Text.Length == 0 ? Room - Left - Right : null;

    public bool StartsWith(string text) => Text.StartsWith(text, StringComparison.Ordinal);

    public bool EndsWith(string text) => Text.EndsWith(text, StringComparison.Ordinal);

    public bool Is(double low, double high, bool bold, bool italic, string align) =>
        Align == align && Lines.Where(line => line.Text.Length > 0).All(line => line.Is(low, high, bold, italic));
}
