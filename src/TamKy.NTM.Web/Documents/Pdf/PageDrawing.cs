using System.Globalization;
using SkiaSharp;

namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Draws finished pages with fonts reduced to the letters they use.</summary>
internal sealed class PageDrawing : IDisposable
{
    private const float RuleWidth = 0.5f;

    private static readonly TextStyle NumberStyle = new(OfficialLayout.PageNumberSize);
    private static readonly TextStyle MarkStyle = new(OfficialLayout.FooterSize, Italic: true);

    private readonly TextShaper shaper;
    private readonly bool isDemo;
    private readonly SKTypeface?[] faces;
    private readonly SKPaint ink = new() { Color = SKColors.Black, IsAntialias = true, StrokeWidth = RuleWidth };

    public PageDrawing(TextShaper shaper, IReadOnlyList<Page> pages, bool isDemo)
    {
        this.shaper = shaper;
        this.isDemo = isDemo;
        faces = Reduce(pages.SelectMany(page => Marks(page).Select(mark => mark.Mark)));
    }

    public void Draw(SKCanvas canvas, Page page)
    {
        foreach (var (mark, y) in Marks(page))
        {
            switch (mark)
            {
                case TextMark text:
                    Draw(canvas, text.Line, page.Size.Left + text.X, y + text.Baseline);
                    break;
                case RuleMark rule:
                    var (left, top) = (page.Size.Left + rule.X1, y + rule.Y1);
                    canvas.DrawLine(left, top, page.Size.Left + rule.X2, y + rule.Y2, ink);
                    break;
            }
        }
    }

    public void Dispose()
    {
        foreach (var face in faces)
        {
            face?.Dispose();
        }

        ink.Dispose();
    }

    private IEnumerable<(Mark Mark, float Y)> Marks(Page page)
    {
        if (page.Number is { } number)
        {
            var top = PageSize.Points(OfficialLayout.PageNumberFromEdge);
            yield return (Line(number.ToString(CultureInfo.InvariantCulture), NumberStyle, page.Size, TextAlign.Centre), top + NumberStyle.Ascent);
        }

        foreach (var (strip, y) in page.Strips)
        {
            foreach (var mark in strip.Marks)
            {
                yield return (mark, y);
            }
        }

        if (isDemo)
        {
            var bottom = page.Size.Height - PageSize.Points(OfficialLayout.PageNumberFromEdge);
            yield return (Line(OfficialLayout.DemoMark, MarkStyle, page.Size, TextAlign.Right), bottom - MarkStyle.Descent);
        }
    }

    private TextMark Line(string text, TextStyle style, PageSize size, TextAlign align) =>
        new(new LineBreaker(shaper).Break([new StyledText(text, style)], size.TextWidth, align)[0], 0, 0);

    /// <summary>One run of glyphs for neighbours of the same style, spaces included.</summary>
    private void Draw(SKCanvas canvas, TextLine line, float x, float baseline)
    {
        for (var start = 0; start < line.Parts.Count;)
        {
            var end = start + 1;
            while (end < line.Parts.Count && line.Parts[end].Style == line.Parts[start].Style)
            {
                end++;
            }

            Draw(canvas, line.Parts.Skip(start).Take(end - start), line.Parts[start].Style, new SKPoint(x, baseline));
            start = end;
        }
    }

    private void Draw(SKCanvas canvas, IEnumerable<PlacedText> parts, TextStyle style, SKPoint origin)
    {
        var glyphs = new List<ushort>();
        var positions = new List<SKPoint>();
        foreach (var part in parts)
        {
            glyphs.AddRange(part.Text.Glyphs);
            positions.AddRange(part.Text.Positions.Select(position => new SKPoint(part.X + (position.X * style.Size), position.Y * style.Size)));
        }

        using var font = new SKFont(faces[TextShaper.Face(style)]!, style.Size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun([.. glyphs], font, [.. positions]);
        using var blob = builder.Build();
        canvas.DrawText(blob, origin.X, origin.Y, ink);
    }

    private static SKTypeface?[] Reduce(IEnumerable<Mark> marks)
    {
        var used = new (SortedSet<ushort> Glyphs, SortedSet<int> Letters)[4];
        foreach (var part in marks.OfType<TextMark>().SelectMany(mark => mark.Line.Parts))
        {
            ref var face = ref used[TextShaper.Face(part.Style)];
            face.Glyphs ??= [];
            face.Letters ??= [];
            face.Glyphs.UnionWith(part.Text.Glyphs);
            face.Letters.UnionWith(part.Text.Text.EnumerateRunes().Select(rune => rune.Value));
        }

        return [.. used.Select((face, index) => face.Glyphs is null
            ? null
            : FontSubset.Create(OfficialFonts.Face(bold: (index & 1) > 0, italic: (index & 2) > 0), face.Glyphs, face.Letters))];
    }
}
