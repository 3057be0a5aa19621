using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Succession;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>A merge in force is taken back on the pages: who may, what stands in the way, what is there again, and that it can be done anew.</summary>
public sealed class TakeBackTests : IAsyncDisposable
{
    private readonly TestApp _app = new TestApp().With("Demo:Today", "2022-07-20");

    [Fact]
    public async Task The_head_takes_it_back_and_the_communes_are_there_again()
    {
        var address = await _app.MergeAsync();
        var head = await _app.AsAsync("vpdp.truong");

        var done = await head.SubmitAsync($"{address}/thu-hoi", "#thu-hoi-form", ("Reason", "Ghi nhầm ngày đầu"), ("LegalBasis", "CV 12/UBND ngày 18/7/2022"));

        Assert.True(done.Status == HttpStatusCode.Redirect, done.Text);
        await _app.WithDbAsync(async db =>
        {
            var communes = await db.Units.Where(unit => unit.Code == "XA-TAMPHU" || unit.Code == "XA-TAMTHANH").ToListAsync();
            var ids = communes.ConvertAll(unit => unit.Id);
            var ward = await db.Units.Include(unit => unit.Predecessors).SingleAsync(unit => unit.Code == Merging.Ward);
            Assert.All(communes, unit => Assert.Null(unit.ValidTo));
            Assert.All(await db.RoleGrants.Where(grant => grant.UnitId != null && ids.Contains(grant.UnitId.Value)).ToListAsync(), grant => Assert.Null(grant.To));
            Assert.True(ward.NeverBegan);
            Assert.Empty(ward.Predecessors);
            Assert.False(await db.CriteriaSetAssignments.AnyAsync(follow => follow.UnitId == ward.Id));
            Assert.True(await db.AuditEntries.AnyAsync(entry => entry.After!.Contains("CV 12/UBND")));
        });
        var page = await head.PageAsync(address);
        Assert.Contains("Lý do: Ghi nhầm ngày đầu. Căn cứ: CV 12/UBND ngày 18/7/2022.", page.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await _app.AsAsync("xa.tamphu")).OpenAsync("/bao-cao-thang")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.OpenAsync("/tong-quan/p-venbien")).Status);
        Assert.Contains("xa-tamphu", (await head.PageAsync("/tong-quan?thang=2022-07")).QuerySelector("main")!.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task After_that_the_same_ward_may_begin_on_another_day()
    {
        var address = await _app.MergeAsync();
        var head = await _app.AsAsync("vpdp.truong");
        await head.SubmitAsync($"{address}/thu-hoi", "#thu-hoi-form", ("Reason", "Ghi nhầm ngày đầu"), ("LegalBasis", "CV 12/UBND"));

        var again = await _app.DraftMergeAsync(await _app.AsAsync("vpdp"), "1/8/2022", "Phường Ven Biển", Merging.Ward);
        var done = await head.SubmitAsync($"{again}/ap-dung", "#ap-dung-form button");

        Assert.True(done.Status == HttpStatusCode.Redirect, done.Text);
        var (from, to) = await _app.WithDbAsync(async db =>
        {
            var ward = await db.Units.SingleAsync(unit => unit.Code == Merging.Ward);
            return (ward.ValidFrom, ward.ValidTo);
        });
        Assert.Equal((new DateOnly(2022, 8, 1), null), (from!.Value, to));
    }

    [Fact]
    public async Task With_evidence_under_its_name_the_ward_stays()
    {
        var address = await _app.MergeAsync();
        var head = await _app.AsAsync("vpdp.truong");
        var before = await head.PageAsync($"{address}/thu-hoi");
        var taken = await (await _app.AsAsync("vpdp")).UploadAsync(Uploads.AddressFor(Merging.Ward), new SentFile("nuoc.pdf", HostileFiles.Pdf("nước")));
        Assert.Equal(HttpStatusCode.Redirect, taken.Status);

        var page = await head.PageAsync($"{address}/thu-hoi");
        var forced = await head.SubmitAsync(before, $"{address}/thu-hoi", "#thu-hoi-form", ("Reason", "Ghi nhầm"), ("LegalBasis", "CV 12/UBND"));

        Assert.Contains("phường Ven Biển: 1 hồ sơ chứng minh", page.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#thu-hoi-form"));
        Assert.Equal(HttpStatusCode.Conflict, forced.Status);
        Assert.Contains("phường Ven Biển đã có 1 hồ sơ chứng minh", forced.Text, StringComparison.Ordinal);
        Assert.Equal(ReorganizationState.InForce, await _app.WithDbAsync(db => db.UnitReorganizations.Select(own => own.State).SingleAsync()));
    }

    [Fact]
    public async Task Others_do_not_take_it_back_and_what_was_typed_is_not_lost()
    {
        var address = await _app.MergeAsync();
        var (officer, head) = (await _app.AsAsync("vpdp"), await _app.AsAsync("vpdp.truong"));

        var empty = await head.SubmitAsync($"{address}/thu-hoi", "#thu-hoi-form", ("Reason", "Ghi nhầm ngày đầu"));

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"{address}/thu-hoi")).Status);
        Assert.Null((await officer.PageAsync(address)).QuerySelector("a[href$='/thu-hoi']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("quantri")).OpenAsync($"{address}/thu-hoi")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal("Ghi nhầm ngày đầu", empty.Page.QuerySelector("#Reason")!.TextContent.Trim());
        Assert.Contains("Ghi văn bản làm căn cứ thu hồi.", empty.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
