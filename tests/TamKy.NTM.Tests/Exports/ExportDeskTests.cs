using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Tests.Exports;

[Collection(ExportFixture.Name)]
public class ExportDeskTests(ExportFixture fixture)
{
    private static readonly ExportQuery Query = new("bieu-02", "xlsx") { Period = "2022-05", Commune = "XA-TAMNGOC" };

    [Theory]
    [InlineData("bieu-99", "xlsx")]
    [InlineData("bieu-02", "html")]
    [InlineData("bieu-02", "XLSX")]
    [InlineData("bao-cao-thang-xa", "csv")]
    public async Task An_unknown_export_or_format_is_not_there(string key, string format)
    {
        var answer = await fixture.Scene.AskAsync(Query with { Key = key, Format = format }, ExportScene.Office);

        Assert.Equal(ExportAnswer.Nothing, answer);
    }

    [Theory]
    [InlineData(null, "Chưa ghi kỳ")]
    [InlineData("thang-5", "không đọc được")]
    [InlineData("2022-Q2", "không lập cho quý II/2022")]
    public async Task A_wrong_period_is_explained(string? period, string words)
    {
        var answer = await fixture.Scene.AskAsync(Query with { Period = period }, ExportScene.Office);

        Assert.Null(answer.File);
        Assert.Contains(words, answer.Problem, StringComparison.Ordinal);
        Assert.Contains("2022-05 (tháng)", answer.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_must_name_the_commune()
    {
        var answer = await fixture.Scene.AskAsync(Query with { Commune = null }, ExportScene.Office);

        Assert.Contains("mã xã", answer.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.SystemAdmin)]
    public async Task Roles_without_business_data_are_refused(Role role)
    {
        var actor = new Actor(5, "Người khác", [new ActorGrant(role, null)], []);

        await Assert.ThrowsAsync<PermissionException>(() => fixture.Scene.AskAsync(Query, actor));
    }

    [Theory]
    [InlineData(Role.CoordinationHead)]
    [InlineData(Role.CommitteeLeader)]
    [InlineData(Role.DepartmentOfficer)]
    [InlineData(Role.FinanceOfficer)]
    public async Task Roles_of_the_city_see_what_was_sent(Role role)
    {
        var actor = new Actor(5, "Người khác", [new ActorGrant(role, null)], []);

        var answer = await fixture.Scene.AskAsync(Query, actor);

        Assert.Equal("bieu-02-tamngoc-2022-05.xlsx", answer.File?.Name);
    }

    [Theory]
    [InlineData("bao-cao-thang-xa", "docx")]
    [InlineData("bao-cao-thang-xa", "pdf")]
    [InlineData("bao-cao-thang-xa", "xlsx")]
    [InlineData("bieu-02", "csv")]
    public async Task The_same_question_gives_the_same_bytes(string key, string format)
    {
        var first = await fixture.Scene.FileAsync(Query with { Key = key, Format = format }, ExportScene.Office);
        var second = await fixture.Scene.FileAsync(Query with { Key = key, Format = format }, ExportScene.Office);

        Assert.Equal(first.Bytes, second.Bytes);
    }
}
