using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>Draws icons from wwwroot/lib/icons.svg, by the address that carries the file's fingerprint and may be kept for a year.</summary>
public sealed class IconSprite(IHttpContextAccessor http)
{
    private const string File = "lib/icons.svg";

    public IHtmlContent Icon(string name) =>
        new HtmlString($"<svg class=\"ntm-i\" aria-hidden=\"true\"><use href=\"{Address()}#{name}\"/></svg>");

    private string Address()
    {
        var request = http.HttpContext;
        var assets = request?.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{request?.Request.PathBase}/{assets?[File] ?? File}";
    }
}
