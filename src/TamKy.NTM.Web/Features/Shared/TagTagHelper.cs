using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A tag with words of its own: &lt;ntm-tag icon="send" tone="Ok"&gt;Đã chuyển&lt;/ntm-tag&gt;.</summary>
[HtmlTargetElement("ntm-tag")]
public sealed class TagTagHelper(IconSprite sprite) : TagHelper
{
    public string Icon { get; set; } = "circle";

    public Tone Tone { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "span";
        output.Attributes.SetAttribute("class", TagMarkup.Class("ntm-tag", Tone));
        output.Content.SetHtmlContent(sprite.Icon(Icon)).AppendHtml(words);
    }
}
