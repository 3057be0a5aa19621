using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

public class ColumnWidthsTests
{
    private const double Portrait = 9354 / 20.0;
    private const double Landscape = 14286 / 20.0;

    [Fact]
    public void Shares_fill_the_room()
    {
        var widths = ColumnWidths.Fit(new Table([new("A", 1), new("B", 3)], []), 400);

        Assert.Equal(100, widths.Points[0], 3);
        Assert.Equal(300, widths.Points[1], 3);
        Assert.Equal(11, widths.TextSize);
    }

    [Fact]
    public void A_column_is_never_narrower_than_its_longest_number()
    {
        var table = new Table([new("Ngày", 1), new("Nội dung", 99)], [new Row([new(new DateOnly(2022, 10, 31)), new("x")])]);

        var widths = ColumnWidths.Fit(table, 300);

        Assert.True(widths.Points[0] >= OfficialFonts.Width("31/10/2022", 11) + (2 * ColumnWidths.CellMargin));
        Assert.Equal(300, widths.Points.Sum(), 3);
    }

    [Fact]
    public void A_matrix_of_twelve_communes_keeps_its_size_on_a_turned_page_and_shrinks_a_little_on_an_upright_one()
    {
        var turned = ColumnWidths.Fit(SampleTables.Matrix(12), Landscape);
        var upright = ColumnWidths.Fit(SampleTables.Matrix(12), Portrait);

        Assert.Equal(11, turned.TextSize);
        Assert.InRange(upright.TextSize, 10, 10.5f);
        Assert.Equal(Portrait, upright.Points.Sum(), 3);
    }

    [Fact]
    public void An_endless_word_is_cut_rather_than_the_table()
    {
        var table = new Table([new("A", 1), new("B", 1)], [new Row([new(new string('x', 400)), new("ngắn")])]);

        var widths = ColumnWidths.Fit(table, 300);

        Assert.Equal(300, widths.Points.Sum(), 3);
        Assert.True(widths.Points[1] >= OfficialFonts.Width("ngắn", 10));
    }

    [Fact]
    public void Headings_that_do_not_cover_the_columns_are_refused()
    {
        var table = new Table([new("A", 1), new("B", 1)], []) { Head = [[new("A và B", 3)]] };

        Assert.Throws<ArgumentException>(() => TableGrid.Head(table));
    }
}
