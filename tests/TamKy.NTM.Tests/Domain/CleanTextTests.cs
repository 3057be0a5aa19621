using System.Text;
using CsCheck;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Tests.Domain;

public class CleanTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t\u00a0")]
    [InlineData("\u200b\u0000\ufeff")]
    public void Nothing_visible_is_nothing(string? typed) => Assert.Null(CleanText.Clean(typed));

    [Theory]
    [InlineData("  Tam Ngọc \u00a0", "Tam Ngọc")]
    [InlineData("một\r\nhai\rba", "một\nhai\nba")]
    [InlineData("một\u2028hai\vba", "một\nhai\nba")]
    [InlineData("một\thai", "một hai")]
    [InlineData("một  \nhai\t\nba", "một\nhai\nba")]
    [InlineData("một\n\nhai", "một\n\nhai")]
    [InlineData("một\n \n\t\n\nhai", "một\n\nhai")]
    [InlineData("- một\n  - hai", "- một\n  - hai")]
    [InlineData("đường\u0000 bê\u0007 tông\u001b", "đường bê tông")]
    [InlineData("Tam\u200bThanh\u200e\u202e\u2066\ufeff\u00ad", "TamThanh")]
    public void Only_what_is_seen_is_kept(string typed, string expected) => Assert.Equal(expected, CleanText.Clean(typed));

    [Fact]
    public void Letters_typed_as_base_and_marks_are_composed()
    {
        const string Composed = "Đường trục thôn Phú Bình được bê tông hoá, ước 1,25 tỷ đồng";

        var clean = CleanText.Clean(Composed.Normalize(NormalizationForm.FormD));

        Assert.Equal(Composed.Normalize(NormalizationForm.FormC), clean);
    }

    [Fact]
    public void Something_invisible_between_a_letter_and_its_mark_does_not_keep_them_apart() =>
        Assert.Equal("\u1eadp", CleanText.Clean("\u00e2\u200d\u0323p"));

    [Fact]
    public void Half_of_a_pair_is_shown_as_lost() => Assert.Equal("a\ufffdb", CleanText.Clean("a\ud83db"));

    [Fact]
    public void A_noncharacter_is_dropped() => Assert.Equal("ab", CleanText.Clean("a\ufffe\uffffb"));

    [Fact]
    public void Letters_outside_the_first_plane_are_kept() => Assert.Equal("chùa 𪡄", CleanText.Clean("chùa 𪡄"));

    [Fact]
    public void Cleaning_twice_changes_nothing() =>
        Gen.String[Gen.Char].Sample(text => CleanText.Clean(CleanText.Clean(text)) == CleanText.Clean(text));

    [Fact]
    public void Cleaning_lines_twice_changes_nothing() =>
        Gen.String["a \n\r\t\u0301\u200b\u00a0"].Sample(text => CleanText.Clean(CleanText.Clean(text)) == CleanText.Clean(text));
}
