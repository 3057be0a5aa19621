namespace TamKy.NTM.Domain.Programmes;

/// <summary>One line of the document as issued, quoted word for word; tasks point at the line that asks for them.</summary>
public sealed class ProgrammeLine
{
    public const int TextLength = 4000;
    public const int LocatorLength = 80;
    public const int MostNumber = 9999;

    private ProgrammeLine()
    {
    }

    public ProgrammeLine(int number, string locator, string text)
    {
        Number = number;
        Locator = locator;
        Text = text;
    }

    public int Id { get; private set; }

    /// <summary>Where the line stands in the document, counting from 1.</summary>
    public int Number { get; private set; }

    /// <summary>As people cite it: "III.1 gạch đầu dòng 2".</summary>
    public string Locator { get; private set; } = null!;

    public string Text { get; private set; } = null!;

    internal void MoveTo(int number) => Number = number;

    internal void Write(string locator, string text) => (Locator, Text) = (locator, text);
}
