using System.Text;
using Microsoft.Playwright;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Features.Treasury;
using static Microsoft.Playwright.Assertions;

namespace TamKy.NTM.Tests.Browser;

/// <summary>A commune's officer keeps a project, its arrears and what the people gave, on a phone; the chair approves on a desk.</summary>
[Trait("Kind", "Browser")]
public sealed class FundJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 360;
    private const int Desk = 1280;

    [Fact]
    public async Task A_project_is_kept_and_what_the_people_gave_is_approved()
    {
        var officer = await chromium.SignInAsync("xa.tamthanh", Phone);
        await officer.GotoAsync("/von");
        await officer.ClickAsync("main a:has-text('Công trình')");
        await CheckAsync(officer);
        await officer.ClickAsync("main a:has-text('Ghi công trình mới')");
        await officer.FillAsync("#Name", "Kè chắn sóng");
        await officer.FillAsync("#Total", "4.200.000.000");
        await officer.FillAsync("#DecisionNumber", "61/QĐ-UBND");
        await officer.FillAsync("#DecisionDate", "3/6/2022");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        await officer.ClickAsync("summary:has-text('Ghi tiến độ')");
        await officer.SelectOptionAsync("#Progress_State", "InProgress");
        await officer.FillAsync("#Progress_Volume", "150.000.000");
        await CheckAsync(officer);
        await officer.ClickAsync("#tien-do button");
        await Expect(officer.Locator("main")).ToContainTextAsync("Đang thi công");

        await officer.ClickAsync("main a:has-text('Nợ đọng của công trình')");
        await officer.ClickAsync("summary:has-text('Ghi phát sinh nợ')");
        await officer.FillAsync("#Entry_Accepted", "150.000.000");
        await officer.FillAsync("#Entry_Provided", "90.000.000");
        await officer.FillAsync("#Entry_Number", "15/BB-NT");
        await officer.FillAsync("#Entry_Date", "10/6/2022");
        await officer.FillAsync("#Entry_Content", "Nghiệm thu đợt 1");
        await CheckAsync(officer);
        await officer.ClickAsync("#ghi button");
        await Expect(officer.Locator("main")).ToContainTextAsync("đang nợ 60.000.000 đồng");

        await officer.GotoAsync("/von/xa-tamthanh/huy-dong");
        await officer.SelectOptionAsync("#Kind", new SelectOptionValue { Label = "Ngày công lao động (số lượng công, đơn giá)" });
        await officer.FillAsync("#Quantity", "40");
        await officer.FillAsync("#Rate", "250.000");
        await officer.FillAsync("#Number", "16/BB");
        await officer.FillAsync("#Date", "10/6/2022");
        await officer.FillAsync("#Content", "Dọn tuyến kè");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        await officer.ClickAsync("#gui button");

        var chair = await chromium.SignInAsync("ct.tamthanh", Desk);
        await chair.GotoAsync(officer.Url);
        await Expect(chair.Locator("main")).ToContainTextAsync("10.000.000 đồng");
        await CheckAsync(chair);
        await chair.ClickAsync("#duyet button");
        await Expect(chair.Locator("main")).ToContainTextAsync("Đã duyệt");
        await chair.GotoAsync("/von/no-dong");
        await CheckAsync(chair);
    }

    /// <summary>The circle of the money: a decision of finance, a document of a commune, the treasury's statement held against it, the signature.</summary>
    [Fact]
    public async Task Finance_allocates_a_commune_disburses_and_the_statement_is_reconciled()
    {
        var finance = await chromium.SignInAsync("tckh", Desk);
        await finance.GotoAsync("/von");
        await finance.ClickAsync("main a:has-text('Ghi quyết định giao vốn')");
        await CheckAsync(finance);
        await finance.SelectOptionAsync("#Kind", "Supplement");
        await finance.SelectOptionAsync("#UnitId", new SelectOptionValue { Label = "Xã Tam Phú" });
        await finance.SelectOptionAsync("#SourceId", new SelectOptionValue { Label = "Ngân sách tỉnh" });
        await finance.SelectOptionAsync("#CapitalId", new SelectOptionValue { Label = "Vốn sự nghiệp" });
        await finance.FillAsync("#Amount", "80.000.000");
        await finance.FillAsync("#Number", "120/QĐ-UBND");
        await finance.FillAsync("#Date", "12/5/2022");
        await finance.FillAsync("#Content", "Bổ sung tập huấn");
        await finance.FillAsync("#Criteria", "13");
        await finance.PressAsync("#Criteria", "Enter");
        await Expect(finance.Locator("main")).ToContainTextAsync("120/QĐ-UBND");

        var officer = await chromium.SignInAsync("xa.tamphu", Phone);
        await officer.GotoAsync("/von/xa-tamphu/chung-tu/moi");
        await officer.SelectOptionAsync("#SourceId", new SelectOptionValue { Label = "Ngân sách tỉnh" });
        await officer.SelectOptionAsync("#CapitalId", new SelectOptionValue { Label = "Vốn sự nghiệp" });
        await officer.FillAsync("#Amount", "45.500.000");
        await officer.FillAsync("#Number", "0999/GRT-KB");
        await officer.FillAsync("#Date", "26/5/2022");
        await officer.FillAsync("#Content", "Tập huấn sản xuất hữu cơ");
        await CheckAsync(officer);
        await officer.ClickAsync("main form button");
        await officer.ClickAsync("#gui button");
        var chair = await chromium.SignInAsync("ct.tamphu", Phone);
        await chair.GotoAsync(officer.Url);
        await chair.ClickAsync("#duyet button");
        await Expect(chair.Locator("main")).ToContainTextAsync("Đã duyệt");

        await finance.GotoAsync("/von/doi-chieu");
        await CheckAsync(finance);
        await finance.ClickAsync("main a:has-text('Tháng 5/2022')");
        await finance.ClickAsync("main a:has-text('Nhập sao kê khác')");
        await finance.SetInputFilesAsync("#file", new FilePayload { Name = "sao-ke.csv", MimeType = "text/csv", Buffer = await StatementAsync() });
        await finance.ClickAsync("main form button");
        await CheckAsync(finance);
        await Chromium.PictureAsync(finance, "sao-ke-xem-truoc");
        await finance.ClickAsync("button[formaction]");
        await Expect(finance.Locator("tr:has-text('0999/GRT-KB')")).ToContainTextAsync("Khớp");
        await CheckAsync(finance);
        await finance.ClickAsync("main a:has-text('Giải trình')");
        await finance.FillAsync("#Reason", "Phí của kho bạc, đơn vị ghi tháng sau");
        await CheckAsync(finance);
        await finance.ClickAsync("main form button");

        var head = await chromium.SignInAsync("tp.p.tckh", Phone);
        await head.GotoAsync("/von/doi-chieu/2022-05");
        await CheckAsync(head);
        await head.ClickAsync("button:has-text('Ký xác nhận và khóa tháng')");
        await Expect(head.Locator("main")).ToContainTextAsync("tháng đã khóa");
    }

    /// <summary>All approved documents of May as the treasury would list them, and a fee that only it knows.</summary>
    private async Task<byte[]> StatementAsync()
    {
        var papers = await chromium.App.WithDbAsync(db => new TreasuryBook(db).PapersAsync(new Month(2022, 5), CancellationToken.None));
        var lines = papers.Select(paper => $"{paper.Number};{paper.Date:dd/MM/yyyy};{paper.Amount};{paper.Content}").Append("77/UNC;30/05/2022;150000;Phí");
        return Encoding.UTF8.GetBytes("Số chứng từ;Ngày chứng từ;Số tiền;Nội dung\n" + string.Join('\n', lines));
    }

    private static async Task CheckAsync(IPage page)
    {
        await Chromium.AssertFitsAsync(page);
        await Chromium.AssertAccessibleAsync(page);
    }
}
