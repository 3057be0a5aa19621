namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Runs of a paragraph or cell in the faces they are printed in.</summary>
internal static class InlineStyles
{
    public static IReadOnlyList<StyledText> Of(InlineText text, TextStyle style) =>
        [.. text.Runs.Select(run => new StyledText(OfficialText.InRun(run), Style(run, style))).Where(run => run.Text.Length > 0)];

    private static TextStyle Style(Inline run, TextStyle style) => run is TextRun text
        ? style with { Bold = style.Bold || text.Bold, Italic = style.Italic || text.Italic }
        : style;
}
