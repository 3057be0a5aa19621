using Microsoft.AspNetCore.Razor.TagHelpers;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The result of an indicator or criterion, as a tag. &lt;ntm-compliance status="@row.Status" /&gt;</summary>
[HtmlTargetElement("ntm-compliance", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ComplianceTagHelper(IconSprite sprite) : TagHelper
{
    public ComplianceStatus Status { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var look = ComplianceLook.Of(Status);
        output.SuppressOutput();
        output.Content.SetHtmlContent(TagMarkup.Span("ntm-tag", look.Tone, sprite.Icon(look.Icon), look.Text));
    }
}
