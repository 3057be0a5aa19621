using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Web;

/// <summary>What the history of an indicator marks, and what it shows as of a month that has passed.</summary>
public sealed class HistoryTests
{
    private const string Set = "XA-NTM-2021-2025";
    private const string History = "/khoang-cach/xa-tamngoc/chi-tieu/xa-ntm-2021-2025/15.1";

    [Fact]
    public async Task The_first_year_by_the_set_and_a_change_of_threshold_are_marked()
    {
        await using var portal = new TestApp();
        await portal.WithDbAsync(async db =>
        {
            var indicator = await IndicatorAsync(db);
            indicator.Add(new IndicatorThreshold(92, new DateOnly(2022, 4, 1), DomainBuilders.Source with { }));
            return await db.SaveChangesAsync();
        });

        var rows = await RowsAsync(portal, "truongban", History);

        Assert.Contains("Từ năm 2022 xã Tam Ngọc theo", rows["1/2022"], StringComparison.Ordinal);
        Assert.Contains("Mức đổi từ “≥ 90%” thành “≥ 92%”", rows["4/2022"], StringComparison.Ordinal);
        Assert.All(rows.Where(row => row.Key is not ("1/2022" or "4/2022")), row => Assert.DoesNotContain("Mức đổi", row.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_version_and_another_unit_of_measurement_are_marked_and_the_months_before_keep_theirs()
    {
        await using var portal = new TestApp().With("Demo:Today", "2022-07-18");
        await NextVersion.PutInForceAsync(portal, Set, new DateOnly(2022, 7, 1), "15.1", indicator => indicator with { Unit = "% người dân" });

        var rows = await RowsAsync(portal, "truongban", History);

        Assert.Contains("Từ đây theo bản 2 của bộ tiêu chí", rows["7/2022"], StringComparison.Ordinal);
        Assert.Contains("Đơn vị tính đổi từ “%” thành “% người dân”", rows["7/2022"], StringComparison.Ordinal);
        Assert.DoesNotContain("bản 2", rows["6/2022"], StringComparison.Ordinal);
        Assert.DoesNotContain("Đơn vị tính đổi", rows["6/2022"], StringComparison.Ordinal);
        Assert.Contains("chưa có số", rows["7/2022"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_another_unit_begins_its_figures_are_marked_as_not_comparable()
    {
        await using var portal = new TestApp();
        await portal.WithDbAsync(async db =>
        {
            // Tam Phú is made to follow Tam Ngọc.
            var (old, young) = (await db.Units.SingleAsync(unit => unit.Code == "XA-TAMNGOC"), await db.Units.SingleAsync(unit => unit.Code == "XA-TAMPHU"));
            young.Succeeds(old);
            return await db.SaveChangesAsync();
        });

        var page = await (await portal.AsAsync("truongban")).PageAsync("/khoang-cach/xa-tamphu/chi-tieu/xa-ntm-2021-2025/15.1");

        var rows = page.QuerySelectorAll("section[aria-labelledby=bang] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("trước đó là số của đơn vị cũ, không so thẳng được", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("Xã Tam Ngọc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-01", 1)]
    [InlineData("2022-04", 4)]
    [InlineData("2022-06", 6)]
    public async Task As_of_a_past_month_nothing_later_is_shown(string month, int expected)
    {
        await using var portal = new TestApp();

        var rows = await RowsAsync(portal, "truongban", $"{History}?thang={month}");

        Assert.Equal(Enumerable.Range(1, expected).Select(number => $"{number}/2022"), rows.Keys.Reverse());
    }

    private static async Task<Dictionary<string, string>> RowsAsync(TestApp portal, string user, string address) =>
        (await (await portal.AsAsync(user)).PageAsync(address)).QuerySelectorAll("section[aria-labelledby=bang] tbody tr")
            .ToDictionary(row => row.QuerySelector(".so")!.TextContent, row => row.TextContent);

    private static Task<Indicator> IndicatorAsync(AppDbContext db) => db.CriteriaSets.Where(set => set.Code == Set)
        .SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Indicators).Include(indicator => indicator.Thresholds).SingleAsync(indicator => indicator.Code == "15.1");
}
