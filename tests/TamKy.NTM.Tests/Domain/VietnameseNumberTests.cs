using CsCheck;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Tests.Domain;

public class VietnameseNumberTests
{
    private const decimal Large = 1_000_000_000m;

    [Theory]
    [InlineData("61,5", "61.5")]
    [InlineData("61,5%", "61.5")]
    [InlineData("61,5 %", "61.5")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("52600", "52600")]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1.234")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.250.000", "1250000")]
    [InlineData("1.250.000,1234", "1250000.1234")]
    [InlineData("-1.234,5", "-1234.5")]
    [InlineData("−0,1", "-0.1")]
    [InlineData("- 5", "-5")]
    [InlineData("+0,7", "0.7")]
    [InlineData("  52,6\t", "52.6")]
    [InlineData("\u00a052,6\u202f", "52.6")]
    [InlineData("\u200b52,6\ufeff", "52.6")]
    [InlineData("99.999.999.999.999,9999", "99999999999999.9999")]
    public void What_is_written_the_Vietnamese_way_is_read(string typed, string expected)
    {
        var number = VietnameseNumber.Parse(typed, Large);

        Assert.Equal(new VietnameseNumber.Value(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00a0\t")]
    [InlineData("\u200b")]
    public void A_field_without_content_is_empty(string? typed) => Assert.IsType<VietnameseNumber.Empty>(VietnameseNumber.Parse(typed, 100));

    [Theory]
    [InlineData("52.600", 999, "52,6 (năm mươi hai phẩy sáu)", "52.600 (năm mươi hai nghìn sáu trăm)")]
    [InlineData("1.234", 100, "1,234 (một phẩy hai trăm ba mươi tư)", "1.234 (một nghìn hai trăm ba mươi tư)")]
    [InlineData("-1.234", 100, "−1,234 (âm một phẩy hai trăm ba mươi tư)", "−1.234 (âm một nghìn hai trăm ba mươi tư)")]
    [InlineData("61.5", 100, "61,5 (sáu mươi mốt phẩy năm)", "615 (sáu trăm mười lăm)")]
    [InlineData("61.5%", 100, "61,5 (sáu mươi mốt phẩy năm)", "615 (sáu trăm mười lăm)")]
    [InlineData("61.5", 5000, "61,5 (sáu mươi mốt phẩy năm)", "615 (sáu trăm mười lăm)")]
    [InlineData("1,234.5", 5000, "1.234,5 (một nghìn hai trăm ba mươi tư phẩy năm)", "1,2345 (một phẩy hai nghìn ba trăm bốn mươi lăm)")]
    [InlineData("1000.005", 5000, "1.000,005 (một nghìn phẩy không không năm)", "1.000.005 (một triệu không trăm linh năm)")]
    [InlineData("0.615", 5000, "0,615 (không phẩy sáu trăm mười lăm)", "615 (sáu trăm mười lăm)")]
    [InlineData(".5", 5000, "0,5 (không phẩy năm)", "5 (năm)")]
    public void What_has_two_readings_is_refused_with_both(string typed, int maxSensible, string first, string second)
    {
        var number = Assert.IsType<VietnameseNumber.Ambiguous>(VietnameseNumber.Parse(typed, maxSensible));

        Assert.Equal((first, second), (number.First.Label, number.Second.Label));
        Assert.Equal($"“{typed}” đọc được hai cách. Chọn số muốn ghi.", number.Message);
    }

    [Theory]
    [InlineData("52.600", 999)]
    [InlineData("61.5", 100)]
    [InlineData("-1.234", 100)]
    [InlineData("1,234.5", 5000)]
    public void A_chosen_reading_is_in_no_doubt_when_it_comes_back(string typed, int maxSensible)
    {
        var doubt = Assert.IsType<VietnameseNumber.Ambiguous>(VietnameseNumber.Parse(typed, maxSensible));

        var first = VietnameseNumber.Parse(doubt.First.Typed, maxSensible);
        var second = VietnameseNumber.Parse(doubt.Second.Typed, maxSensible);

        Assert.Equal(new VietnameseNumber.Value(doubt.First.Value), first);
        Assert.Equal(new VietnameseNumber.Value(doubt.Second.Value), second);
    }

    [Theory]
    [InlineData("999.999")]
    [InlineData("1.000")]
    public void A_dot_is_a_doubt_only_where_a_thousand_makes_no_sense(string typed)
    {
        Assert.IsType<VietnameseNumber.Ambiguous>(VietnameseNumber.Parse(typed, 999.9999m));
        Assert.IsType<VietnameseNumber.Value>(VietnameseNumber.Parse(typed, 1000));
    }

    [Fact]
    public void Two_groups_or_a_comma_leave_no_doubt_even_where_the_number_is_too_large()
    {
        Assert.Equal(new VietnameseNumber.Value(1_250_000), VietnameseNumber.Parse("1.250.000", 100));
        Assert.Equal(new VietnameseNumber.Value(1234.5m), VietnameseNumber.Parse("1.234,5", 100));
    }

    [Theory]
    [InlineData("sáu mươi")]
    [InlineData("12a")]
    [InlineData("1 250")]
    [InlineData("1e5")]
    [InlineData("5-")]
    [InlineData("--5")]
    [InlineData("%")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData("5,")]
    [InlineData(",5")]
    [InlineData("5.")]
    [InlineData("1,2,3")]
    [InlineData("1.23.456")]
    [InlineData("17.6.2022")]
    [InlineData("1.2345,6")]
    [InlineData("1234.567,8")]
    [InlineData("1,5.5")]
    [InlineData("5\n6")]
    [InlineData("５２")]
    [InlineData("٥٢")]
    [InlineData("5\ufffd2")]
    public void What_is_no_number_is_refused_with_the_way_to_write_one(string typed)
    {
        var number = Assert.IsType<VietnameseNumber.Invalid>(VietnameseNumber.Parse(typed, Large));

        Assert.StartsWith("“" + typed, number.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Dấu phẩy đứng trước phần thập phân, dấu chấm đứng trước đúng ba chữ số: 52,6 hoặc 1.250.000.", number.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,234,567", "Muốn ghi 1.234.567 thì viết đúng như vậy.")]
    [InlineData("1,234,567.5", "Muốn ghi 1.234.567,5 thì viết đúng như vậy.")]
    [InlineData("1,234.56", "Muốn ghi 1.234,56 thì viết đúng như vậy.")]
    [InlineData("0.0", "Muốn ghi 0 thì viết đúng như vậy.")]
    [InlineData("52,61255", "Chỉ ghi tối đa 4 chữ số sau dấu phẩy, như 52,6125.")]
    [InlineData("52.61255", "Chỉ ghi tối đa 4 chữ số sau dấu phẩy, như 52,6125.")]
    [InlineData("100000000000000", "Số quá lớn. Chỉ ghi tối đa 14 chữ số trước dấu phẩy.")]
    [InlineData("100.000.000.000.000", "Số quá lớn. Chỉ ghi tối đa 14 chữ số trước dấu phẩy.")]
    public void A_refusal_says_what_to_write_instead(string typed, string message)
    {
        var number = Assert.IsType<VietnameseNumber.Invalid>(VietnameseNumber.Parse(typed, Large));

        Assert.StartsWith(message, number.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_text_is_refused_and_not_repeated_in_full()
    {
        var digits = Assert.IsType<VietnameseNumber.Invalid>(VietnameseNumber.Parse(new string('9', 100_000), Large));
        var letters = Assert.IsType<VietnameseNumber.Invalid>(VietnameseNumber.Parse(new string('x', 100_000), Large));

        Assert.StartsWith("Số quá lớn.", digits.Message, StringComparison.Ordinal);
        Assert.True(letters.Message.Length < 200);
    }

    [Fact]
    public void What_was_printed_into_a_field_comes_back_unchanged()
    {
        var values = Gen.Select(Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999], Gen.Int[0, 14])
            .Select((tenThousandths, shorter) => decimal.Truncate(tenThousandths / (decimal)Math.Pow(10, shorter)) / 10_000m);

        values.Sample(value =>
        {
            var maxSensible = Math.Abs(value) < 1000 ? Math.Abs(value) : Large;

            return VietnameseNumber.Parse(VietnameseFormat.Number(value), maxSensible) == new VietnameseNumber.Value(value);
        });
    }

    [Fact]
    public void Any_text_is_answered_without_an_exception_and_never_guessed_from_a_foreign_dot()
    {
        var texts = Gen.String["0123456789.,-% "];

        texts.Sample(text => VietnameseNumber.Parse(text, 100) is not VietnameseNumber.Value
            || !text.Contains('.', StringComparison.Ordinal)
            || System.Text.RegularExpressions.Regex.IsMatch(text, @"(\.\d{3}){2}|\.\d{3},"));
    }
}
