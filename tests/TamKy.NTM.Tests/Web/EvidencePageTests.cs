using System.Net;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Evidence on the pages: who sees, adds, ties and removes it, and what the report says of it.</summary>
public sealed class EvidencePageTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Thang = "XA-TAMTHANG";
    private const string Ngoc = "XA-TAMNGOC";
    private const string Thanh = "XA-TAMTHANH";

    [Fact]
    public async Task A_stranger_finds_nothing()
    {
        var file = await FileAsync(Ngoc, "XET-NGHIEM-NUOC");
        var stranger = await app.AsAsync("xa.tamthang");
        string[] addresses = [$"/ho-so/{file}", $"/ho-so/{file}/chi-tieu", $"/ho-so/{file}/go", $"/ho-so?xa={Ngoc}", $"/ho-so/them?xa={Ngoc}"];

        foreach (var address in addresses)
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await stranger.OpenAsync(address)).Status));
        }

        var forged = await stranger.SubmitAsync(Uploads.AddressFor(Thang), "form[enctype]", ("Unit", Ngoc));
        Assert.Equal(HttpStatusCode.NotFound, forged.Status);
    }

    [Theory]
    [InlineData("tv.mttq", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("truongban", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("p.tnmt", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("vpdp", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("ct.tamthang", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("xem", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("quantri", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Those_in_scope_read_and_only_those_who_work_with_it_add(string user, HttpStatusCode reads, HttpStatusCode adds)
    {
        var client = await app.AsAsync(user);
        var file = await FileAsync(Thang, "XET-NGHIEM-NUOC");

        Assert.Equal(reads, (await client.OpenAsync($"/ho-so/{file}")).Status);
        Assert.Equal(reads, (await client.OpenAsync($"/ho-so?xa={Thang}")).Status);
        Assert.Equal(adds, (await client.OpenAsync(Uploads.AddressFor(Thang))).Status);
    }

    [Fact]
    public async Task A_department_proves_what_it_is_in_charge_of_in_a_commune_and_nothing_else()
    {
        var department = await app.AsAsync("p.tnmt");

        var taken = await department.UploadAsync(Uploads.AddressFor(Thanh), new SentFile("phong.pdf", HostileFiles.Pdf("phòng")));
        var page = await department.PageAsync(Uploads.AddressFor(Thanh, "CT:XA-NTM-2021-2025:5:5.1"));

        Assert.Equal(HttpStatusCode.Redirect, taken.Status);
        var file = Assert.Single(await app.EvidenceAsync("phong.pdf"));
        var (unit, addedFor) = await app.WithDbAsync(db => Task.FromResult((
            db.Units.Single(candidate => candidate.Id == file.UnitId).Code, db.Units.Single(candidate => candidate.Id == file.AddedByUnitId).Code)));
        Assert.Equal((Thanh, "P-TNMT"), (unit, addedFor));
        Assert.True(page.QuerySelector("[value='CT:XA-NTM-2021-2025:5:5.1']")!.HasAttribute("disabled"));
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync("xa.tamthanh")).OpenAsync($"/ho-so/{file.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync("xa.tamthanh")).OpenAsync($"/ho-so/{file.Id}/go")).Status);
    }

    [Fact]
    public async Task After_adding_one_is_back_where_one_came_from_and_sees_it_there()
    {
        var officer = await app.AsAsync("xa.tamthang");
        var report = await app.ReportIdAsync(Thang);
        var address = $"/bao-cao-thang/{report}/sua";
        var link = (await officer.PageAsync(address)).QuerySelector("a[href*='CT%3AXA-NTM-2021-2025%3A17%3A17.10'], a[href*='cho=CT:XA-NTM-2021-2025:17:17.10']")!.GetAttribute("href")!;

        var answer = await officer.UploadAsync(link, [("Kind", "CHUNG-NHAN-ATTP"), ("IssuedOn", "2/6/2022"), ("Number", "15/GCN")], new SentFile("attp.pdf", HostileFiles.Pdf("an toàn")));

        Assert.StartsWith(address + "#ct-", answer.Location!.ToString(), StringComparison.Ordinal);
        var page = await officer.PageAsync(address);
        Assert.Contains("15/GCN", page.QuerySelector("main")!.TextContent);
        Assert.Contains("Còn hiệu lực đến 2/6/2025", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task An_address_elsewhere_is_not_returned_to()
    {
        var officer = await app.AsAsync("xa.tamthang");

        var answer = await officer.UploadAsync(Uploads.AddressFor(Thang) + "&ve=https://evil.example/", new SentFile("ve.pdf", HostileFiles.Pdf("về")));

        Assert.Equal($"/ho-so?xa={Thang}", answer.Location!.ToString());
    }

    [Fact]
    public async Task One_file_is_tied_to_further_indicators_and_a_stale_page_is_refused()
    {
        var officer = await app.AsAsync("xa.tamthang");
        await officer.UploadAsync(Uploads.AddressFor(Thang), new SentFile("gan.pdf", HostileFiles.Pdf("gắn")));
        var file = Assert.Single(await app.EvidenceAsync("gan.pdf"));
        var address = $"/ho-so/{file.Id}/chi-tieu";
        var stale = await officer.PageAsync(address);

        var saved = await officer.SubmitAsync(address, "form[action$=chi-tieu]", ("Targets", Uploads.Water), ("Targets", "CT:XA-NTM-2021-2025:17:17.8"));
        var again = await officer.SubmitAsync(stale, address, "form[action$=chi-tieu]", ("Targets", Uploads.Water));
        var none = await officer.SubmitAsync(address, "form[action$=chi-tieu]", ("Targets", ""));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Conflict), (saved.Status, again.Status, none.Status));
        Assert.Equal(["CT:XA-NTM-2021-2025:17:17.1", "CT:XA-NTM-2021-2025:17:17.8"], (await app.EvidenceAsync("gan.pdf")).Single().Links.Select(link => link.Target));
    }

    [Fact]
    public async Task A_removed_file_keeps_its_reason_counts_no_more_and_is_gone_for_others()
    {
        var officer = await app.AsAsync("xa.tamthang");
        await officer.UploadAsync(Uploads.AddressFor(Thang), new SentFile("nham.pdf", HostileFiles.Pdf("nhầm")));
        var file = Assert.Single(await app.EvidenceAsync("nham.pdf"));

        var without = await officer.SubmitAsync($"/ho-so/{file.Id}/go", "form[action$=go]", ("Reason", " "));
        var removed = await officer.SubmitAsync($"/ho-so/{file.Id}/go", "form[action$=go]", ("Reason", "Nhầm tệp của xã khác"));

        Assert.Contains("Ghi lý do gỡ", without.Text);
        Assert.Equal(HttpStatusCode.Redirect, removed.Status);
        Assert.DoesNotContain("nham.pdf", (await officer.PageAsync("/ho-so")).QuerySelector("main")!.TextContent);
        Assert.Contains("Nhầm tệp của xã khác", (await officer.PageAsync("/ho-so?trang-thai=go")).QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await officer.OpenAsync($"/ho-so/{file.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync("tv.mttq")).OpenAsync($"/ho-so/{file.Id}")).Status);
    }

    [Theory]
    [InlineData("?trang-thai=het", "Phiếu thử nghiệm nước", "Công nhận phổ cập")]
    [InlineData("?trang-thai=con", "Công nhận phổ cập", "Phiếu thử nghiệm nước")]
    [InlineData("?loai=TRUONG-CHUAN", "Công nhận trường đạt chuẩn", "Phiếu thử nghiệm nước")]
    [InlineData("?tieu-chi=TC:XA-NTM-2021-2025:1", "quy hoạch chung", "Phiếu thử nghiệm nước")]
    public async Task The_list_is_narrowed_by_state_kind_and_criterion(string filter, string shown, string hidden)
    {
        var page = await (await app.AsAsync("xa.tamngoc")).PageAsync("/ho-so" + filter);

        var names = string.Join('\n', page.QuerySelectorAll("tbody a[href^='/ho-so/']").Select(link => link.TextContent));
        Assert.Contains(shown, names);
        Assert.DoesNotContain(hidden, names);
    }

    [Fact]
    public async Task A_report_says_which_proof_has_run_out_and_which_is_missing()
    {
        var read = await (await app.AsAsync("vpdp")).PageAsync($"/bao-cao-thang/{await app.ReportIdAsync(Ngoc)}");
        var review = await (await app.AsAsync("vpdp")).PageAsync($"/bao-cao-thang/{await app.ReportIdAsync("XA-TAMPHU")}/xet");

        Assert.Contains("Có nguy cơ", read.GetElementById("tc-17")!.QuerySelector("summary")!.TextContent);
        Assert.Contains("Hết hạn từ 21/5/2022", read.GetElementById("tc-17")!.TextContent);
        Assert.Contains("17.10 báo đạt nhưng chưa có hồ sơ chứng minh", review.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_file_that_is_gone_from_the_store_is_told_and_verify_names_it()
    {
        await using var portal = new TestApp();
        var (id, name) = await portal.WithDbAsync(db => Task.FromResult(db.EvidenceFiles.OrderBy(file => file.Id).Select(file => ValueTuple.Create(file.Id, file.StoredName)).First()));
        var path = Directory.EnumerateFiles(portal.Folder.Files, name, SearchOption.AllDirectories).Single();
        var office = await portal.AsAsync("vpdp");
        Assert.Equal(0, (await PortalProcess.RunAsync(portal.Folder, "verify")).ExitCode);

        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[^20] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        var changed = await PortalProcess.RunAsync(portal.Folder, "verify");
        File.Delete(path);
        var gone = await PortalProcess.RunAsync(portal.Folder, "verify");
        var answer = await office.OpenAsync($"/ho-so/{id}");

        Assert.Equal((1, 1), (changed.ExitCode, gone.ExitCode));
        Assert.Contains("khác bản đã nhận", changed.Errors);
        Assert.Contains("không còn trong kho tệp", gone.Errors);
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("không còn trong kho lưu trữ", answer.Page.Body!.TextContent);
    }

    private Task<int> FileAsync(string unit, string kind) =>
        app.WithDbAsync(db => Task.FromResult(db.EvidenceFiles.Where(file => file.Unit.Code == unit && file.Kind.Code == kind).Select(file => file.Id).First()));
}
