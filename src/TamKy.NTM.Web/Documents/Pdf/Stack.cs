namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Lines and rules below each other in a column of a strip: a letterhead, a signature.</summary>
internal sealed class Stack(TextBlocks blocks, float left, float width)
{
    private readonly List<Mark> marks = [];

    public float Height { get; private set; }

    public IReadOnlyList<Mark> Marks => marks;

    public Stack Add(string text, TextStyle style, TextAlign align = TextAlign.Centre)
    {
        foreach (var line in blocks.Lines(text, style, width, align))
        {
            Height += style.LineHeight;
            marks.Add(new TextMark(line, left, Height - style.Descent));
        }

        return this;
    }

    public Stack Add(IEnumerable<string> texts, TextStyle style, TextAlign align = TextAlign.Centre)
    {
        foreach (var text in texts)
        {
            Add(text, style, align);
        }

        return this;
    }

    public Stack Space(float points)
    {
        Height += points;
        return this;
    }

    /// <summary>A rule in the middle of the column, 4 points below the text.</summary>
    public Stack Rule(double length)
    {
        const float Above = 4;
        const float Below = 2;
        var start = left + ((width - (float)length) / 2);
        marks.Add(new RuleMark(start, Height + Above, start + (float)length, Height + Above));
        Height += Above + Below;
        return this;
    }

    public Strip ToStrip() => new(Height, marks);

    /// <summary>Columns side by side as one strip.</summary>
    public static Strip Beside(params ReadOnlySpan<Stack> columns)
    {
        var height = 0f;
        var marks = new List<Mark>();
        foreach (var column in columns)
        {
            height = Math.Max(height, column.Height);
            marks.AddRange(column.Marks);
        }

        return new Strip(height, marks);
    }
}
