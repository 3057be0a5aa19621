using System.Net;
using System.Text;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.CalendarFeeds;

namespace TamKy.NTM.Tests.Web;

/// <summary>The calendar at its secret address, read by a parser of its own; and who makes, renews and loses the address.</summary>
public sealed class CalendarFeedTests : IAsyncDisposable
{
    private const string Page = "/tai-khoan/lich";
    private const int Longest = 75;

    private readonly CountingApp _app = new();

    [Fact]
    public async Task The_deadlines_of_the_unit_are_read_without_signing_in()
    {
        var address = await MadeAsync("xa.tamthanh");
        using var response = await _app.Anonymous().GetAsync(address);
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        var calendar = Calendar.Load(text)!;
        var late = calendar.Events.Single(own => own.Summary!.Contains("CT22-020", StringComparison.Ordinal));
        var expected = await _app.WithDbAsync(db => db.TaskOccurrences.CountAsync(own =>
            own.Unit.Code == "XA-TAMTHANH" && own.Due != null && own.ClosedBy == ClosedBy.Confirmation && (own.State == TaskState.NotStarted || own.State == TaskState.InProgress)));

        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal((new DateOnly(2022, 3, 31), false), (late.Start!.Date, late.Start.HasTime));
        Assert.StartsWith("http://localhost/chuong-trinh/luot/", late.Url!.ToString(), StringComparison.Ordinal);
        Assert.Equal(expected, calendar.Events.Count(own => own.Uid!.StartsWith("viec-", StringComparison.Ordinal)));
        Assert.Contains(calendar.Events, own => own.Uid == "bao-cao-XA-TAMTHANH-2022-06@ntm.tamky" && own.Start!.Date == new DateOnly(2022, 6, 15));
        Assert.DoesNotContain("Tam Ngọc", text.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(calendar.Events, own => Assert.NotNull(own.DtStamp));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(own => own.Uid).Distinct().Count());
    }

    [Fact]
    public async Task Lines_are_folded_end_with_both_signs_and_the_same_thing_keeps_its_name()
    {
        var address = await MadeAsync("p.kt");
        var first = await _app.Anonymous().GetStringAsync(address);
        var second = await _app.Anonymous().GetStringAsync(address);

        Assert.DoesNotContain('\n', first.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.All(first.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, Longest));
        Assert.Equal(Names(first), Names(second));
        Assert.NotEmpty(Names(first));
    }

    [Fact]
    public void Commas_semicolons_backslashes_and_new_lines_come_back_as_they_were()
    {
        const string title = @"Hạn: rà soát; đánh giá, nâng chất \ ""xã"" kiểu mẫu và những nội dung dài khác của chương trình công tác";
        var text = FeedWriter.Write([new DeadlineRow("viec-1", new DateOnly(2022, 6, 30), title, "Dòng một\nDòng hai", "/chuong-trinh/luot/1")], new Uri("http://localhost/"), DateTime.UtcNow);

        var read = Assert.Single(Calendar.Load(text)!.Events);

        Assert.Equal((title, "Dòng một\nDòng hai", "viec-1@ntm.tamky"), (read.Summary, read.Description, read.Uid));
        Assert.Contains("DTSTART;VALUE=DATE:20220630\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_is_shown_once_and_only_its_hash_is_kept()
    {
        var officer = await _app.AsAsync("xa.tamthanh");
        await officer.SubmitAsync(Page, "#tao");
        var shown = (await officer.OpenAsync(Page)).Page.QuerySelector("#dia-chi")!.GetAttribute("value")!;
        var later = await officer.OpenAsync(Page);
        var secret = Path.GetFileNameWithoutExtension(shown);
        var kept = await _app.WithDbAsync(db => db.CalendarFeeds.SingleAsync());
        var audited = await _app.WithDbAsync(db => db.AuditEntries.Where(entry => entry.Entity == "CalendarFeed").ToListAsync());

        Assert.Null(later.Page.QuerySelector("#dia-chi"));
        Assert.DoesNotContain(secret, later.Page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(FeedSecret.HashOf(secret), kept.SecretHash);
        Assert.DoesNotContain(audited, entry => (entry.After ?? string.Empty).Contains(kept.SecretHash, StringComparison.Ordinal));
        Assert.NotEmpty(audited);
    }

    [Fact]
    public async Task A_renewed_a_revoked_and_an_unknown_address_do_not_exist()
    {
        var officer = await _app.AsAsync("xa.tamthanh");
        var first = await MadeAsync("xa.tamthanh", officer);
        var second = await MadeAsync("xa.tamthanh", officer);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await StatusAsync(first), await StatusAsync(second)));
        await officer.SubmitAsync(Page, "#thu-hoi");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await StatusAsync(second), await StatusAsync("/lich/khong-co.ics")));
        Assert.Contains("Chưa có địa chỉ lịch", (await officer.OpenAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whose_role_or_account_ended_has_no_calendar_any_more(bool isRole)
    {
        var address = await MadeAsync("xa.tamthanh");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));

        await _app.WithDbAsync(async db =>
        {
            var user = await db.Users.SingleAsync(own => own.UserName == "xa.tamthanh");
            user.IsDisabled = !isRole;
            if (isRole)
            {
                foreach (var grant in await db.RoleGrants.Where(own => own.UserId == user.Id).ToListAsync())
                {
                    grant.End(new DateOnly(2022, 6, 16));
                }
            }

            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));
    }

    [Theory]
    [InlineData("vpdp", "tong-hop-2022-06@ntm.tamky")]
    [InlineData("p.qldt", "bao-cao-P-QLDT-2022-06@ntm.tamky")]
    [InlineData("ct.tamthanh", "bao-cao-XA-TAMTHANH-2022-07@ntm.tamky")]
    public async Task Everybody_has_the_deadlines_of_their_own_unit(string user, string name) =>
        Assert.Contains(name, Names(await _app.Anonymous().GetStringAsync(await MadeAsync(user))));

    [Theory]
    [InlineData("xem", HttpStatusCode.Forbidden)]
    [InlineData("quantri", HttpStatusCode.Forbidden)]
    [InlineData("tv.mttq", HttpStatusCode.OK)]
    [InlineData("truongban", HttpStatusCode.OK)]
    public async Task Who_does_no_business_on_the_portal_makes_no_calendar(string user, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await _app.AsAsync(user)).OpenAsync(Page)).Status);

    [Fact]
    public async Task Nobody_tries_secrets_without_end()
    {
        await using var app = new TestApp().With("Access:CalendarReadsPerMinute", "2");
        var client = app.Anonymous();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var response = await client.GetAsync(new Uri($"/lich/{attempt}.ics", UriKind.Relative));
            answers.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task Page_and_calendar_take_few_commands()
    {
        var address = await MadeAsync("vpdp");

        Assert.InRange(await _app.CommandsOfAsync(await _app.AsAsync("vpdp"), Page), 1, 12);
        Assert.InRange(await _app.CommandsOfAsync(_app.Anonymous(), address), 1, 12);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IEnumerable<string?> Names(string text) => Calendar.Load(text)!.Events.Select(own => own.Uid).Order();

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await _app.Anonymous().GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return response.StatusCode;
    }

    private async Task<string> MadeAsync(string user, HttpClient? client = null)
    {
        client ??= await _app.AsAsync(user);
        await client.SubmitAsync(Page, "#tao");
        return (await client.OpenAsync(Page)).Page.QuerySelector("#dia-chi")!.GetAttribute("value")!;
    }
}
