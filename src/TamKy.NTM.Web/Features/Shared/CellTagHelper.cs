using Microsoft.AspNetCore.Razor.TagHelpers;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// A cell of the matrix, which leads to its evidence: &lt;ntm-cell cell="@cell" href="…" /&gt;. Without href it is plain text.
/// </summary>
[HtmlTargetElement("ntm-cell", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellTagHelper(IconSprite sprite) : TagHelper
{
    public required MatrixCell Cell { get; set; }

    public string? Href { get; set; }

    /// <summary>Read out after the word: which criterion, which commune.</summary>
    public string? About { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var look = ComplianceLook.Of(Cell);
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", TagMarkup.Class("ntm-cell", look.Tone) + (look.IsChanged ? " is-changed" : string.Empty));
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.Content.SetHtmlContent(sprite.Icon(look.Icon)).Append(look.Text);
        if (About is not null)
        {
            output.Content.AppendHtml("<span class=\"visually-hidden\">, ").Append(About).AppendHtml("</span>");
        }
    }
}
