using ClosedXML.Excel;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>Text in cells stays text: what begins like a formula is neither evaluated now nor when the cell is edited (quote prefix).</summary>
internal static class CellText
{
    /// <summary>Limit of Excel.</summary>
    private const int LongestText = 32767;

    public static void Write(IXLCell cell, string text)
    {
        var clean = OfficialText.Clean(text);
        clean = clean.Length > LongestText ? clean[..(LongestText - 1)] + "…" : clean;
        if (clean.Length == 0)
        {
            return;
        }

        cell.DataType = XLDataType.Text;
        cell.SetValue(clean);
        cell.Style.IncludeQuotePrefix = LooksLikeFormula(clean);
    }

    /// <summary>Spreadsheets read text that begins with one of these as a formula or a command.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
