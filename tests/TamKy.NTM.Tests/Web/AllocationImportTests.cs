using System.Net;
using System.Net.Http.Headers;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.AllocationImport;

namespace TamKy.NTM.Tests.Web;

/// <summary>Decisions on money from a workbook: previewed, every mistake named, stored as a whole or not at all.</summary>
public sealed class AllocationImportTests : IAsyncDisposable
{
    private const string Address = "/von/giao-von/nhap-excel";

    private readonly TestApp _app = new();

    [Fact]
    public async Task Decisions_are_previewed_stored_and_sent_again_add_nothing()
    {
        var finance = await _app.AsAsync("tckh");
        var file = Book(Row(), Row(amount: "-1.000.000", kind: "Điều chỉnh", decision: "8/QĐ", criteria: "2, 10"));
        var before = await SumAsync();

        var preview = await SendAsync(finance, file);
        Assert.Contains("ghi mới 2 (cộng 499.000.000 đồng)", preview.Text, StringComparison.Ordinal);
        Assert.Equal(before, await SumAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await finance.SubmitAsync(preview.Page, Address, "form[action$='/ghi']")).Status);
        Assert.Equal((before.Entries + 2, before.Amount + 499_000_000), await SumAsync());

        Assert.Contains("không có gì để ghi", (await SendAsync(finance, file)).Text, StringComparison.Ordinal);
        var criteria = await _app.WithDbAsync(db => db.FundingLines.SelectMany(line => line.Entries).Where(entry => entry.Number == "8/QĐ").Select(entry => entry.Criteria).SingleAsync());
        Assert.Equal(["2", "10"], criteria);
    }

    [Theory]
    [InlineData("Đơn vị", "Xã Không Có", "Không có đơn vị")]
    [InlineData("Nguồn vốn", "Vốn trên trời", "Không có nguồn vốn")]
    [InlineData("Nguồn vốn", "Vốn tín dụng", "Không có nguồn vốn")]
    [InlineData("Loại vốn", "", "Chưa ghi loại vốn")]
    [InlineData("Loại quyết định", "Cho", "Không có loại quyết định")]
    [InlineData("Số tiền (đồng)", "61.5", "Số tiền: ")]
    [InlineData("Số tiền (đồng)", "-5", "phải là số dương")]
    [InlineData("Số tiền (đồng)", "", "Ghi số tiền bằng đồng")]
    [InlineData("Số quyết định", "", "Chưa ghi số quyết định")]
    [InlineData("Ngày quyết định", "31/2/2022", "chỉ có 28 ngày")]
    [InlineData("Ngày quyết định", "1/7/2022", "không được sau hôm nay")]
    [InlineData("Ngày quyết định", "1/7/2019", "phải ký trong năm 2022")]
    [InlineData("Năm", "22", "Năm phải từ")]
    [InlineData("Nội dung", "", "Chưa ghi nội dung")]
    [InlineData("Tiêu chí", "2, 99", "Không có tiêu chí số “99”")]
    public async Task Every_rows_mistake_is_named_and_nothing_is_stored(string heading, string value, string message)
    {
        var finance = await _app.AsAsync("tckh");
        var before = await SumAsync();
        var row = Row(decision: "9/QĐ");
        row[AllocationLine.Headings.Index().First(known => known.Item == heading).Index] = value;

        var preview = await SendAsync(finance, Book(Row(), row));

        Assert.Contains(message, preview.Text, StringComparison.Ordinal);
        Assert.Contains("Còn 1 dòng lỗi", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Page.QuerySelector("form[action$='/ghi']"));
        Assert.Equal(before, await SumAsync());
    }

    [Fact]
    public async Task Rows_are_held_against_each_other_and_against_what_is_disbursed()
    {
        var finance = await _app.AsAsync("tckh");

        Assert.Contains("Trùng với dòng 2", (await SendAsync(finance, Book(Row(), Row()))).Text, StringComparison.Ordinal);
        Assert.Contains("ít hơn số đã giải ngân", (await SendAsync(finance, Book(Row(kind: "Thu hồi", amount: "9.000.000.000.000")))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_in_the_preview_is_checked_again()
    {
        var finance = await _app.AsAsync("tckh");
        var preview = await SendAsync(finance, Book(Row()));
        var before = await SumAsync();

        var refused = await finance.SubmitAsync(preview.Page, Address, "form[action$='/ghi']", ("data", AllocationLine.Pack(AllocationLine.Unpack(preview.Page.QuerySelector("input[name=data]")!.GetAttribute("value"))!.Select(line => line with { Amount = "-500" }))));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(HttpStatusCode.Conflict, (await finance.SubmitAsync(preview.Page, Address, "form[action$='/ghi']", ("data", "[]"))).Status);
        Assert.Equal(before, await SumAsync());
    }

    [Fact]
    public async Task The_template_is_offered_to_finance_and_the_office_only()
    {
        var template = await (await _app.AsAsync("vpdp")).GetByteArrayAsync(Address + "/mau");
        Assert.Contains("chưa có quyết định nào", (await SendAsync(await _app.AsAsync("tckh"), template)).Text, StringComparison.Ordinal);
        Assert.Contains("Dùng tệp mẫu", (await SendAsync(await _app.AsAsync("tckh"), "không phải"u8.ToArray())).Text, StringComparison.Ordinal);
        foreach (var user in (string[])["xa.tamphu", "tp.p.tckh", "truongban", "xem"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync(user)).OpenAsync(Address)).Status);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static object[] Row(string unit = "Xã Tam Phú", string amount = "500.000.000", string kind = "Giao vốn", string decision = "7/QĐ-UBND", string criteria = "") =>
        [2022, unit, "Ngân sách tỉnh", "Vốn sự nghiệp", kind, amount, decision, "10/6/2022", "Hỗ trợ sản xuất", criteria];

    private static byte[] Book(params object[][] rows)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Giao vốn");
        foreach (var (index, row) in rows.Prepend([.. AllocationLine.Headings]).Index())
        {
            foreach (var (column, value) in row.Index().Where(cell => cell.Item is not ""))
            {
                sheet.Cell(index + 1, column + 1).SetValue(value);
            }
        }

        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    private Task<(int Entries, long Amount)> SumAsync() => _app.WithDbAsync(async db =>
        (await db.FundingLines.SelectMany(line => line.Entries).CountAsync(), await db.FundingLines.SumAsync(line => line.Allocated)));

    private static async Task<Answer> SendAsync(HttpClient client, byte[] file)
    {
        var form = (await client.PageAsync(Address)).QuerySelector("form[enctype]")!;
        var token = form.QuerySelector("input[type=hidden]")!;
        using var content = new MultipartFormDataContent { { new StringContent(token.GetAttribute("value")!), token.GetAttribute("name")! } };
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "file", "giao-von.xlsx");
        using var response = await client.PostAsync(form.GetAttribute("action"), content);
        return await Answer.OfAsync(response);
    }
}
