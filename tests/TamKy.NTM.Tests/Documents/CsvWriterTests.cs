using System.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

public class CsvWriterTests
{
    [Fact]
    public void Numbers_have_a_decimal_comma_and_dates_are_written_out()
    {
        var rate = new Figure("a", "A", 87.25m, FigureFormat.Percent);
        var ratio = new Figure("b", "B", 16, FigureFormat.Ratio, 19);
        object?[] values = [1250000.5m, -3, rate, new DateOnly(2022, 3, 8), null, ratio];

        var lines = Written(PdfSamples.Landscape(Table(values)));

        Assert.Equal(["Biểu", "Cột 0;Cột 1;Cột 2;Cột 3;Cột 4;Cột 5", "1250000,5;-3;87,25%;08/03/2022;;16/19", ""], lines);
    }

    [Fact]
    public void Quotes_separators_and_line_breaks_are_quoted()
    {
        var lines = Written(PdfSamples.Landscape(Table(["xã \"điểm\"", "một; hai", "trên\ndưới"])));

        Assert.Equal("\"xã \"\"điểm\"\"\";\"một; hai\";\"trên\ndưới\"", lines[2]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@A1", "'@A1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-", "-")]
    public void Text_that_looks_like_a_formula_is_disarmed(string text, string expected)
    {
        var lines = Written(PdfSamples.Landscape(Table([text])));

        Assert.Equal(expected, lines[2]);
    }

    [Fact]
    public void Tables_follow_each_other_with_their_titles_and_a_blank_line_between_them()
    {
        var lines = Written(PdfSamples.Report());

        Assert.Equal("Số tiêu chí đạt chuẩn của các xã", lines[0]);
        var blank = Array.IndexOf(lines, "");
        Assert.Equal("Phụ lục I. MA TRẬN KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI THEO XÃ", lines[blank + 1]);
        Assert.Equal("Tổng cộng;;57;60;3;78,95%", lines[blank - 1]);
    }

    [Fact]
    public void The_file_begins_with_a_byte_order_mark()
    {
        using var output = new MemoryStream();

        new CsvWriter().Write(PdfSamples.Report(), output);

        Assert.Equal([0xEF, 0xBB, 0xBF], output.ToArray().Take(3));
    }

    private static Table Table(object?[] values) =>
        new([.. values.Select((_, index) => new Column($"Cột {index}", 5))], [new Row([.. values.Select(value => new Cell(value))])]);

    private static string[] Written(Document document)
    {
        using var output = new MemoryStream();
        new CsvWriter().Write(document, output);
        return new UTF8Encoding(true).GetString(output.ToArray()).TrimStart('\uFEFF').Split("\r\n");
    }
}
