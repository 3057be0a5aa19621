using System.Net;
using System.Net.Http.Headers;
using ClosedXML.Excel;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.VillageImport;

namespace TamKy.NTM.Tests.Web;

/// <summary>Villages from a workbook: previewed, every mistake named, stored as a whole or not at all.</summary>
public sealed class VillageImportTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Address = "/thon/nhap-excel";

    private static readonly string[] Head = ["Tên thôn", "Xã", "Số hộ", "Số nhân khẩu", "Từ ngày", "Nguồn"];

    [Fact]
    public async Task A_list_is_previewed_then_stored_and_sent_again_changes_nothing()
    {
        var office = await app.AsAsync("vpdp");
        var commune = await app.CommuneAsync();
        var file = Book(["Đông Sơn", commune.Name, 210, 800, new DateTime(2022, 1, 1), "Niên giám"], ["Thôn Tây Sơn", commune.Code, null, null, null, null]);

        var preview = await SendAsync(office, file);
        Assert.Contains("thêm 2 thôn", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(commune.Id));
        var stored = await office.SubmitAsync(preview.Page, Address, "form[action$='/ghi']");
        Assert.Equal(HttpStatusCode.Redirect, stored.Status);
        Assert.Equal(2, await CountAsync(commune.Id));

        Assert.Contains("không có gì để ghi", (await SendAsync(office, file)).Text, StringComparison.Ordinal);
        var template = await office.GetByteArrayAsync(Address + "/mau");
        Assert.Contains("không có gì để ghi", (await SendAsync(office, template)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Xã Tam Phú", "10", "1/1/2022", "Chưa ghi tên thôn")]
    [InlineData("A", "Xã Không Có", "10", "1/1/2022", "Không có xã nào tên")]
    [InlineData("A", "Tam Phú", "mười", "1/1/2022", "Số hộ: ")]
    [InlineData("A", "Tam Phú", "0", "1/1/2022", "Số hộ là số nguyên từ 1")]
    [InlineData("A", "Tam Phú", "10", "31/2/2022", "chỉ có 28 ngày")]
    [InlineData("A", "Tam Phú", "10", "1/7/2022", "không được sau hôm nay")]
    [InlineData("A", "Tam Phú", "10", "", "thiếu ngày của số liệu")]
    [InlineData("A", "Tam Phú", "", "1/1/2022", "thiếu số hộ")]
    public async Task Every_rows_mistake_is_named_and_nothing_is_stored(string name, string commune, string households, string from, string message)
    {
        var office = await app.AsAsync("vpdp");

        var answer = await SendAsync(office, Book(["Thôn Dòng Đúng", "Xã Tam Phú", 50, null, "1/1/2022", null], [name, commune, households, null, from, null]));

        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Contains("Còn 1 dòng lỗi", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector("form[action$='/ghi']"));
    }

    [Fact]
    public async Task Duplicates_and_strangers_communes_are_mistakes()
    {
        var officer = await app.AsAsync("xa.tamphu");

        var answer = await SendAsync(officer, Book(
            ["Thôn Mới", "Tam Phú", null, null, null, null], ["thon moi", "Xã Tam Phú", null, null, null, null], ["Thôn Lạ", "Xã Tam Ngọc", null, null, null, null]));

        Assert.Contains("Trùng thôn với dòng 2", answer.Text, StringComparison.Ordinal);
        Assert.Contains("không phải xã của bạn", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tampered_rows_are_checked_again()
    {
        var officer = await app.AsAsync("xa.tamphu");
        var preview = await SendAsync(officer, Book(["Thôn Thật", "Xã Tam Phú", null, null, null, null]));
        var data = preview.Page.QuerySelector("input[name=data]")!;
        data.SetAttribute("value", ImportLine.Pack(ImportLine.Unpack(data.GetAttribute("value"))!.Select(line => line with { Commune = line.Commune!.Replace("Tam Phú", "Tam Ngọc", StringComparison.Ordinal) })));

        var answer = await officer.SubmitAsync(preview.Page, Address, "form[action$='/ghi']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("không phải xã của bạn", answer.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "word", "Tên tệp ghi là Excel nhưng nội dung là Word" },
        { "empty", "Tệp rỗng" },
        { "bomb", "bung ra quá lớn" },
        { "broken", "Tệp Excel" },
        { "heads", "thiếu cột" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_or_foreign_file_gets_a_sentence(string kind, string message)
    {
        var office = await app.AsAsync("vpdp");
        byte[] file = kind switch
        {
            "word" => HostileFiles.Word(),
            "bomb" => HostileFiles.Bomb(),
            "broken" => HostileFiles.Excel(),
            "heads" => Save(book => book.AddWorksheet("A").Cell(1, 1).SetValue("Cột lạ")),
            _ => [],
        };

        var answer = await SendAsync(office, file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_keep_the_register_import() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync("p.kt")).OpenAsync(Address)).Status);

    private static byte[] Book(params object?[][] rows) => Save(book =>
    {
        var sheet = book.AddWorksheet("Thôn");
        foreach (var (index, row) in rows.Prepend([.. Head]).Index())
        {
            foreach (var (column, value) in row.Index().Where(cell => cell.Item is not null))
            {
                sheet.Cell(index + 1, column + 1).SetValue(value);
            }
        }
    });

    private static byte[] Save(Action<XLWorkbook> fill)
    {
        using var book = new XLWorkbook();
        fill(book);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    private static async Task<Answer> SendAsync(HttpClient client, byte[] file)
    {
        var page = await client.PageAsync(Address);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("form[enctype] [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "file", "thon.xlsx");
        using var response = await client.PostAsync(Address, content);
        return await Answer.OfAsync(response);
    }

    private Task<int> CountAsync(int communeId) =>
        app.WithDbAsync(db => Task.FromResult(db.Units.Count(unit => unit.ParentId == communeId && unit.Kind == UnitKind.Village)));
}
