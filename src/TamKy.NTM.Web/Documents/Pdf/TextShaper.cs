using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;
using Buffer = HarfBuzzSharp.Buffer;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>
/// Turns words into glyphs. HarfBuzz sets the marks of letters that have no code point of their own (ơ̆ in names of the Cơ Tu and Ca Dong).
/// Kerning and ligatures are off: Word does not use them either, so a line holds the same words in both files.
/// </summary>
internal sealed class TextShaper : IDisposable
{
    private static readonly HarfBuzzSharp.Face[] Faces = [Open(false, false), Open(true, false), Open(false, true), Open(true, true)];

    private static readonly Feature[] Features =
        [new(Tag.Parse("kern"), 0), new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0), new(Tag.Parse("calt"), 0)];

    private readonly Font[] fonts = [.. Faces.Select(face => new Font(face))];
    private readonly Dictionary<(string Text, int Face), ShapedText> shaped = [];

    public static int Face(TextStyle style) => (style.Italic ? 2 : 0) + (style.Bold ? 1 : 0);

    public ShapedText Shape(string text, TextStyle style)
    {
        var face = Face(style);
        if (!shaped.TryGetValue((text, face), out var result))
        {
            shaped[(text, face)] = result = Shape(text, fonts[face]);
        }

        return result;
    }

    public void Dispose()
    {
        foreach (var font in fonts)
        {
            font.Dispose();
        }
    }

    private static ShapedText Shape(string text, Font font)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        font.Shape(buffer, Features);
        font.GetScale(out var scale, out _);

        var positions = new SKPoint[buffer.Length];
        var glyphs = new ushort[buffer.Length];
        float x = 0;
        var infos = buffer.GetGlyphInfoSpan();
        var moves = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            positions[i] = new SKPoint(x + ((float)moves[i].XOffset / scale), -(float)moves[i].YOffset / scale);
            x += (float)moves[i].XAdvance / scale;
        }

        return new ShapedText(text, glyphs, positions, x);
    }

    private static HarfBuzzSharp.Face Open(bool bold, bool italic)
    {
        // The blob owns the stream from here on.
        var stream = OfficialFonts.Face(bold, italic).OpenStream(out var index);
        var face = new HarfBuzzSharp.Face(stream.ToHarfBuzzBlob(), index);
        face.MakeImmutable();
        return face;
    }
}
