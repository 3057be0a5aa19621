using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Every address of the portal, filled with records of the demo: of the commune Tam Thăng, and of another one.</summary>
internal static class Addresses
{
    public static IEnumerable<RouteEndpoint> Endpoints(TestApp app) => app.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Namespace?.StartsWith("TamKy.NTM.Web", StringComparison.Ordinal) == true);

    /// <summary>All that can be opened with GET, in order: what it is called in the matrix, and where it is.</summary>
    public static async Task<IReadOnlyList<(string Name, string Address)>> SamplesAsync(TestApp app)
    {
        var own = await app.ReportIdAsync("XA-TAMTHANG");
        var foreign = await app.ReportIdAsync("XA-TAMNGOC");
        var files = await app.WithDbAsync(async db => (Own: await FileAsync(db, "XA-TAMTHANG"), Foreign: await FileAsync(db, "XA-TAMNGOC")));
        var tasks = await app.WithDbAsync(async db => (Own: await OccurrenceAsync(db, "XA-TAMTHANG"), Foreign: await OccurrenceAsync(db, "XA-TAMNGOC")));
        return
        [
            .. Endpoints(app).Where(endpoint => Method(endpoint) == "GET").SelectMany(endpoint => Samples(endpoint, (own, files.Own, tasks.Own), (foreign, files.Foreign, tasks.Foreign)))
                .OrderBy(sample => $"{sample.Name} {sample.Address}", StringComparer.Ordinal),
        ];
    }

    public static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    /// <summary>Name and address for each way to fill the pattern: a report of the commune Tam Thăng, and one of another commune.</summary>
    private static IEnumerable<(string Name, string Address)> Samples(RouteEndpoint endpoint, (int Report, int File, int Occurrence) own, (int Report, int File, int Occurrence) foreign)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            return [(pattern, pattern)];
        }

        (string Name, (int Report, int File, int Occurrence) Ids, string Unit)[] places = [("TamThang", own, "XA-TAMTHANG"), ("TamNgoc", foreign, "XA-TAMNGOC")];
        return places.Select(place => ($"{pattern}@{place.Name}", Fill(endpoint.RoutePattern, place.Ids, place.Unit)));
    }

    /// <summary>Evidence that the commune's own officer brought.</summary>
    private static Task<int> FileAsync(AppDbContext db, string unit) =>
        db.EvidenceFiles.Where(file => file.Unit.Code == unit && file.AddedByUnitId == file.UnitId).OrderBy(file => file.Id).Select(file => file.Id).FirstAsync();

    /// <summary>A share of a task that is under way.</summary>
    private static Task<int> OccurrenceAsync(AppDbContext db, string unit) =>
        db.TaskOccurrences.Where(own => own.Unit.Code == unit && own.Task.Code == "CT22-013").Select(own => own.Id).SingleAsync();

    private static string Fill(RoutePattern pattern, (int Report, int File, int Occurrence) ids, string unit) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "id" } => ids.Report.ToString(CultureInfo.InvariantCulture),
        RoutePatternParameterPart { Name: "file" } => ids.File.ToString(CultureInfo.InvariantCulture),
        RoutePatternParameterPart { Name: "xa" } => unit,
        RoutePatternParameterPart { Name: "donVi" } => unit,
        RoutePatternParameterPart { Name: "ma" } => $"{unit}-03",
        RoutePatternParameterPart { Name: "thon" } => unit == "XA-TAMTHANG" ? "THON-TT-VINHBINH" : "THON-TN-PHUNINH",
        RoutePatternParameterPart { Name: "step" } when pattern.RawText!.StartsWith("chuong-trinh", StringComparison.Ordinal) => "tam-dung",
        RoutePatternParameterPart { Name: "step" } => "trinh",
        RoutePatternParameterPart { Name: "level" } => "xa-nang-cao",
        RoutePatternParameterPart { Name: "plan" } => unit == "XA-TAMTHANG" ? "1" : "2",
        RoutePatternParameterPart { Name: "recognition" } => unit == "XA-TAMTHANG" ? "5" : "1",
        RoutePatternParameterPart { Name: "code" } when pattern.RawText!.StartsWith("chuong-trinh", StringComparison.Ordinal) => "ct22-013",
        RoutePatternParameterPart { Name: "code" } => "XA-NTM-2021-2025",
        RoutePatternParameterPart { Name: "occurrence" } => ids.Occurrence.ToString(CultureInfo.InvariantCulture),
        RoutePatternParameterPart { Name: "year" } => "2022",
        RoutePatternParameterPart { Name: "nhom" } => "nhom-phongban",
        RoutePatternParameterPart { Name: "indicator" } => "17.1",
        RoutePatternParameterPart { Name: "key" } => "bao-cao-thang-xa",
        RoutePatternParameterPart { Name: "format" } => $"docx?ky=2022-05&xa={unit}",
        RoutePatternParameterPart { Name: "month" or "thang" or "period" or "ky" } => "2022-05",
        RoutePatternParameterPart => "1",
        _ => string.Empty,
    }))));
}
