namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Size in points and face of a piece of text.</summary>
internal readonly record struct TextStyle(float Size, bool Bold = false, bool Italic = false)
{
    /// <summary>Ascent, descent and line gap of Tinos and of Times New Roman, as a part of the size: the height of a line set solid.</summary>
    private const float Solid = 1.15f;

    /// <summary>From the baseline down to the lower edge of the line, as a part of the size.</summary>
    private const float Below = 0.24f;

    /// <summary>From the baseline up to the upper edge of the letters.</summary>
    public float Ascent => Size * 0.891f;

    public float LineHeight => Size * Solid;

    public float Descent => Size * Below;
}

internal readonly record struct StyledText(string Text, TextStyle Style);

internal enum TextAlign
{
    Left,
    Centre,
    Right,

    /// <summary>Both edges straight; the last line of a paragraph at its natural width.</summary>
    Justified,
}
