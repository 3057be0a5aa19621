using SkiaSharp;

namespace TamKy.NTM.Web.Documents;

/// <summary>Tinos, the metric twin of Times New Roman: drawn into PDF files, and the ruler for every writer (lengths of rules, widths of words).</summary>
public static class OfficialFonts
{
    private static readonly SKTypeface[] Faces =
    [
        Load("Tinos_400Regular"), Load("Tinos_700Bold"), Load("Tinos_400Regular_Italic"), Load("Tinos_700Bold_Italic"),
    ];

    public static SKTypeface Face(bool bold, bool italic) => Faces[(italic ? 2 : 0) + (bold ? 1 : 0)];

    /// <summary>Width in points of one line of text.</summary>
    public static float Width(string text, float points, bool bold = false, bool italic = false)
    {
        using var font = new SKFont(Face(bold, italic), points) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };
        return font.MeasureText(text);
    }

    private static SKTypeface Load(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Documents", "Fonts", name + ".ttf");
        return SKTypeface.FromFile(path) ?? throw new FileNotFoundException("The document font is missing; build the project again.", path);
    }
}
