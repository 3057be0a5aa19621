using ClosedXML.Excel;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>The workbook to fill in: headings, and on a second sheet the names that the portal knows.</summary>
public static class AllocationTemplate
{
    private const double Wide = 30;
    private const int DateColumn = 8;
    private const int AmountColumn = 6;

    public static byte[] Write(IEnumerable<OrganizationUnit> units, IEnumerable<FundingSource> sources, IEnumerable<CapitalType> capitals)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Giao vốn");
        foreach (var (index, heading) in AllocationLine.Headings.Index())
        {
            var cell = sheet.Cell(1, index + 1);
            cell.SetValue(heading);
            cell.Style.Font.Bold = true;
            sheet.Column(index + 1).Width = index == 0 ? Wide / 3 : index == 8 ? Wide * 2 : Wide * 2 / 3;
        }

        sheet.SheetView.FreezeRows(1);
        sheet.Column(AmountColumn).Style.NumberFormat.Format = "#,##0";
        sheet.Column(DateColumn).Style.DateFormat.Format = "d/m/yyyy";
        var names = book.AddWorksheet("Danh mục");
        List(names, 1, "Đơn vị", units.Select(unit => unit.Name));
        List(names, 2, "Nguồn vốn", sources.Where(source => source.SplitsByCapital).Select(source => source.Name));
        List(names, 3, "Loại vốn", capitals.Select(capital => capital.Name));
        List(names, 4, "Loại quyết định", Enum.GetValues<FundingKind>().Select(kind => Labels.Of(kind)));
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    private static void List(IXLWorksheet sheet, int column, string heading, IEnumerable<string> names)
    {
        sheet.Cell(1, column).SetValue(heading);
        sheet.Cell(1, column).Style.Font.Bold = true;
        sheet.Column(column).Width = Wide;
        foreach (var (index, name) in names.Index())
        {
            sheet.Cell(index + 2, column).SetValue(name);
        }
    }
}
