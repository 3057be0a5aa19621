using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TamKy.NTM.Tests.Kit;

/// <summary>What the portal answered, with its page if there is one.</summary>
public sealed record Answer(HttpStatusCode Status, Uri? Location, IHtmlDocument Page)
{
    /// <summary>The words of the page's main part, in one line.</summary>
    public string Text =>
        string.Join(' ', (Page.QuerySelector("main")?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Title => Page.QuerySelector("h1")?.TextContent.Trim() ?? string.Empty;

    public static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Headers.Location,
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()));
}
