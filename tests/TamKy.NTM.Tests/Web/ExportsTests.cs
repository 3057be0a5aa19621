using System.Net;
using System.Text;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Tests.Web;

/// <summary>The demo's month of May 2022, which is consolidated.</summary>
public class ExportsTests(TestApp app) : IClassFixture<TestApp>
{
    private const string OfTamNgoc = "ky=2022-05&xa=XA-TAMNGOC";
    private const string OfPlan = "ky=2023&don-vi=XA-TAMTHANG";

    /// <summary>The table of exports that the documentation and outside checks rely on.</summary>
    private static readonly Dictionary<string, string> Contract = new()
    {
        ["bao-cao-thang-xa"] = "docx pdf xlsx",
        ["bao-cao-thang-phong"] = "docx pdf xlsx",
        ["bao-cao-tong-hop-thang"] = "docx pdf xlsx",
        ["bao-cao-quy"] = "docx pdf xlsx",
        ["bao-cao-nam"] = "docx pdf xlsx",
        ["viec-thang"] = "xlsx docx pdf csv",
        ["bieu-01"] = "xlsx docx pdf csv",
        ["bieu-02"] = "xlsx docx pdf csv",
        ["bieu-03"] = "xlsx docx pdf csv",
        ["bieu-04"] = "xlsx docx pdf csv",
        ["bieu-05"] = "xlsx docx pdf csv",
        ["bieu-06"] = "xlsx docx pdf csv",
        ["bieu-07"] = "xlsx docx pdf csv",
        ["bieu-08"] = "xlsx docx pdf csv",
        ["bieu-09"] = "xlsx docx pdf csv",
        ["bieu-10"] = "xlsx docx pdf csv",
        ["bieu-11"] = "xlsx docx pdf csv",
        ["bieu-12"] = "xlsx docx pdf csv",
        ["doi-chieu"] = "xlsx csv",
        ["chuong-trinh"] = "xlsx docx pdf",
        ["du-lieu-chi-tieu"] = "csv xlsx",
        ["giao-ban"] = "docx pdf",
        ["bao-cao-tham-dinh"] = "docx pdf",
        ["to-trinh"] = "docx pdf",
        ["to-trinh-xa"] = "docx pdf",
    };

