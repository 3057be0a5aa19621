using System.Net;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>What is raised from the people and others, and the offer of all money to the monthly report.</summary>
public sealed class ContributionTests : IAsyncDisposable
{
    private const string New = "/von/xa-tamphu/huy-dong";

    private readonly TestApp _app = new();

    [Fact]
    public async Task Labour_is_entered_by_days_and_rate_sent_approved_and_counted()
    {
        var officer = await _app.AsAsync("xa.tamphu");
        var kind = await KindAsync("CD-NGAYCONG");
        var wrong = await officer.SubmitAsync(New, "main form", ("Kind", kind), ("Quantity", "120"), ("Number", "8/BB"), ("Date", "13/6/2022"), ("Content", "Làm đường"));
        Assert.Equal(HttpStatusCode.Conflict, wrong.Status);
        Assert.Contains("đơn giá quy đổi", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("120", wrong.Page.QuerySelector("[name=Quantity]")!.GetAttribute("value"));
        var made = await officer.SubmitAsync(New, "main form", ("Kind", kind), ("Quantity", "120"), ("Rate", "250.000"), ("Number", "8/BB"), ("Date", "13/6/2022"), ("Content", "Làm đường"));
        Assert.True(made.Status is HttpStatusCode.Redirect, made.Text);
        var address = made.Location!.ToString();
        Assert.Contains("30.000.000 đồng", (await officer.OpenAsync(address)).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await officer.SubmitAsync(address, "form[action$='/sua']", ("Form.Quantity", "100"), ("Form.Amount", string.Empty))).Status);
        await officer.SubmitAsync(address, "#gui");
        await (await _app.AsAsync("ct.tamphu")).SubmitAsync(address, "#duyet");
        Assert.Contains("25.000.000 đồng", (await officer.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("(100 công)", (await officer.OpenAsync("/von/xa-tamphu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_stands_beside_its_field()
    {
        var officer = await _app.AsAsync("xa.tamphu");

        var empty = await officer.SubmitAsync(New, "main form");
        Assert.Contains("Chọn nguồn và hình thức", empty.Text, StringComparison.Ordinal);
        var noSum = await officer.SubmitAsync(New, "main form", ("Kind", await KindAsync("CD-TIENMAT")), ("Number", "8/BB"), ("Date", "13/6/2022"), ("Content", "Góp tiền"));
        Assert.Contains("Chưa ghi số tiền, trị giá", noSum.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("ct.tamphu")).OpenAsync(New)).Status);
    }

    /// <summary>Ngân sách địa phương adds up what stands below it, a divided source its forms (report-forms 4.1).</summary>
    [Fact]
    public async Task The_form_of_sources_is_numbered_and_adds_up()
    {
        var csv = await (await _app.AsAsync("tckh")).GetStringAsync("/xuat/bieu-03.csv?ky=2022-06");
        var rows = csv.Split('\n').Select(line => line.Trim('\r').Split(';')).Where(cells => cells.Length > 5).ToList();
        if (rows.Count == 0)
        {
            rows = [.. csv.Split('\n').Select(line => line.Trim('\r').Split(',')).Where(cells => cells.Length > 5)];
        }

        long[] Of(string number) => [.. rows.Single(cells => cells[0].Trim('"') == number).Skip(2).Select(cell => long.TryParse(cell.Trim('"'), out var value) ? value : 0)];
        int[] budget = [0, 1, 2, 4, 5, 6], mobilised = [8, 9];
        Assert.All(budget, column => Assert.Equal(Of("II")[column], Of("II.1")[column] + Of("II.2")[column] + Of("II.3")[column]));
        Assert.All(mobilised, column => Assert.Equal(Of("VI")[column], Enumerable.Range(1, 4).Sum(part => Of($"VI.{part}")[column])));
        Assert.True(Of("VI")[9] > 0);
    }

    /// <summary>The records offer, the officer takes over: what was typed stays, nothing stands twice.</summary>
    [Theory]
    [InlineData("xa.tamthang", "XA-TAMTHANG", "Nợ đọng xây dựng cơ bản")]
    [InlineData("p.kt", "P-KT", "Vốn sự nghiệp")]
    public async Task The_monthly_report_is_offered_the_units_money_with_its_day(string user, string unit, string words)
    {
        await using var july = new TestApp().With("Demo:Today", "2022-07-14");
        var officer = await july.AsAsync(user);
        await officer.SubmitAsync("/", "form[action$='bat-dau/2022-07']");
        var (report, part) = await july.WithDbAsync(async db =>
        {
            var own = await db.MonthlyReports.Include(row => row.Parts).ThenInclude(row => row.Section).SingleAsync(row => row.Unit.Code == unit && row.Month == new Month(2022, 7));
            return (own.Id, own.Parts.Single(row => row.Section?.Kind is SectionKind.Funds).Id);
        });
        var address = $"/bao-cao-thang/{report}/phan/{part}/von";
        await officer.SubmitAsync($"/bao-cao-thang/{report}/sua", "#bao-cao", ($"Parts[{part}].Text", "Lời của cán bộ."));

        Assert.Contains("đến 14/7/2022", (await officer.OpenAsync(address)).Text, StringComparison.Ordinal);
        await officer.SubmitAsync(address, "main form");
        await officer.SubmitAsync(address, "main form");

        var text = await july.WithDbAsync(async db => (await db.MonthlyReports.Include(row => row.Parts).SingleAsync(row => row.Id == report)).Parts.Single(row => row.Id == part).Text);
        Assert.StartsWith("Lời của cán bộ.\nSố liệu vốn lũy kế từ 1/1/2022 đến 14/7/2022", text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(text!.Split('\n').Distinct().Count(), text.Split('\n').Length);
        Assert.Equal(HttpStatusCode.NotFound, (await (await july.AsAsync("xa.tamngoc")).OpenAsync(address)).Status);
    }

    private Task<string> KindAsync(string form) => _app.WithDbAsync(async db =>
    {
        var source = await db.FundingSources.Include(row => row.Forms).SingleAsync(row => row.Forms.Any(own => own.Code == form));
        return $"{source.Id}-{source.Forms.Single(own => own.Code == form).Id}";
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
