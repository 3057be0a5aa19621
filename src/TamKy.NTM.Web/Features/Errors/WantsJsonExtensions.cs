using Microsoft.Net.Http.Headers;

namespace TamKy.NTM.Web.Features.Errors;

public static class WantsJsonExtensions
{
    /// <summary>Asked by a script of ours, which says so; a browser asks for a page.</summary>
    public static bool WantsJson(this HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MatchesMediaType("application/json") && !type.MatchesAllTypes && !type.MatchesAllSubTypes)
        && !request.Headers[HeaderNames.Accept].ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
