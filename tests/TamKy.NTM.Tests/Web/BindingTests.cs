using System.Net.Http.Json;
using System.Text.Json;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class BindingTests(ProbeApp app) : IClassFixture<ProbeApp>
{
    [Theory]
    [InlineData("61,5", 61.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1.234", 1234)]
    [InlineData("−0,5", -0.5)]
    public async Task A_number_is_read_the_Vietnamese_way(string typed, double value)
    {
        var read = await ReadAsync("Amount", typed);

        Assert.Equal((decimal)value, read.GetProperty("amount").GetDecimal());
        Assert.Empty(Errors(read, "Amount"));
    }

    [Theory]
    [InlineData("Amount", "61.5", "đọc được hai cách: 61,5")]
    [InlineData("Share", "1.234", "đọc được hai cách: 1,234")]
    [InlineData("Amount", "một nghìn", "chưa đúng cách viết số")]
    [InlineData("Due", "31/6/2022", "Tháng 6 chỉ có 30 ngày.")]
    [InlineData("Due", "2022-06-30", "Viết dạng 30/6/2022.")]
    [InlineData("Text", "dài hơn hai mươi ký tự rồi", "Ghi chú: dài quá 20 ký tự.")]
    public async Task What_is_wrong_is_said_in_Vietnamese_and_stays_as_typed(string field, string typed, string message)
    {
        var read = await ReadAsync(field, typed);

        Assert.Contains(message, Assert.Single(Errors(read, field)));
        Assert.Equal(typed, read.GetProperty("typed").GetProperty(field).GetString());
    }

    [Fact]
    public async Task A_date_is_read_as_it_is_written_here()
    {
        var read = await ReadAsync("Due", " 7/6/2022 ");

        Assert.Equal("2022-06-07", read.GetProperty("due").GetString());
    }

    [Fact]
    public async Task An_empty_field_is_nothing_and_no_mistake()
    {
        var read = await ReadAsync("Amount", " ");

        Assert.Equal(JsonValueKind.Null, read.GetProperty("amount").ValueKind);
        Assert.Empty(Errors(read, "Amount"));
    }

    [Fact]
    public async Task A_text_is_kept_composed_and_without_stray_spaces()
    {
        var read = await ReadAsync("Text", "  Tam Thăng\u200b \t".Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal("Tam Thăng", read.GetProperty("text").GetString());
    }

    private static IEnumerable<string?> Errors(JsonElement read, string field) =>
        read.GetProperty("errors").GetProperty(field).EnumerateArray().Select(error => error.GetString());

    private async Task<JsonElement> ReadAsync(string field, string typed)
    {
        using var form = new FormUrlEncodedContent([new(field, typed)]);
        using var response = await (await app.AsAsync("vpdp")).PostAsync("/thu-nghiem/doc", form);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
