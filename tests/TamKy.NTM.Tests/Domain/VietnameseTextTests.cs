using System.Text;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Tests.Domain;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Tam Ngọc", "tam ngoc")]
    [InlineData("ĐƯỜNG ĐẤT", "duong dat")]
    [InlineData("Nguyễn Thị Thuý Hằng", "nguyen thi thuy hang")]
    [InlineData("ẰẮẲẴẶ ầấẩẫậ ờớởỡợ ừứửữự ỳýỷỹỵ", "aaaaa aaaaa ooooo uuuuu yyyyy")]
    [InlineData("TC10.1: 52,6%", "tc10.1: 52,6%")]
    [InlineData("", "")]
    public void Folding_leaves_lower_case_without_marks(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Fact]
    public void Both_ways_of_composing_letters_fold_to_the_same()
    {
        const string Text = "Quảng Phú đạt chuẩn";

        Assert.Equal(VietnameseText.Fold(Text), VietnameseText.Fold(Text.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Half_of_a_pair_does_not_stop_a_search() => Assert.Equal("a\ufffdb", VietnameseText.Fold("a\ud83db"));

    [Theory]
    [InlineData("Báo cáo tháng 6/2022 – xã Tam Ngọc", "bao-cao-thang-6-2022-xa-tam-ngoc")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("  \"Ảnh\"  đường.pdf  ", "anh-duong-pdf")]
    [InlineData("CON", "tai-lieu-con")]
    [InlineData("com1", "tai-lieu-com1")]
    [InlineData("…", "tai-lieu")]
    [InlineData("", "tai-lieu")]
    [InlineData("農村", "tai-lieu")]
    public void A_file_name_is_plain_everywhere(string title, string expected) => Assert.Equal(expected, VietnameseText.FileName(title));

    [Fact]
    public void A_long_title_gives_a_name_that_still_fits()
    {
        var name = VietnameseText.FileName(string.Concat(Enumerable.Repeat("đạt chuẩn ", 50)));

        Assert.InRange(name.Length, 60, 80);
        Assert.Matches("^[a-z0-9-]+[a-z0-9]$", name);
    }
}
