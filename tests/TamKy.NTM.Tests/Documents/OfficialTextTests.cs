using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Tests.Documents;

public class OfficialTextTests
{
    [Theory]
    [InlineData("Xin kính báo cáo.", "Xin kính báo cáo./.")]
    [InlineData("Xin kính báo cáo", "Xin kính báo cáo./.")]
    [InlineData("Xin kính báo cáo./.", "Xin kính báo cáo./.")]
    [InlineData("Xin kính báo cáo. ", "Xin kính báo cáo./.")]
    public void A_document_ends_with_its_sign(string text, string printed)
    {
        var sentence = OfficialText.Sentences(new Paragraph(text, EndsDocument: true));

        Assert.Equal(printed, sentence.PlainText);
    }

    [Fact]
    public void The_sign_follows_a_figure_that_ends_the_document()
    {
        var text = InlineText.Of("Đạt ", new Figure("k", "l", 4, FigureFormat.Count));

        Assert.Equal("Đạt 04./.", OfficialText.Sentences(new Paragraph(text, EndsDocument: true)).PlainText);
    }

    [Fact]
    public void Items_close_with_semicolons_and_the_last_with_a_full_stop()
    {
        Assert.Equal(["Thành ủy;", "Lưu: VT."], OfficialText.Closed(["Thành ủy;", "Lưu: VT"]));
    }

    [Fact]
    public void Cells_print_values_in_the_official_notation()
    {
        object?[] values =
        [
            null,
            1234567,
            61.5m,
            new DateOnly(2022, 2, 8),
            new Figure("k", "l", 4, FigureFormat.Ratio, 19),
            new Figure("k", "l", null, FigureFormat.Count),
        ];

        Assert.Equal(["", "1.234.567", "61,5", "08/02/2022", "4/19", "-"], values.Select(value => OfficialText.InCell(new Cell(value)).PlainText));
    }
}
