using System.Net;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Tam Phú and Tam Thanh become a ward, through the pages on which the Office does it.</summary>
public static class Merging
{
    public const string List = "/quan-tri/don-vi/sap-xep";

    /// <summary>The code of a ward that the reference data does not know.</summary>
    public const string Ward = "P-VENBIEN";

    /// <summary>The address of the draft.</summary>
    public static async Task<string> DraftMergeAsync(this TestApp app, HttpClient officer, string firstDay, string name, string code)
    {
        var (first, second) = (await app.UnitIdAsync("XA-TAMPHU"), await app.UnitIdAsync("XA-TAMTHANH"));
        var page = await officer.PageAsync($"{List}/moi");
        foreach (var id in (int[])[first, second])
        {
            page.QuerySelector($"#don-vi-{id}")!.SetAttribute("checked", "checked");
        }

        var chosen = await officer.SubmitAsync(page, $"{List}/moi", "#chon-don-vi button", ("Kind", "Merge"), ("EffectiveFrom", firstDay), ("LegalBasis", "NQ 1659/NQ-UBTVQH15"));
        Assert.True(chosen.Status == HttpStatusCode.Redirect, chosen.Text);
        var described = await officer.SubmitAsync(
            chosen.Location!.ToString(), "#don-vi-moi button", ("Rows[0].Name", name), ("Rows[0].Code", code), ("Rows[0].Kind", nameof(UnitKind.Ward)), ("WeightName", "số hộ"),
            ("WeightSource", "Niên giám 2024"), ($"Weights[{first}]", "2.150"), ($"Weights[{second}]", "1.480"));
        Assert.True(described.Status == HttpStatusCode.Redirect, described.Text);
        return described.Location!.ToString();
    }

    /// <summary>In force from 1/7/2022, in a portal whose reference data does not know that the communes end; the address of the reorganisation.</summary>
    public static async Task<string> MergeAsync(this TestApp app)
    {
        await app.WithDbAsync(async db =>
        {
            foreach (var unit in db.Units.Where(unit => unit.Code == "XA-TAMPHU" || unit.Code == "XA-TAMTHANH"))
            {
                unit.ValidTo = null;
            }

            await db.SaveChangesAsync();
        });
        var address = await app.DraftMergeAsync(await app.AsAsync("vpdp"), "1/7/2022", "Phường Ven Biển", Ward);
        var decided = await (await app.AsAsync("vpdp.truong")).SubmitAsync($"{address}/ap-dung", "#ap-dung-form button");
        Assert.True(decided.Status == HttpStatusCode.Redirect, decided.Text);
        return address;
    }

    public static Task<int> UnitIdAsync(this TestApp app, string code) => app.WithDbAsync(db => Task.FromResult(db.Units.Single(unit => unit.Code == code).Id));
}
