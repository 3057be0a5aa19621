using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A symbol of the icon sprite. Never alone: a word stands beside it, so it is hidden from screen readers.</summary>
[HtmlTargetElement("ntm-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(IconSprite sprite) : TagHelper
{
    /// <summary>As in bootstrap-icons; the build's list (assets.mjs) says which there are.</summary>
    public string Name { get; set; } = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.Content.SetHtmlContent(sprite.Icon(Name));
    }
}
