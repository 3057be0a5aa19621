namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Edges of a page and of its text, in points. The margins are those of the page as it is read, upright or turned.</summary>
internal sealed record PageSize(float Width, float Height)
{
    private const double PointsInMillimetre = 72 / 25.4;

    public static PageSize Portrait { get; } = new(Points(OfficialLayout.PageShortSide), Points(OfficialLayout.PageLongSide));

    public static PageSize Landscape { get; } = new(Portrait.Height, Portrait.Width);

    public float Left { get; } = Points(OfficialLayout.MarginLeft);

    public float Top { get; } = Points(OfficialLayout.MarginTop);

    public float Bottom => Height - Points(OfficialLayout.MarginBottom);

    public float Right => Width - Points(OfficialLayout.MarginRight);

    public float TextWidth => Right - Left;

    public float TextHeight => Bottom - Top;

    public static PageSize Of(PageOrientation orientation) => orientation == PageOrientation.Landscape ? Landscape : Portrait;

    public static float Points(double millimetres) => (float)(millimetres * PointsInMillimetre);
}
