using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>The sentence under a field that says what is wrong and how to write it; nothing when nothing is. Its id is the field's with "-loi".</summary>
[HtmlTargetElement("ntm-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorTagHelper(IconSprite sprite) : TagHelper
{
    /// <summary>Full name of the field, as posted.</summary>
    public string Name { get; set; } = string.Empty;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (ViewContext.ModelState.TryGetValue(Name, out var field) && field.Errors.Count > 0)
        {
            output.Content.SetHtmlContent($"<p class=\"text-danger small mb-0\" id=\"{FieldIds.Error(FieldIds.Of(Name))}\">")
                .AppendHtml(sprite.Icon("exclamation-triangle"))
                .Append(" " + string.Join(" ", field.Errors.Select(error => error.ErrorMessage))).AppendHtml("</p>");
        }
    }
}
