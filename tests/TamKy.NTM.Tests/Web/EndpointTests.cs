using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

public sealed class EndpointTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Open = ["dang-nhap", "lich/{secret}.ics", "loi/{code:int:range(400,599)}", "/health", "/health/ready"];

    private IEnumerable<RouteEndpoint> Endpoints =>
        app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    [Fact]
    public void Nothing_is_open_but_signing_in_errors_health_static_files_and_a_calendar_by_its_secret()
    {
        var anonymous = Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && !IsStaticFile(endpoint));

        Assert.Equal(Open.Order(), anonymous.Select(endpoint => endpoint.RoutePattern.RawText!).Distinct().Order());
    }

    [Fact]
    public async Task Every_other_address_asks_to_sign_in()
    {
        var browser = app.Anonymous();
        var closed = Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();

        Assert.NotEmpty(closed);
        foreach (var endpoint in closed)
        {
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";
            using var request = new HttpRequestMessage(new HttpMethod(method), Sample(endpoint));
            using var response = await browser.SendAsync(request);

            Assert.True(
                response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().StartsWith("/dang-nhap", StringComparison.Ordinal),
                $"{method} {endpoint.RoutePattern.RawText} answered {(int)response.StatusCode} without a session.");
        }
    }

    [Fact]
    public void Every_address_is_lower_case_ASCII()
    {
        var actions = Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null);

        Assert.All(actions, endpoint =>
        {
            var literals = endpoint.RoutePattern.PathSegments.SelectMany(segment => segment.Parts)
                .OfType<RoutePatternLiteralPart>().Select(part => part.Content);
            Assert.All(literals, text => Assert.Matches("^[a-z0-9.-]+$", text));
        });
    }

    private static bool IsStaticFile(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    /// <summary>An address of the pattern, with 1 for what it leaves open.</summary>
    private static string Sample(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "1"))));
}
