using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Tests.Domain;

public class DeadlineWordsTests
{
    [Theory]
    [InlineData("30/6/2022", Recurrence.Once, "2022-06-30")]
    [InlineData("trước 30/6/2022", Recurrence.Once, "2022-06-30")]
    [InlineData("Xong trước ngày 30-6-2022", Recurrence.Once, "2022-06-30")]
    [InlineData("Chậm nhất 30.6.2022", Recurrence.Once, "2022-06-30")]
    [InlineData("Trước 30/6", Recurrence.Once, "2022-06-30")]
    [InlineData("ngày 15 tháng 9 năm 2022", Recurrence.Once, "2022-09-15")]
    [InlineData("Từ 01/3/2022 đến 30/4/2022", Recurrence.Once, "2022-04-30")]
    [InlineData("15-20/6/2022", Recurrence.Once, "2022-06-20")]
    [InlineData("Quý I", Recurrence.Once, "2022-03-31")]
    [InlineData("Hoàn thành trong quý I/2022", Recurrence.Once, "2022-03-31")]
    [InlineData("Quý 2 năm 2022", Recurrence.Once, "2022-06-30")]
    [InlineData("Quý II, III", Recurrence.Once, "2022-09-30")]
    [InlineData("Quý III và quý IV", Recurrence.Once, "2022-12-31")]
    [InlineData("Tháng 2", Recurrence.Once, "2022-02-28")]
    [InlineData("Trong tháng 6/2022", Recurrence.Once, "2022-06-30")]
    [InlineData("Tháng 3-4/2022", Recurrence.Once, "2022-04-30")]
    [InlineData("Tháng 3 đến tháng 5", Recurrence.Once, "2022-05-31")]
    [InlineData("6/2022", Recurrence.Once, "2022-06-30")]
    [InlineData("6 tháng đầu năm", Recurrence.Once, "2022-06-30")]
    [InlineData("6 tháng cuối năm", Recurrence.Once, "2022-12-31")]
    [InlineData("Hết năm 2022", Recurrence.Once, "2022-12-31")]
    [InlineData("Trong năm", Recurrence.Once, "2022-12-31")]
    [InlineData("Năm 2022", Recurrence.Once, "2022-12-31")]
    [InlineData("Hằng tháng", Recurrence.Monthly, null)]
    [InlineData("hàng tháng", Recurrence.Monthly, null)]
    [InlineData("1 lần/tháng", Recurrence.Monthly, null)]
    [InlineData("Mỗi quý", Recurrence.Quarterly, null)]
    [InlineData("Định kỳ hằng quý", Recurrence.Quarterly, null)]
    [InlineData("Hằng năm", Recurrence.Yearly, null)]
    [InlineData("Hằng năm, trước 30/11", Recurrence.Yearly, "2022-11-30")]
    [InlineData("Thường xuyên", Recurrence.Continuous, null)]
    [InlineData("Thường xuyên trong năm 2022", Recurrence.Continuous, null)]
    [InlineData("Cả năm", Recurrence.Continuous, null)]
    [InlineData("Hằng\n  tháng", Recurrence.Monthly, null)]
    public void Words_of_the_office_are_understood(string words, Recurrence recurrence, string? deadline)
    {
        var read = DeadlineWords.Read(words, 2022);

        Assert.Equal(new DeadlineWords(recurrence, deadline is null ? null : DateOnly.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture)), read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Sau khi UBND tỉnh ban hành hướng dẫn")]
    [InlineData("Đầu tháng 6")]
    [InlineData("Theo kế hoạch")]
    [InlineData("Giữa quý II")]
    public void What_names_no_day_is_kept_in_words_and_doubted(string? words)
    {
        var read = DeadlineWords.Read(words, 2022);

        Assert.Equal((Recurrence.Once, null, null), (read.Recurrence, read.Deadline, read.Mistake));
        Assert.NotNull(read.Doubt);
    }

    [Fact]
    public void A_day_within_each_month_is_doubted() => Assert.Contains("cuối kỳ", DeadlineWords.Read("Trước ngày 15 hằng tháng", 2022).Doubt, StringComparison.Ordinal);

    [Theory]
    [InlineData("31/2/2022", "chỉ có 28 ngày")]
    [InlineData("Trước 30/13/2022", "Tháng phải từ 1 đến 12")]
    [InlineData("Tháng 13", "Không có tháng 13")]
    [InlineData("30/6/2023", "không trong năm 2022")]
    [InlineData("Quý I/2023", "không trong năm 2022")]
    public void What_cannot_be_is_a_mistake(string words, string message) =>
        Assert.Contains(message, DeadlineWords.Read(words, 2022).Mistake, StringComparison.Ordinal);

    [Theory]
    [InlineData("Báo cáo năm 2022", "Báo cáo năm 2023")]
    [InlineData("Hoàn thành trong quý I/2022", "Hoàn thành trong quý I/2023")]
    [InlineData("Trong tháng 6/2022", "Trong tháng 6/2023")]
    [InlineData("trước ngày 30/6/2022", "trước ngày 30/6/2023")]
    [InlineData("Quyết định 320/QĐ-TTg ngày 08/3/2022", "Quyết định 320/QĐ-TTg ngày 08/3/2022")]
    [InlineData("ngày 8 tháng 3 năm 2022", "ngày 8 tháng 3 năm 2022")]
    [InlineData("giai đoạn 2021-2025, năm 2021", "giai đoạn 2021-2025, năm 2021")]
    public void A_copy_moves_the_year_of_deadlines_and_not_of_documents(string text, string moved) => Assert.Equal(moved, YearWords.Move(text, 2022, 2023));
}
