namespace TamKy.NTM.Tests.Kit.Word;

/// <param name="Merge">"restart", "continue" or null.</param>
public sealed record WordCell(int Width, int Span, string? Merge, IReadOnlyList<WordParagraph> Paragraphs)
{
    public string Text => string.Join(' ', Paragraphs.Select(paragraph => paragraph.Text)).Trim();

    /// <summary>Lines the text takes, estimated.</summary>
    public int Height => Paragraphs.Sum(paragraph => Math.Max(1, (int)Math.Ceiling(paragraph.Lines.Sum(line => line.Width) / Math.Max(1, paragraph.Room))));
}
