using System.Net;
using System.Net.Http.Headers;
using System.Text;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Reconciling over the pages: statement in, differences explained, signed, locked.</summary>
public sealed class TreasuryTests : IAsyncDisposable
{
    private const string Month = "/von/doi-chieu/2022-05";

    private readonly TestApp _app = new();

    [Fact]
    public async Task A_statement_is_imported_explained_signed_and_then_the_month_is_locked()
    {
        var finance = await _app.AsAsync("tckh");
        var head = await _app.AsAsync("tp.p.tckh");
        var papers = await PapersAsync();
        var lines = papers.Skip(1).Select(paper => $"{paper.Number};{paper.Date:dd/MM/yyyy};{paper.Amount}").Append("0099/UNC;24/05/2022;1.000.000");

        var preview = await SendAsync(finance, "Số chứng từ;Ngày;Số tiền\n" + string.Join('\n', lines));
        Assert.Contains($"{papers.Count} dòng thanh toán", preview.Text, StringComparison.Ordinal);
        Assert.Contains("được thay", preview.Text, StringComparison.Ordinal);
        var stored = await finance.SubmitAsync(preview.Page, Month, "button[formaction]");
        Assert.Equal(HttpStatusCode.Redirect, stored.Status);

        var page = await finance.PageAsync(Month);
        Assert.Contains("Chỉ có ở Kho bạc", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await head.SubmitAsync(Month, "form[action$='/ky']")).Status);
        foreach (var link in page.QuerySelectorAll("a[href*='/chenh-lech']").Select(link => link.GetAttribute("href")!).ToList())
        {
            Assert.Contains("Ghi giải trình", (await finance.SubmitAsync(link, "main form", ("Reason", " "))).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await finance.SubmitAsync(link, "main form", ("Reason", "Kho bạc hạch toán tháng sau"))).Status);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await head.SubmitAsync(Month, "form[action$='/ky']")).Status);
        Assert.Contains("đã khóa", (await head.OpenAsync(Month)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await finance.OpenAsync(Month + "/sao-ke")).Status);
        await AssertLockedAsync();
    }

    [Fact]
    public async Task The_columns_of_a_statement_are_remembered()
    {
        var finance = await _app.AsAsync("tckh");
        const string Text = "Ngày;Mã giao dịch;Tham chiếu;Ghi nợ\n19/05/2022;x;0105/GRT-KB;318260000";

        var first = await SendAsync(finance, Text);
        Assert.Contains("Chọn đủ cột", first.Text, StringComparison.Ordinal);
        var read = await finance.SubmitAsync(first.Page, Month, "main form[action$='/cot']", ("Number", "2"), ("Date", "0"), ("Amount", "3"));
        await finance.SubmitAsync(read.Page, Month, "button[formaction]");

        var second = await SendAsync(finance, Text);
        Assert.Contains("cổng nhớ cách ghép cột", second.Text, StringComparison.Ordinal);
        Assert.Contains("1 dòng thanh toán", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_with_a_mistake_keeps_all_out()
    {
        var finance = await _app.AsAsync("tckh");

        var preview = await SendAsync(finance, "Số chứng từ;Ngày;Số tiền\n1;19/05/2022;10\n2;19/07/2022;10");

        Assert.Contains("Còn 1 dòng lỗi", preview.Text, StringComparison.Ordinal);
        Assert.Contains("không thuộc tháng 5/2022", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Page.QuerySelector("button[formaction]"));
    }

    [Theory]
    [InlineData("tckh", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("tp.p.tckh", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("vpdp", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("truongban", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("p.tckh", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("tp.p.kt", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("xa.tamphu", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("xem", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Finance_reconciles_others_look_or_do_not(string user, HttpStatusCode read, HttpStatusCode write)
    {
        var browser = await _app.AsAsync(user);

        Assert.Equal(read, (await browser.OpenAsync(Month)).Status);
        Assert.Equal(read, (await browser.OpenAsync("/von/doi-chieu")).Status);
        Assert.Equal(write, (await browser.OpenAsync(Month + "/sao-ke")).Status);
    }

    [Theory]
    [InlineData("/von/doi-chieu/2022-07")]
    [InlineData("/von/doi-chieu/thang-5")]
    [InlineData("/von/doi-chieu?nam=1999")]
    [InlineData("/von/doi-chieu/2022-05/chenh-lech?dong=999999")]
    [InlineData("/von/doi-chieu/2022-04/chenh-lech?chung-tu=1")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("tckh")).OpenAsync(address)).Status);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>A document of the locked month can be neither added nor corrected within it; in an open month it can.</summary>
    private async Task AssertLockedAsync()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        var (source, capital) = await _app.WithDbAsync(db => Task.FromResult((db.FundingSources.Single(row => row.Code == "NSTINH").Id, db.CapitalTypes.Single(row => row.Code == "SN").Id)));
        async Task<Answer> EnterAsync(string date) => await officer.SubmitAsync(
            "/von/xa-tamphu/chung-tu/moi", "main form", ("SourceId", $"{source}"), ("CapitalId", $"{capital}"), ("Amount", "1.000"), ("Number", "9/GRT"), ("Date", date), ("Content", "Chi"));

        var refused = await EnterAsync("20/5/2022");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("đã đối chiếu với Kho bạc và khóa", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await EnterAsync("13/6/2022")).Status);
    }

    private Task<List<TamKy.NTM.Domain.Funding.TreasuryPaper>> PapersAsync() =>
        _app.WithDbAsync(db => new TamKy.NTM.Web.Features.Treasury.TreasuryBook(db).PapersAsync(new TamKy.NTM.Domain.Reporting.Month(2022, 5), CancellationToken.None));

    private static async Task<Answer> SendAsync(HttpClient client, string text)
    {
        var form = (await client.PageAsync(Month + "/sao-ke")).QuerySelector("form[enctype]")!;
        using var content = new MultipartFormDataContent { { new StringContent(form.QuerySelector("input[type=hidden]")!.GetAttribute("value")!), form.QuerySelector("input[type=hidden]")!.GetAttribute("name")! } };
        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(part, "file", "sao-ke.csv");
        using var response = await client.PostAsync(form.GetAttribute("action"), content);
        return await Answer.OfAsync(response);
    }
}
