using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// The summary of what is wrong in a form, each line a link to its field; nothing when nothing is wrong. The title says what did not happen:
/// &lt;ntm-errors title="Chưa trình được" /&gt; becomes "Chưa trình được: còn 2 chỗ phải sửa".
/// </summary>
[HtmlTargetElement("ntm-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTagHelper : TagHelper
{
    public string Title { get; set; } = "Chưa lưu được";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var places = Places();
        var errors = ViewContext.ModelState
            .OrderBy(field => places.GetValueOrDefault(FirstName(field.Key), int.MaxValue))
            .SelectMany(field => field.Value!.Errors.Select(error => (field.Key, error.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-danger");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("aria-labelledby", "danh-sach-loi");
        output.Content.SetHtmlContent("<h2 class=\"h3\" id=\"danh-sach-loi\">")
            .Append(errors.Count == 1 ? Title : $"{Title}: còn {VietnameseFormat.Number(errors.Count)} chỗ phải sửa").AppendHtml("</h2><ul class=\"mb-0\">");
        foreach (var (key, message) in errors)
        {
            AppendError(output.Content, key, message);
        }

        output.Content.AppendHtml("</ul>");
    }

    private static string FirstName(string key) => key.Split('.', '[')[0];

    /// <summary>The model state is sorted by name; the summary follows the form's properties, which are written in the order of the page.</summary>
    private Dictionary<string, int> Places()
    {
        var form = ViewContext.ViewData.ModelMetadata.Properties["Form"];
        return form is null ? [] : form.Properties.Index().ToDictionary(property => property.Item.PropertyName!, property => property.Index);
    }

    private static void AppendError(TagHelperContent content, string key, string message)
    {
        content.AppendHtml("<li>");
        if (key.Length == 0)
        {
            content.Append(message);
        }
        else
        {
            content.AppendHtml($"<a class=\"ntm-link\" href=\"#{FieldIds.Of(key)}\">").Append(message).AppendHtml("</a>");
        }

        content.AppendHtml("</li>");
    }
}
