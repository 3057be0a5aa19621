namespace TamKy.NTM.Web.Documents.Word;

/// <summary>Lengths as Word files hold them: a twentieth of a point.</summary>
internal static class Twips
{
    /// <summary>Rounded up, so that a margin is never a hair below the least the decree allows.</summary>
    public static int FromMillimetres(double millimetres) => (int)Math.Ceiling(Math.Round(millimetres * 1440 / 25.4, 3));

    public static int FromPoints(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);
}
