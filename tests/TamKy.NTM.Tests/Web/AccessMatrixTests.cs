using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Web;

/// <summary>
/// Every address that can be opened, by every role, with a report of the own unit and of another one: the answer is as the committed matrix says. A new
/// address is missing in it and fails here until somebody has decided who may open it. NTM_APPROVE=1 writes the matrix anew, to be read before it is committed.
/// </summary>
public sealed class AccessMatrixTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Users =
    [
        "xa.tamthang", "ct.tamthang", "p.kt", "tp.p.kt", "vpdp", "vpdp.truong", "tv.mttq", "truongban", "tckh", "xem", "quantri",
    ];

    private IEnumerable<RouteEndpoint> Endpoints => app.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Namespace?.StartsWith("TamKy.NTM.Web", StringComparison.Ordinal) == true);

    [Fact]
    public void Every_address_leads_to_the_action_that_is_approved()
    {
        var lines = Endpoints.Select(endpoint =>
        {
            var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!;
            return $"{Method(endpoint),-4} /{endpoint.RoutePattern.RawText!.TrimStart('/')} -> {action.ControllerName}.{action.ActionName}";
        });

        Approved.Matches("tests/TamKy.NTM.Tests/Web/Approved/routes.txt", string.Join('\n', lines.Order(StringComparer.Ordinal)) + "\n");
    }

    [Fact]
    public async Task Every_role_opens_what_the_matrix_says_and_nothing_else()
    {
        var own = await app.ReportIdAsync("XA-TAMTHANG");
        var foreign = await app.ReportIdAsync("XA-TAMNGOC");
        var files = await app.WithDbAsync(async db => (Own: await FileAsync(db, "XA-TAMTHANG"), Foreign: await FileAsync(db, "XA-TAMNGOC")));
        var matrix = new StringBuilder();
        var addresses = Endpoints.Where(endpoint => Method(endpoint) == "GET").SelectMany(endpoint => Samples(endpoint, (own, files.Own), (foreign, files.Foreign))).Order(StringComparer.Ordinal).ToList();
        foreach (var (name, address) in addresses.Select(address => (address.Split(' ')[0], address.Split(' ')[1])))
        {
            matrix.Append(CultureInfo.InvariantCulture, $"{name}\n");
            foreach (var user in Users)
            {
                var client = await app.AsAsync(user);
                using var response = await client.GetAsync(address);
                Assert.True(response.StatusCode != HttpStatusCode.InternalServerError, $"{address} failed for {user}.");
                matrix.Append(CultureInfo.InvariantCulture, $"  {user,-12} {(int)response.StatusCode}\n");
            }
        }

        Approved.Matches("tests/TamKy.NTM.Tests/Web/Approved/access.txt", matrix.ToString());
    }

    private static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    /// <summary>"name address" for each way to fill the pattern: a report of the commune Tam Thăng, and one of another commune.</summary>
    private static IEnumerable<string> Samples(RouteEndpoint endpoint, (int Report, int File) own, (int Report, int File) foreign)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            return [$"{pattern} {pattern}"];
        }

        (string Name, (int Report, int File) Ids, string Unit)[] places = [("TamThang", own, "XA-TAMTHANG"), ("TamNgoc", foreign, "XA-TAMNGOC")];
        return places.Select(place => $"{pattern}@{place.Name} {Fill(endpoint.RoutePattern, place.Ids, place.Unit)}");
    }

    /// <summary>Evidence that the commune's own officer brought.</summary>
    private static Task<int> FileAsync(AppDbContext db, string unit) =>
        db.EvidenceFiles.Where(file => file.Unit.Code == unit && file.AddedByUnitId == file.UnitId).OrderBy(file => file.Id).Select(file => file.Id).FirstAsync();

    private static string Fill(RoutePattern pattern, (int Report, int File) ids, string unit) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "id" } => ids.Report.ToString(CultureInfo.InvariantCulture),
        RoutePatternParameterPart { Name: "file" } => ids.File.ToString(CultureInfo.InvariantCulture),
        RoutePatternParameterPart { Name: "xa" } => unit,
        RoutePatternParameterPart { Name: "thon" } => unit == "XA-TAMTHANG" ? "THON-TT-VINHBINH" : "THON-TN-PHUNINH",
        RoutePatternParameterPart { Name: "step" } => "trinh",
        RoutePatternParameterPart { Name: "level" } => "xa-nang-cao",
        RoutePatternParameterPart { Name: "plan" } => unit == "XA-TAMTHANG" ? "1" : "2",
        RoutePatternParameterPart { Name: "recognition" } => unit == "XA-TAMTHANG" ? "5" : "1",
        RoutePatternParameterPart { Name: "code" } => "XA-NTM-2021-2025",
        RoutePatternParameterPart { Name: "indicator" } => "17.1",
        RoutePatternParameterPart { Name: "key" } => "bao-cao-thang-xa",
        RoutePatternParameterPart { Name: "format" } => $"docx?ky=2022-05&xa={unit}",
        RoutePatternParameterPart { Name: "month" or "thang" or "period" or "ky" } => "2022-05",
        RoutePatternParameterPart => "1",
        _ => string.Empty,
    }))));
}
