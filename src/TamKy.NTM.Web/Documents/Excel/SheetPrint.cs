using ClosedXML.Excel;

namespace TamKy.NTM.Web.Documents.Excel;

/// <summary>How a sheet is printed and scrolled: the page of the official form, one page wide, page numbers of its own from page 2.</summary>
internal static class SheetPrint
{
    private const double MillimetresInInch = 25.4;

    /// <summary>More frozen rows than these would leave no room to scroll on a small screen.</summary>
    private const int MostFrozenRows = 15;

    /// <summary>For a sheet that is one table: in a report the headings would be repeated over text.</summary>
    public static void SetTable(IXLWorksheet sheet, TablePlace table, int columns)
    {
        sheet.PageSetup.SetRowsToRepeatAtTop(table.FirstHeadRow, table.LastHeadRow);
        if (table.LastHeadRow <= MostFrozenRows)
        {
            sheet.SheetView.FreezeRows(table.LastHeadRow);
        }

        sheet.Range(table.LastHeadRow, 1, table.LastFilteredRow, columns).SetAutoFilter();
    }

    public static void SetPage(IXLPageSetup page, PageOrientation orientation, bool isDemo)
    {
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = orientation == PageOrientation.Landscape ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.FitToPages(1, 0);
        page.FirstPageNumber = 1;
        page.DifferentFirstPageOnHF = true;
        page.Margins.Top = OfficialLayout.MarginTop / MillimetresInInch;
        page.Margins.Bottom = OfficialLayout.MarginBottom / MillimetresInInch;
        page.Margins.Left = OfficialLayout.MarginLeft / MillimetresInInch;
        page.Margins.Right = OfficialLayout.MarginRight / MillimetresInInch;
        page.Margins.Header = OfficialLayout.PageNumberFromEdge / MillimetresInInch;
        page.Margins.Footer = OfficialLayout.PageNumberFromEdge / MillimetresInInch;
        Font(page.Header.Center.AddText(XLHFPredefinedText.PageNumber, XLHFOccurrence.OddPages), OfficialLayout.PageNumberSize);
        if (isDemo)
        {
            Font(page.Footer.Right.AddText(OfficialLayout.DemoMark, XLHFOccurrence.OddPages), OfficialLayout.FooterSize).SetItalic();
            Font(page.Footer.Right.AddText(OfficialLayout.DemoMark, XLHFOccurrence.FirstPage), OfficialLayout.FooterSize).SetItalic();
        }
    }

    private static IXLRichString Font(IXLRichString text, float size) => text.SetFontName(OfficialLayout.FontName).SetFontSize(size);
}
