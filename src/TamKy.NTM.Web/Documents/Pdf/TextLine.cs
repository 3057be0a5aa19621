namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Glyphs at their place in a line; <paramref name="X"/> counts from the left edge of the paragraph.</summary>
internal readonly record struct PlacedText(ShapedText Text, TextStyle Style, float X)
{
    public float Right => X + (Text.Width * Style.Size);
}

/// <summary>One line of text, ready to draw. Spaces are glyphs too, so that copied and searched text has them.</summary>
internal sealed record TextLine(IReadOnlyList<PlacedText> Parts)
{
    public float Height => Parts.Count == 0 ? 0 : Parts.Max(part => part.Style.LineHeight);

    public float Descent => Parts.Count == 0 ? 0 : Parts.Max(part => part.Style.Descent);

    public float Width => Parts.Count == 0 ? 0 : Parts[^1].Right - Parts[0].X;
}
