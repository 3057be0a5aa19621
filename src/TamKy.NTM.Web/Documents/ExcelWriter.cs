using ClosedXML.Excel;
using TamKy.NTM.Web.Documents.Excel;
using TamKy.NTM.Web.Documents.Pdf;

namespace TamKy.NTM.Web.Documents;

/// <summary>Prints a document as an Excel workbook, a sheet for each section. Numbers and dates are typed, totals are formulas, text never is.</summary>
public sealed class ExcelWriter : IDocumentWriter
{
    /// <summary>
    /// Width of a digit of the standard font and the margin of a column, in pixels of 96 to the inch: the units of column widths in Excel. The
    /// standard font stays Calibri 11, whose digits are known to be 7 pixels; each cell names its own font.
    /// </summary>
    private const double DigitPixels = 7;
    private const double MarginPixels = 5;

    public string Format => "xlsx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Write(Document document, Stream output)
    {
        using var shaper = new TextShaper();
        using var workbook = new XLWorkbook();
        SetProperties(workbook.Properties, document.Info);
        var names = new SheetNames();
        foreach (var section in document.Sections)
        {
            WriteSheet(workbook.AddWorksheet(names.Next(section.SheetName)), section, document.Info.IsDemo, new LineBreaker(shaper));
        }

        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new SaveOptions { EvaluateFormulasBeforeSaving = true, ValidatePackage = false });
        SteadyPackage.Copy(saved, document.Info.Created, output);
    }

    private static void WriteSheet(IXLWorksheet sheet, DocumentSection section, bool isDemo, LineBreaker breaker)
    {
        var blocks = BlockOrder.Printed(section);
        var grid = new SheetGrid(blocks, PageSize.Of(section.Orientation).TextWidth);
        for (var column = 1; column <= grid.Columns; column++)
        {
            sheet.Column(column).Width = ((grid.Width(column, column) * 96 / 72) - MarginPixels) / DigitPixels;
        }

        var content = new SectionSheet(new SheetRows(sheet, grid, breaker));
        foreach (var block in blocks)
        {
            content.Write(block);
        }

        SheetPrint.SetPage(sheet.PageSetup, section.Orientation, isDemo);
        if (!blocks.Any(block => block is Letterhead) && content.Tables is [var table])
        {
            SheetPrint.SetTable(sheet, table, grid.Columns);
        }
    }

    private static void SetProperties(XLWorkbookProperties properties, DocumentInfo info)
    {
        properties.Title = info.Title;
        properties.Author = info.Creator;
        properties.LastModifiedBy = info.Creator;
        properties.Created = info.Created;
        properties.Modified = info.Created;
    }
}
