using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The Office assigns sets; nobody else does.</summary>
public sealed class SetFollowingTests(CountingApp app) : IClassFixture<CountingApp>
{
    private const string Page = "/tieu-chi/giao-bo?nam=2023";

    [Fact]
    public async Task A_set_is_assigned_made_primary_and_taken_back()
    {
        var office = await app.AsAsync("vpdp");

        await office.SubmitAsync(Page, "section form[action$='giao-bo']", ("Unit", "XA-TAMPHU"), ("Set", "XA-NTM-2021-2025"), ("Purpose", "Maintain"));
        await office.SubmitAsync(Page, "section form[action$='giao-bo']", ("Unit", "XA-TAMPHU"), ("Set", "XA-NTMNC-2021-2025"), ("Purpose", "Strive"));
        await office.SubmitAsync(Page, "form[action$='/chinh']");
        Assert.Equal("XA-NTMNC-2021-2025", await PrimaryAsync());

        await office.SubmitAsync(Page, "form[action$='/bo']");
        Assert.Equal("XA-NTM-2021-2025", await PrimaryAsync());
    }

    [Fact]
    public async Task What_cannot_be_assigned_is_said_beside_the_field_and_stays_typed()
    {
        var office = await app.AsAsync("vpdp");

        var answer = await office.SubmitAsync("/tieu-chi/giao-bo", "section form[action$='giao-bo']", ("Unit", "XA-TAMPHU"), ("Set", "XA-NTM-2021-2025"), ("Group", "NHOM-1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("đã theo", answer.Text, StringComparison.Ordinal);
        Assert.Equal("NHOM-1", answer.Page.QuerySelector("#Group")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_set_by_which_reports_were_written_stays()
    {
        var office = await app.AsAsync("vpdp");

        var answer = await office.SubmitAsync("/tieu-chi/giao-bo", "form[action$='/bo']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Fact]
    public async Task Few_commands_and_only_the_office()
    {
        Assert.InRange(await app.CommandsOfAsync(await app.AsAsync("vpdp"), "/tieu-chi/giao-bo"), 1, 12);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync("xa.tamphu")).OpenAsync("/tieu-chi/giao-bo")).Status);
    }

    private Task<string> PrimaryAsync() => app.WithDbAsync(db => db.CriteriaSetAssignments
        .Where(follow => follow.Year == 2023 && follow.Unit.Code == "XA-TAMPHU" && follow.IsPrimary).Select(follow => follow.CriteriaSet.Code).SingleAsync());
}
