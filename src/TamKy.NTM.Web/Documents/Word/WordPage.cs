namespace TamKy.NTM.Web.Documents.Word;

/// <summary>A4 upright or turned, in twips; the margins are those of the page as it is read.</summary>
internal sealed record WordPage(PageOrientation Orientation)
{
    public static int Top { get; } = Twips.FromMillimetres(OfficialLayout.MarginTop);

    public static int Bottom { get; } = Twips.FromMillimetres(OfficialLayout.MarginBottom);

    public static int Left { get; } = Twips.FromMillimetres(OfficialLayout.MarginLeft);

    public static int Right { get; } = Twips.FromMillimetres(OfficialLayout.MarginRight);

    public bool IsLandscape => Orientation == PageOrientation.Landscape;

    public int Width => Twips.FromMillimetres(IsLandscape ? OfficialLayout.PageLongSide : OfficialLayout.PageShortSide);

    public int Height => Twips.FromMillimetres(IsLandscape ? OfficialLayout.PageShortSide : OfficialLayout.PageLongSide);

    public int TextWidth => Width - Left - Right;

    public int TextHeight => Height - Top - Bottom;
}
