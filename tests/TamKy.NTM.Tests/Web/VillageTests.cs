using System.Net;
using AngleSharp;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Villages over the pages, with the forms that are really on them.</summary>
public sealed class VillageTests : IAsyncDisposable
{
    private const string Village = "/thon/thon-tp-quythuong";

    private readonly TestApp _app = new();

    [Theory]
    [InlineData("xa.tamphu", true, false)]
    [InlineData("vpdp", true, true)]
    [InlineData("p.kt", true, true)]
    [InlineData("truongban", true, true)]
    public async Task The_register_shows_what_is_in_reach(string user, bool seesOwn, bool seesOthers)
    {
        var page = await (await _app.AsAsync(user)).OpenAsync("/thon");

        Assert.Equal(seesOwn, page.Text.Contains("Thôn Quý Thượng", StringComparison.Ordinal));
        Assert.Equal(seesOthers, page.Text.Contains("Thôn Vĩnh Bình", StringComparison.Ordinal));
        Assert.Contains("Danh sách thôn chưa đủ", page.Text, StringComparison.Ordinal);
        Assert.Contains("0/1 thôn đạt", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/thang/2022-06")]
    [InlineData("/sua")]
    public async Task For_another_commune_the_village_does_not_exist(string rest) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.AsAsync("xa.tamngoc")).OpenAsync(Village + rest)).Status);

    [Fact]
    public async Task A_months_state_is_entered_taken_over_and_read_in_the_overview()
    {
        var officer = await _app.AsAsync("xa.tamthang");
        const string address = "/thon/thon-tt-vinhbinh/thang/2022-06";
        var page = await officer.PageAsync(address);
        var name = page.QuerySelectorAll("select[name$='.Judged']")[1].GetAttribute("name")!;

        var saved = await officer.SubmitAsync(address, "form:has([name=Version])", (name, "dat"));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains("Đạt 8/10 tiêu chí", (await officer.OpenAsync("/thon/thon-tt-vinhbinh")).Text, StringComparison.Ordinal);
        var overview = await officer.OpenAsync("/tong-quan/xa-tamthang");
        Assert.Contains("Thôn kiểu mẫu: 0/1 thôn đạt", overview.Text, StringComparison.Ordinal);

        var stale = await officer.SubmitAsync(page, address, "form:has([name=Version])", (name, "chua"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("người khác vừa ghi", stale.Text, StringComparison.Ordinal);
        Assert.Equal("chua", stale.Page.QuerySelector($"select[name='{name}'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_consolidated_month_is_closed()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        const string may = Village + "/thang/2022-05";
        Assert.Contains("đã tổng hợp", (await officer.OpenAsync(may)).Text, StringComparison.Ordinal);

        // Sent all the same, as from a page that was opened before.
        var open = await officer.PageAsync(Village + "/thang/2022-06");
        var form = open.QuerySelector("form:has([name=Version])")!;
        form.SetAttribute("action", may);
        form.QuerySelector("[name=Version]")!.SetAttribute("value", $"{await VersionAsync(new Month(2022, 5))}");
        var refused = await officer.SubmitAsync(open, may, "form:has([name=Version])");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("không sửa được nữa", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_is_added_counted_registered_renamed_and_ended()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        var added = await officer.SubmitAsync("/thon/moi", "main form", ("Name", "bình minh"), ("Households", "1.250"), ("ValidFrom", "1/1/2022"));
        var address = added.Location!.ToString();
        Assert.Equal("/thon/thon-tamphu-binhminh", address);
        Assert.Equal(HttpStatusCode.OK, (await officer.SubmitAsync("/thon/moi", "main form", ("Name", "Thôn Bình Minh"))).Status);

        var wrong = await officer.SubmitAsync(address, "form[action$='so-ho']", ("Figures.Households", "300"), ("Figures.Population", "200"), ("Figures.ValidFrom", "1/6/2022"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("không ít hơn số hộ", wrong.Text, StringComparison.Ordinal);
        await officer.SubmitAsync(address, "form[action$='so-ho']", ("Figures.Households", "300"), ("Figures.ValidFrom", "1/6/2022"));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SubmitAsync(address, "form[action$='/dang-ky']", ("Register.Year", "2022"))).Status);
        Assert.Contains("đã đăng ký năm 2022", (await officer.SubmitAsync(address, "form[action$='/dang-ky']", ("Register.Year", "2022"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SubmitAsync(address, "form[action$='bo-dang-ky']")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync(address + "/sua")).Status);

        var office = await _app.AsAsync("vpdp");
        await office.SubmitAsync(address + "/sua", "form[action$='doi-ten']", ("Rename.Name", "Thôn Rạng Đông"), ("Rename.From", "1/6/2022"));
        var late = await office.SubmitAsync(address + "/sua", "form[action$='doi-ten']", ("Rename.Name", "Thôn Khác"), ("Rename.From", "1/7/2022"));
        Assert.Contains("không được sau hôm nay", late.Text, StringComparison.Ordinal);
        await office.SubmitAsync(address + "/sua", "form[action$='ket-thuc']", ("End.LastDay", "15/6/2022"), ("End.Basis", "Quyết định 5/QĐ-UBND"));
        var page = await office.OpenAsync(address);
        Assert.StartsWith("Thôn Rạng Đông", page.Title, StringComparison.Ordinal);
        Assert.Contains("Đến 31/5/2022 tên là Thôn bình minh", page.Text, StringComparison.Ordinal);
        Assert.Contains("Không còn, đến 15/6/2022", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Villages_leave_the_communes_months_alone()
    {
        var department = await (await _app.AsAsync(await _app.UserAsync(Role.DepartmentHead, "P-KT"))).OpenAsync("/");
        var office = await (await _app.AsAsync("vpdp")).OpenAsync("/tong-hop/2022-06");

        Assert.DoesNotContain("THON-NTMKM", department.Page.ToHtml(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Quý Thượng", string.Concat(office.Page.QuerySelectorAll("thead").Select(head => head.TextContent)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xa.tamphu", "bieu-06.xlsx?ky=2022", "Thôn Quý Thượng", "Thôn Vĩnh Bình")]
    [InlineData("vpdp", "bieu-06.xlsx?ky=2022-05&xa=XA-TAMTHANG", "Thôn Vĩnh Bình", "Thôn Quý Thượng")]
    public async Task Bieu_06_gives_the_registered_villages_in_reach(string user, string file, string has, string lacks)
    {
        using var book = new XLWorkbook(new MemoryStream(await (await _app.AsAsync(user)).GetByteArrayAsync($"/xuat/{file}")));
        var cells = book.Worksheets.First().CellsUsed().Select(cell => cell.GetFormattedString()).ToList();

        Assert.Contains(has, cells);
        Assert.DoesNotContain(lacks, cells);
        Assert.Contains(has == "Thôn Vĩnh Bình" ? "6/10" : "430", cells);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<int> VersionAsync(Month month) =>
        _app.WithDbAsync(db => db.VillageAssessments.Where(own => own.Unit.Code == "THON-TP-QUYTHUONG" && own.Month == month).Select(own => own.Version).SingleAsync());
}
