using System.Text;
using ClosedXML.Excel;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Tests.Exports;

[Collection(ExportFixture.Name)]
public class IndicatorDataTests(ExportFixture fixture)
{
    private static readonly ExportQuery Query = new("du-lieu-chi-tieu", "csv") { Period = "2022-05" };

    [Fact]
    public async Task One_row_a_value_of_every_report_sent()
    {
        var lines = await LinesAsync(Query, ExportScene.Office);

        Assert.StartsWith("Tháng;Mã xã;Xã;Bộ tiêu chí;Tiêu chí;Mã chỉ tiêu;", lines[0], StringComparison.Ordinal);
        Assert.Equal(57 + 75 + 57, lines.Count - 1);
        Assert.All(lines.Skip(1), line => Assert.EndsWith(";Dữ liệu minh họa", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quarter_and_a_year_hold_the_months_that_were_sent()
    {
        var quarter = await LinesAsync(Query with { Period = "2022-Q2" }, ExportScene.Office);
        var year = await LinesAsync(Query with { Period = "2022" }, ExportScene.Office);

        Assert.Equal((57 + 75) * 2 + 57, quarter.Count - 1);
        Assert.Equal(quarter, year);
    }

    [Fact]
    public async Task A_commune_gets_its_own_values_only()
    {
        var lines = await LinesAsync(Query, await fixture.Scene.OfficerAsync("XA-TAMPHU"));

        Assert.Equal(57, lines.Count - 1);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("2022-05;XA-TAMPHU;", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stranger_naming_another_commune_finds_nothing_in_either_format()
    {
        var stranger = await fixture.Scene.OfficerAsync("XA-TAMPHU");

        Assert.Equal(ExportAnswer.Nothing, await fixture.Scene.AskAsync(Query with { Commune = "XA-TAMNGOC" }, stranger));
        Assert.Equal(ExportAnswer.Nothing, await fixture.Scene.AskAsync(Query with { Commune = "XA-TAMNGOC", Format = "xlsx" }, stranger));
        Assert.Equal(ExportAnswer.Nothing, await fixture.Scene.AskAsync(Query with { Commune = "XA-KHONGCO" }, ExportScene.Office));
    }

    [Fact]
    public async Task A_member_of_the_committee_gets_the_communes_assigned()
    {
        var officer = await fixture.Scene.OfficerAsync("XA-TAMPHU");
        var member = new Actor(77, "Thành viên", [new ActorGrant(Role.CommitteeMember, null)], officer.CommuneIds);

        var lines = await LinesAsync(Query, member);

        Assert.Equal(57, lines.Count - 1);
    }

    [Fact]
    public async Task Excel_holds_the_same_rows()
    {
        var lines = await LinesAsync(Query with { Commune = "XA-TAMPHU" }, ExportScene.Office);
        var (_, bytes) = await fixture.Scene.FileAsync(Query with { Commune = "XA-TAMPHU", Format = "xlsx" }, ExportScene.Office);

        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        var rows = workbook.Worksheets.Single().RowsUsed().Count(row => row.Cell(2).GetString() == "XA-TAMPHU");

        Assert.Equal(lines.Count - 1, rows);
    }

    private async Task<IReadOnlyList<string>> LinesAsync(ExportQuery query, Actor actor)
    {
        var (_, bytes) = await fixture.Scene.FileAsync(query, actor);
        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
