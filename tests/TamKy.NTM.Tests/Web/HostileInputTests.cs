using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Whatever is sent to whatever address, by people who may use it: a sentence and a code below 500, never a fault.</summary>
public sealed class HostileInputTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Values =
    [
        string.Empty, "  ", "61.5", "1,234.5", "-1", "1e999", "99999999999999999999999", "31/6/2022", "2022-06-17", "null", "<script>alert(1)</script>", "=CMD()", "' OR 1=1 --",
        "\u0000\u0007", "\u202Eđảo", "e\u0301\u0300", "\uD800", new('ă', 20_000), "../../etc/passwd", "true", "Accepted", "Returned",
    ];

    private static readonly string[] Names =
    [
        "Version", "version", "Step", "Comment", "Verdict", "Points[0].Reason", "Points[0].IndicatorId", "Points[99999].Reason", "Parts[1].Values[1]", "Parts[1].Version",
        "Parts[abc].Done", "Parts[-1].Works[x]", "HandOn", "Key", "key", "Text", "text", "Do", "Number", "DocumentNumber", "IssuedOn", "Reason", "UserName", "Password",
        "NewPassword", "ReturnUrl", "Code", "Name", "Value", "ValidFrom", "Source", "Measure", "Kind", "From", "To", "id", "noi-dung", "thay",
    ];

    private IEnumerable<RouteEndpoint> Endpoints => app.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Namespace?.StartsWith("TamKy.NTM.Web", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("vpdp")]
    [InlineData("xa.tamthang")]
    public async Task No_form_answers_with_a_fault(string user)
    {
        var id = await app.ReportIdAsync("XA-TAMTHANG");
        var client = await app.AsAsync(user);
        var token = (await client.PageAsync("/doi-mat-khau")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var random = new Random(20220617);
        foreach (var address in Endpoints.Where(endpoint => Method(endpoint) == "POST").Select(endpoint => Fill(endpoint.RoutePattern, id)).Where(address => address != "/dang-xuat"))
        {
            for (var round = 0; round < 8; round++)
            {
                var fields = Names.Where(_ => random.Next(2) == 0)
                    .Select(name => KeyValuePair.Create(name, Values[random.Next(Values.Length)]))
                    .Append(KeyValuePair.Create("__RequestVerificationToken", token));
                using var content = new FormUrlEncodedContent(fields);

                using var response = await client.PostAsync(address, content);

                Assert.True((int)response.StatusCode < 500, $"POST {address} answered {(int)response.StatusCode} in round {round}.");
            }
        }
    }

    [Theory]
    [InlineData("/bao-cao-thang?nam={0}")]
    [InlineData("/bao-cao-thang/1?lan={0}&so-voi={0}")]
    [InlineData("/bao-cao-thang/{0}")]
    [InlineData("/tong-quan?thang={0}&bo={0}")]
    [InlineData("/tong-quan/{0}?thang={0}&bo={0}")]
    [InlineData("/tong-hop/{0}")]
    [InlineData("/tong-hop/2022-06?muc={0}")]
    [InlineData("/tieu-chi/{0}")]
    [InlineData("/tieu-chi?q={0}")]
    [InlineData("/tieu-chi/xa-ntm-2021-2025?ban={0}")]
    [InlineData("/tieu-chi/so-sanh?a={0}&b={0}&khac={0}")]
    [InlineData("/tieu-chi/noi?a={0}&b=XA-NTM-2021-2025")]
    [InlineData("/tieu-chi/{0}/sua")]
    [InlineData("/tieu-chi/xa-ntm-2021-2025/muc?ct={0}")]
    [InlineData("/tieu-chi/xa-ntm-2021-2025/xac-nhan?ct={0}&muc={0}")]
    [InlineData("/xuat/bao-cao-thang-xa.docx?ky={0}&xa={0}&don-vi={0}&bo={0}")]
    [InlineData("/xuat/{0}.{0}?ky=2022-05")]
    [InlineData("/loi/{0}")]
    public async Task No_address_answers_with_a_fault(string pattern)
    {
        var client = await app.AsAsync("vpdp");
        foreach (var value in Values.Where(Sendable))
        {
            var address = string.Format(CultureInfo.InvariantCulture, pattern, Uri.EscapeDataString(value));

            using var response = await client.GetAsync(address);

            Assert.True((int)response.StatusCode < 500, $"GET {address} answered {(int)response.StatusCode}.");
        }
    }

    /// <summary>What a client can put into an address: a server refuses the rest before the portal sees it.</summary>
    private static bool Sendable(string value) => value.Length < 5_000 && !value.Any(letter => letter is '\0' || char.IsSurrogate(letter));

    private static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    private static string Fill(RoutePattern pattern, int id) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { Name: "id" } => id.ToString(CultureInfo.InvariantCulture),
        RoutePatternParameterPart { Name: "period" } => "2022-06",
        _ => "1",
    }))));
}
