using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// What stands where nothing stands yet: says what would be here and how to start. &lt;ntm-empty title="…"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/ntm-empty&gt;
/// </summary>
[HtmlTargetElement("ntm-empty")]
public sealed class EmptyTagHelper(IconSprite sprite) : TagHelper
{
    public string Title { get; set; } = string.Empty;

    public string? Icon { get; set; }

    /// <summary>Level of the heading: 2 directly under the page's title, 3 inside a section.</summary>
    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var heading = string.Create(CultureInfo.InvariantCulture, $"h{Level}");
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "ntm-empty");
        output.Content.SetHtmlContent($"<{heading}>");
        if (Icon is not null)
        {
            output.Content.AppendHtml(sprite.Icon(Icon)).Append(" ");
        }

        output.Content.Append(Title).AppendHtml($"</{heading}>").AppendHtml(words);
    }
}
