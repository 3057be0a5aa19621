using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Controllers;
using TamKy.NTM.Tests.Kit;

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

    [Fact]
    public void Every_address_leads_to_the_action_that_is_approved()
    {
        var lines = Addresses.Endpoints(app).Select(endpoint =>
        {
            var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!;
            return $"{Addresses.Method(endpoint),-4} /{endpoint.RoutePattern.RawText!.TrimStart('/')} -> {action.ControllerName}.{action.ActionName}";
        });

        Approved.Matches("tests/TamKy.NTM.Tests/Web/Approved/routes.txt", string.Join('\n', lines.Order(StringComparer.Ordinal)) + "\n");
    }

    [Fact]
    public async Task Every_role_opens_what_the_matrix_says_and_nothing_else()
    {
        var matrix = new StringBuilder();
        foreach (var (name, address) in await Addresses.SamplesAsync(app))
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
}