    /// <summary>What to ask of exports that are not about a commune's month.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["bao-cao-thang-phong"] = "ky=2022-06&don-vi=P-KT",
        ["bao-cao-tham-dinh"] = OfPlan,
        ["to-trinh"] = OfPlan,
        ["to-trinh-xa"] = OfPlan,
    };

    private static readonly Dictionary<string, (string ContentType, string Begins)> Formats = new()
    {
        ["docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
        ["xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
        ["pdf"] = ("application/pdf", "%PDF-"),
        ["csv"] = ("text/csv", "\u00EF\u00BB\u00BF"),
    };

    [Fact]
    public async Task Every_export_is_in_the_contract_with_its_formats()
    {
        var exports = await app.WithAsync<IEnumerable<Export>, Export[]>(all => Task.FromResult(all.ToArray()));

        Assert.All(exports, export => Assert.Equal(Contract.GetValueOrDefault(export.Key), string.Join(' ', export.Formats)));
        Assert.All(exports, export => Assert.NotEmpty(export.Title));
        Assert.Equal(exports.Length, exports.Select(export => export.Key).Distinct().Count());
    }

    [Fact]
    public async Task Every_kind_of_export_is_registered()
    {
        var exports = await app.WithAsync<IEnumerable<Export>, Type[]>(all => Task.FromResult(all.Select(export => export.GetType()).ToArray()));

        var written = typeof(Export).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Export)) && !type.IsAbstract);

        Assert.Equal(written.Select(type => type.Name).Order(), exports.Select(type => type.Name).Order());
    }

    [Fact]
    public async Task Every_export_downloads_in_each_of_its_formats()
    {
        var office = await app.AsAsync("vpdp");
        var exports = await app.WithAsync<IEnumerable<Export>, Export[]>(all => Task.FromResult(all.ToArray()));

        foreach (var (key, format) in exports.SelectMany(export => export.Formats.Select(format => (export.Key, format))))
        {
            using var response = await office.GetAsync($"/xuat/{key}.{format}?{Samples.GetValueOrDefault(key, OfTamNgoc)}");
            var begins = Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync());

            Assert.True(response.StatusCode is HttpStatusCode.OK, $"{key}.{format}: {(int)response.StatusCode}");
            Assert.Equal(Formats[format].ContentType, response.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith(Formats[format].Begins, begins, StringComparison.Ordinal);
            Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
            Assert.Matches($@"\A[a-z0-9.-]+\.{format}\z", response.Content.Headers.ContentDisposition?.FileName);
            Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        }
    }

    [Theory]
    [InlineData("bao-cao-thang-xa.docx")]
    [InlineData("bieu-02.xlsx")]
    [InlineData("du-lieu-chi-tieu.csv")]
    public async Task A_stranger_from_another_commune_gets_the_page_for_nothing_there(string file)
    {
        var stranger = await app.AsAsync("xa.tamphu");

        var answer = await stranger.OpenAsync($"/xuat/{file}?{OfTamNgoc}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_commune_downloads_its_own_report_without_naming_itself()
    {
        var commune = await app.AsAsync("xa.tamngoc");

        using var response = await commune.GetAsync("/xuat/bao-cao-thang-xa.docx?ky=2022-05");

        Assert.Equal("bao-cao-thang-xa-tamngoc-2022-05.docx", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Empty(OfficialForm.BrokenRules(await response.Content.ReadAsByteArrayAsync()));
    }

    [Theory]
    [InlineData("xem")]
    [InlineData("quantri")]
    public async Task Roles_without_business_data_are_refused(string userName)
    {
        var user = await app.AsAsync(userName);

        var answer = await user.OpenAsync($"/xuat/bieu-02.xlsx?{OfTamNgoc}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("Vai trò", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_the_committee_gets_assigned_communes_only()
    {
        var member = await app.AsAsync("tv.mttq");

        using var assigned = await member.GetAsync("/xuat/bieu-02.xlsx?ky=2022-05&xa=XA-TAMPHU");
        using var other = await member.GetAsync($"/xuat/bieu-02.xlsx?{OfTamNgoc}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (assigned.StatusCode, other.StatusCode));
    }

    [Theory]
    [InlineData("bieu-02.xlsx?xa=XA-TAMNGOC", "Chưa ghi kỳ")]
    [InlineData("bieu-02.xlsx?xa=XA-TAMNGOC&ky=", "Chưa ghi kỳ")]
    [InlineData("bieu-02.xlsx?xa=XA-TAMNGOC&ky=2022-13", "không đọc được")]
    [InlineData("bieu-02.xlsx?xa=XA-TAMNGOC&ky=%00'%22%3Cscript%3E", "không đọc được")]
    [InlineData("bieu-02.xlsx?xa=XA-TAMNGOC&ky=2022", "không lập cho năm 2022")]
    [InlineData("bieu-02.xlsx?ky=2022-05", "mã xã")]
    public async Task A_question_that_cannot_be_read_gets_a_sentence(string address, string words)
    {
        var office = await app.AsAsync("vpdp");

        var answer = await office.OpenAsync($"/xuat/{address}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bieu-02.html?ky=2022-05&xa=XA-TAMNGOC")]
    [InlineData("bieu-99.xlsx?ky=2022-05&xa=XA-TAMNGOC")]
    [InlineData("bieu-02.xlsx?ky=2022-05&xa=XA-KHONGCO")]
    [InlineData("bieu-02.xlsx?ky=2022-05&xa=P-KT")]
    [InlineData("bieu-02.xlsx?ky=2022-05&xa=XA-TAMNGOC&bo=KHONG-CO")]
    [InlineData("bieu-02.xlsx?ky=2031-05&xa=XA-TAMNGOC")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        var office = await app.AsAsync("vpdp");

        var answer = await office.OpenAsync($"/xuat/{address}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Nobody_downloads_without_signing_in()
    {
        var answer = await app.Anonymous().OpenAsync($"/xuat/bieu-02.xlsx?{OfTamNgoc}");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith("/dang-nhap", answer.Location?.ToString(), StringComparison.Ordinal);
    }
}
