using SkiaSharp;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>A word, a part of one or a space as glyphs of one face. Positions and width are parts of the font size.</summary>
internal sealed record ShapedText(string Text, ushort[] Glyphs, SKPoint[] Positions, float Width);
