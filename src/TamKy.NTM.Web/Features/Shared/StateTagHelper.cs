using Microsoft.AspNetCore.Razor.TagHelpers;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>Where a reviewed record stands, as a tag: icon and word. &lt;ntm-state state="@row.State" /&gt;</summary>
[HtmlTargetElement("ntm-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateTagHelper(IconSprite sprite) : TagHelper
{
    public ReviewState State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (icon, tone) = StateLook.Of(State);
        output.SuppressOutput();
        output.Content.SetHtmlContent(TagMarkup.Span("ntm-tag", tone, sprite.Icon(icon), Labels.Of(State)));
    }
}
