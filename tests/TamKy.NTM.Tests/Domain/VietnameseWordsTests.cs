using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Tests.Domain;

public class VietnameseWordsTests
{
    [Theory]
    [InlineData("0", "không")]
    [InlineData("1", "một")]
    [InlineData("5", "năm")]
    [InlineData("10", "mười")]
    [InlineData("11", "mười một")]
    [InlineData("14", "mười bốn")]
    [InlineData("15", "mười lăm")]
    [InlineData("20", "hai mươi")]
    [InlineData("21", "hai mươi mốt")]
    [InlineData("24", "hai mươi tư")]
    [InlineData("25", "hai mươi lăm")]
    [InlineData("100", "một trăm")]
    [InlineData("101", "một trăm linh một")]
    [InlineData("104", "một trăm linh bốn")]
    [InlineData("105", "một trăm linh năm")]
    [InlineData("110", "một trăm mười")]
    [InlineData("555", "năm trăm năm mươi lăm")]
    [InlineData("1000", "một nghìn")]
    [InlineData("1005", "một nghìn không trăm linh năm")]
    [InlineData("1050", "một nghìn không trăm năm mươi")]
    [InlineData("1234", "một nghìn hai trăm ba mươi tư")]
    [InlineData("52600", "năm mươi hai nghìn sáu trăm")]
    [InlineData("1000005", "một triệu không trăm linh năm")]
    [InlineData("1025000", "một triệu không trăm hai mươi lăm nghìn")]
    [InlineData("1000000000", "một tỷ")]
    [InlineData("2000000021", "hai tỷ không trăm hai mươi mốt")]
    [InlineData("5000000000000", "năm nghìn tỷ")]
    [InlineData("5004000000000", "năm nghìn không trăm linh bốn tỷ")]
    [InlineData("52.6", "năm mươi hai phẩy sáu")]
    [InlineData("52.60", "năm mươi hai phẩy sáu")]
    [InlineData("0.05", "không phẩy không năm")]
    [InlineData("0.15", "không phẩy mười lăm")]
    [InlineData("1.005", "một phẩy không không năm")]
    [InlineData("1.2345", "một phẩy hai nghìn ba trăm bốn mươi lăm")]
    [InlineData("-3.4", "âm ba phẩy bốn")]
    public void A_number_is_read_as_in_schoolbooks(string number, string words) =>
        Assert.Equal(words, VietnameseWords.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_number_that_no_figure_can_be_is_not_read() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VietnameseWords.Number(100_000_000_000_000m));
}
