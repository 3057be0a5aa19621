using CsCheck;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Tests.Domain;

public class VietnameseDateTests
{
    [Theory]
    [InlineData("17/6/2022")]
    [InlineData("17/06/2022")]
    [InlineData("17-6-2022")]
    [InlineData("17.6.2022")]
    [InlineData(" 17/6/2022\u00a0")]
    [InlineData("17 / 6 / 2022")]
    public void Day_month_and_year_are_read(string typed) =>
        Assert.Equal(new VietnameseDate.Value(new DateOnly(2022, 6, 17)), VietnameseDate.Parse(typed));

    [Theory]
    [InlineData("29/2/2024", 2024, 2, 29)]
    [InlineData("1/1/2000", 2000, 1, 1)]
    [InlineData("31/12/2100", 2100, 12, 31)]
    public void The_ends_of_months_and_of_the_range_are_read(string typed, int year, int month, int day) =>
        Assert.Equal(new VietnameseDate.Value(new DateOnly(year, month, day)), VietnameseDate.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_field_without_content_is_empty(string? typed) => Assert.IsType<VietnameseDate.Empty>(VietnameseDate.Parse(typed));

    [Theory]
    [InlineData("31/6/2022", "Tháng 6 chỉ có 30 ngày.")]
    [InlineData("32/7/2022", "Tháng 7 chỉ có 31 ngày.")]
    [InlineData("29/2/2022", "Tháng 2/2022 chỉ có 28 ngày.")]
    [InlineData("30/2/2024", "Tháng 2/2024 chỉ có 29 ngày.")]
    [InlineData("0/6/2022", "Ngày phải từ 1. Viết dạng 30/6/2022.")]
    [InlineData("6/17/2022", "Tháng phải từ 1 đến 12. Ghi ngày trước, tháng sau. Viết dạng 30/6/2022.")]
    [InlineData("17/0/2022", "Tháng phải từ 1 đến 12. Ghi ngày trước, tháng sau. Viết dạng 30/6/2022.")]
    [InlineData("17/6/1999", "Năm phải từ 2000 đến 2100.")]
    [InlineData("17/6/2101", "Năm phải từ 2000 đến 2100.")]
    [InlineData("17/6/0000", "Năm phải từ 2000 đến 2100.")]
    [InlineData("17/6", "Ghi đủ bốn chữ số của năm. Viết dạng 30/6/2022.")]
    [InlineData("17/6/", "Ghi đủ bốn chữ số của năm. Viết dạng 30/6/2022.")]
    [InlineData("17/6/22", "Ghi đủ bốn chữ số của năm. Viết dạng 30/6/2022.")]
    [InlineData("2022-06-17", "Viết dạng 30/6/2022.")]
    [InlineData("17/6-2022", "Viết dạng 30/6/2022.")]
    [InlineData("17/6/20222", "Viết dạng 30/6/2022.")]
    [InlineData("17 6 2022", "Viết dạng 30/6/2022.")]
    [InlineData("hôm nay", "Viết dạng 30/6/2022.")]
    [InlineData("１７/6/2022", "Viết dạng 30/6/2022.")]
    public void What_is_no_date_is_refused_with_a_sentence(string typed, string message) =>
        Assert.Equal(new VietnameseDate.Invalid(message), VietnameseDate.Parse(typed));

    [Fact]
    public void What_was_printed_into_a_field_comes_back_unchanged() =>
        Gen.Int[0, 36_889].Select(new DateOnly(2000, 1, 1).AddDays)
            .Sample(date => VietnameseDate.Parse(VietnameseFormat.Date(date)) == new VietnameseDate.Value(date));
}
