namespace TamKy.NTM.Web.Documents.Pdf;

/// <summary>Runs of a paragraph or cell in the faces they are printed in.</summary>
internal static class InlineStyles
{
    public static IReadOnlyList<StyledText> Of(InlineText text, TextStyle style) =>
    [
        .. OfficialText.Pieces(text)
            .Where(piece => piece.Text.Length > 0)
            .Select(piece => new StyledText(piece.Text, style with { Bold = style.Bold || piece.Bold, Italic = style.Italic || piece.Italic })),
    ];
}
