using ClosedXML.Excel;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>The workbook to fill in, with the villages that are known already: sent back unchanged it changes nothing.</summary>
public static class ImportTemplate
{
    private const double Wide = 28;
    private const double Narrow = 14;

    public static byte[] Write(IEnumerable<VillageState> villages)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Thôn");
        foreach (var (index, heading) in ImportLine.Headings.Index())
        {
            var cell = sheet.Cell(1, index + 1);
            cell.SetValue(heading);
            cell.Style.Font.Bold = true;
            sheet.Column(index + 1).Width = index is 0 or 1 or 5 ? Wide : Narrow;
        }

        sheet.SheetView.FreezeRows(1);
        foreach (var (index, state) in villages.Index())
        {
            var row = index + 2;
            sheet.Cell(row, 1).SetValue(state.Village.Name);
            sheet.Cell(row, 2).SetValue(state.Commune!.Name);
            if (state.Profile is { } profile)
            {
                sheet.Cell(row, 3).SetValue(profile.Households);
                sheet.Cell(row, 5).SetValue(profile.ValidFrom.ToDateTime(TimeOnly.MinValue));
                sheet.Cell(row, 6).SetValue(profile.Provenance.Confidence is Confidence.Confirmed ? profile.Provenance.Source : string.Empty);
                if (profile.Population is { } people)
                {
                    sheet.Cell(row, 4).SetValue(people);
                }
            }
        }

        sheet.Column(5).Style.DateFormat.Format = "d/m/yyyy";
        sheet.Range(2, 3, 1_000, 4).Style.NumberFormat.Format = "#,##0";
        Explain(book.AddWorksheet("Hướng dẫn"));
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    private static void Explain(IXLWorksheet sheet)
    {
        string[] lines =
        [
            "Mỗi dòng một thôn. Thôn đã có trong cổng (cùng xã, cùng tên) thì dòng đó chỉ ghi thêm số hộ; tên chưa có thì cổng thêm thôn mới.",
            "Xã: ghi tên như trong cổng, có hoặc không có chữ “Xã”.",
            "Số hộ, số nhân khẩu: số nguyên. Có số hộ thì phải có ngày của số liệu; chưa biết số hộ thì để trống cả ba.",
            "Từ ngày: ngày số hộ được chốt, viết dạng 30/6/2022.",
            "Nguồn: văn bản hoặc sổ sách. Văn phòng Điều phối ghi nguồn thì số liệu được coi là chắc; xã ghi thì còn “cần kiểm”.",
            "Có dòng lỗi thì cổng không ghi dòng nào.",
        ];
        foreach (var (index, line) in lines.Index())
        {
            sheet.Cell(index + 1, 1).SetValue(line);
        }

        sheet.Column(1).Width = 110;
    }
}
