using Microsoft.AspNetCore.Html;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The one way a tag, chip or cell is put together: class, tone, icon, word.</summary>
internal static class TagMarkup
{
    public static string Class(string block, Tone tone) => tone switch
    {
        Tone.Ok => block + " is-ok",
        Tone.Warn => block + " is-warn",
        Tone.Bad => block + " is-bad",
        _ => block,
    };

    public static IHtmlContent Span(string block, Tone tone, IHtmlContent icon, string text)
    {
        var html = new HtmlContentBuilder();
        html.AppendHtml($"<span class=\"{Class(block, tone)}\">").AppendHtml(icon);
        html.Append(text).AppendHtml("</span>");
        return html;
    }
}
