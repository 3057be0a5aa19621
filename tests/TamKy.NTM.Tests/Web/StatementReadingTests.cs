using System.Text;
using ClosedXML.Excel;
using Microsoft.AspNetCore.Http;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Features.Statements;
using TamKy.NTM.Web.Storage;

namespace TamKy.NTM.Tests.Web;

/// <summary>Statements as offices really send them: heads above the table, text amounts, swapped dates, merged cells, totals.</summary>
public class StatementReadingTests
{
    private static readonly Month May = new(2022, 5);

    [Theory]
    [InlineData("1250000", 1_250_000)]
    [InlineData("1.250.000", 1_250_000)]
    [InlineData("1,250,000", 1_250_000)]
    [InlineData("1 250 000", 1_250_000)]
    [InlineData("1.250.000 đ", 1_250_000)]
    [InlineData("1.250.000 VND", 1_250_000)]
    [InlineData("1,250,000.00", 1_250_000)]
    [InlineData("1.250.000,00", 1_250_000)]
    [InlineData("-1.250.000", -1_250_000)]
    [InlineData("(1.250.000)", -1_250_000)]
    [InlineData("1.250,5", null)]
    [InlineData("1.25.000", null)]
    [InlineData("1,250.000", null)]
    [InlineData("mười triệu", null)]
    [InlineData("(1.000", null)]
    [InlineData("", null)]
    public void Amounts_are_read_in_one_way_or_not_at_all(string typed, int? dong) => Assert.Equal((long?)dong, StatementReading.Dong(typed));

    [Fact]
    public void A_messy_workbook_is_read_row_by_row()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Sao kê");
        sheet.Cell(1, 1).SetValue("KHO BẠC NHÀ NƯỚC");
        sheet.Range(1, 1, 1, 5).Merge();
        object[][] rows =
        [
            ["STT", "Số chứng từ", "Ngày chứng từ", "Nội dung", "Số tiền"],
            [1, "0104/GRT", new DateTime(2022, 5, 19), "Đường trục thôn", 241_480_000],
            [2, "0105/GRT", "05/19/2022", "Nhà văn hóa", "318.260.000"],
            [3, "0106/GRT", new DateTime(2022, 6, 5), "Đảo ngày tháng", "1,000,000 đ"],
            [4, "0107/GRT", "20/4/2022", "Tháng khác", 5],
            [5, "", "20/5/2022", "Thiếu số", 5],
            [6, "0108/GRT", "20/5/2022", "Chữ", "năm đồng"],
            ["", "Cộng", "", "", 559_740_000],
        ];
        foreach (var (index, row) in rows.Index())
        {
            foreach (var (column, value) in row.Index())
            {
                sheet.Cell(index + 3, column + 1).SetValue(value);
            }
        }

        var (table, reading) = Read(Saved(book), "sao-ke.xlsx");

        Assert.Equal(new StatementColumns(1, 2, 4, 3), table.Guessed);
        Assert.Equal([("0104/GRT", 19, 241_480_000L, false), ("0105/GRT", 19, 318_260_000L, true), ("0106/GRT", 6, 1_000_000L, true)],
            reading.Payments.Select(row => (row.Number, row.Date.Day, row.Amount, row.IsDateSwapped)));
        Assert.Equal(["Ngày 20/4/2022 không thuộc tháng 5/2022.", "Thiếu số chứng từ.", "Số tiền “năm đồng” không đọc được là số đồng khác 0, không có phần lẻ."], reading.Rows.SelectMany(row => row.Errors));
        Assert.Equal(1, reading.Skipped);
    }

    [Fact]
    public void A_number_merged_over_rows_is_said_of_each_and_a_merged_amount_only_once()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("S");
        object[][] rows = [["Số CT", "Ngày", "Số tiền"], ["12", "2/5/2022", 100], ["", "", 50], ["13", "3/5/2022", 70], ["14", "4/5/2022", ""]];
        foreach (var (index, row) in rows.Index())
        {
            foreach (var (column, value) in row.Index().Where(cell => cell.Item is not ""))
            {
                sheet.Cell(index + 1, column + 1).SetValue(value);
            }
        }

        sheet.Range("A2:A3").Merge();
        sheet.Range("B2:B3").Merge();
        sheet.Range("C4:C5").Merge();

        var (_, reading) = Read(Saved(book), "s.xlsx");

        Assert.Equal([("12", 2, 100L), ("12", 2, 50L), ("13", 3, 70L)], reading.Payments.Select(row => (row.Number, row.Date.Day, row.Amount)));
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void Values_with_any_separator_and_quoted_texts_are_read(string separator)
    {
        var text = string.Join("\r\n", new[] { new[] { "Ngày", "Số chứng từ", "Diễn giải", "Số tiền" }, ["19/5/2022", "0104/GRT", "\"Đường, cống; \"\"trục\"\"\"", "241.480.000"] }.Select(row => string.Join(separator, row)));

        var (_, reading) = Read(Encoding.UTF8.GetBytes("\uFEFF" + text), "s.csv");

        Assert.Equal(("0104/GRT", 241_480_000L, "Đường, cống; \"trục\""), reading.Payments.Select(row => (row.Number, row.Amount, row.Content!)).Single());
    }

    [Fact]
    public void The_preview_carries_the_table_unchanged_and_knows_the_headings_again()
    {
        var (table, _) = Read("Số CT;Ngày;Số tiền\n1;2/5/2022;10\n"u8.ToArray(), "a.csv");
        var (other, _) = Read("SỐ CT;Ngày;Số tiền\n8;3/5/2022;99\n"u8.ToArray(), "b.csv");

        var carried = StatementTable.Unpack(table.Pack())!;
        Assert.Equal(table.Pack(), carried.Pack());
        Assert.Equal(table.Signature, other.Signature);
        Assert.Null(StatementTable.Unpack("{}"));
        Assert.Null(StatementTable.Unpack(TamKy.NTM.Web.Features.Shared.PreviewData.Pack("không phải")));
    }

    [Theory]
    [InlineData("a.csv", new byte[] { 0xFF, 0xFE, 0x41, 0x00 })]
    [InlineData("a.csv", new byte[] { 0x41, 0x00, 0x0A, 0x42 })]
    [InlineData("a.xlsx", new byte[] { 0x41, 0x42 })]
    [InlineData("a.exe", new byte[] { 0x4D, 0x5A })]
    [InlineData("a.csv", new byte[0])]
    public void What_is_no_statement_is_refused(string name, byte[] content) => Assert.Throws<FileRefusedException>(() => Read(content, name));

    private static (StatementTable Table, StatementReading Reading) Read(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        var table = StatementFile.Read(new FormFile(stream, 0, content.Length, "file", name));
        return (table, StatementReading.Of(table, table.Guessed, May));
    }

    private static byte[] Saved(XLWorkbook book)
    {
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }
}
