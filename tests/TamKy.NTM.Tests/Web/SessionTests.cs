using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Web;

public sealed class SessionTests(ProbeApp app) : IClassFixture<ProbeApp>
{
    private sealed record Me(string Name, string[] Roles);

    [Fact]
    public async Task The_actor_has_the_name_and_the_roles_of_the_account()
    {
        var browser = await app.AsAsync("ct.tamthang");

        var me = await browser.GetFromJsonAsync<Me>("/thu-nghiem/ai");

        Assert.Equal("Trần Quốc Bảo", me!.Name);
        Assert.Equal(["CommuneChair"], me.Roles);
    }

    [Fact]
    public async Task A_committee_member_has_the_assigned_communes()
    {
        string[] codes = ["XA-TAMTHANG", "XA-TAMPHU"];
        var communes = await app.WithDbAsync(db => db.Units.Where(unit => codes.Contains(unit.Code)).Select(unit => unit.Id).ToListAsync());

        var actor = await app.WithAsync<SignInManager<AppUser>, Actor>(async session =>
            (await session.CreateUserPrincipalAsync((await session.UserManager.FindByNameAsync("tv.mttq"))!)).Actor(new DateOnly(2022, 6, 17)));

        Assert.Equal(communes.Order(), actor.AssignedCommuneIds.Order());
    }

    [Fact]
    public async Task A_grant_that_is_over_gives_no_role()
    {
        var user = await app.UserAsync(Role.Viewer, "HDND-TP");
        await app.WithDbAsync(async db =>
        {
            var unit = await db.Units.SingleAsync(unit => unit.Code == "VPDP-TP");
            db.RoleGrants.Add(new RoleGrant(user.Id, Role.CoordinationHead, unit.Id, new DateOnly(2022, 1, 1), new DateOnly(2022, 6, 16)));
            db.RoleGrants.Add(new RoleGrant(user.Id, Role.CoordinationOfficer, unit.Id, new DateOnly(2022, 6, 18)));
            await db.SaveChangesAsync();
        });

        var me = await (await app.AsAsync(user)).GetFromJsonAsync<Me>("/thu-nghiem/ai");

        Assert.Equal(["Viewer"], me!.Roles);
    }

    [Fact]
    public async Task A_new_grant_reaches_an_open_session_within_a_minute()
    {
        await using var own = new ProbeApp();
        var user = await own.UserAsync(Role.Viewer, "HDND-TP");
        var browser = await own.AsAsync(user);
        var before = await browser.OpenAsync("/thu-nghiem/van-phong");
        await own.WithDbAsync(async db =>
        {
            db.RoleGrants.Add(new RoleGrant(user.Id, Role.CoordinationOfficer, db.Units.Single(unit => unit.Code == "VPDP-TP").Id, new DateOnly(2022, 1, 1)));
            await db.SaveChangesAsync();
        });

        own.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Forbidden, before.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/thu-nghiem/van-phong")).Status);
    }

    [Fact]
    public async Task A_disabled_account_is_out_within_a_minute()
    {
        await using var own = new ProbeApp();
        var user = await own.UserAsync(Role.Viewer, "HDND-TP");
        var browser = await own.AsAsync(user);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/thu-nghiem/ai")).Status);
        await own.WithAsync<Accounts, int>(async accounts =>
        {
            await accounts.DisableAsync(user.UserName!);
            return 0;
        });

        own.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/thu-nghiem/ai")).Status);
    }

    [Fact]
    public async Task A_session_outlives_a_restart_of_the_portal()
    {
        using var folder = new TestFolder();
        using var first = new TestApp(folder);
        var browser = await first.AsAsync("vpdp");
        var cookie = (await browser.GetAsync("/doi-mat-khau")).RequestMessage!.Headers.GetValues("Cookie").Single();
        first.Dispose();

        using var second = new TestApp(folder);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/doi-mat-khau");
        request.Headers.Add("Cookie", cookie);
        using var response = await second.CreateClient().SendAsync(request);

        Assert.Contains("Nguyễn Văn An", await response.Content.ReadAsStringAsync());
    }
}
