using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// A whole text field: label, hint above it, the input, its error below, tied together for screen readers. What was typed stands in it again.
/// &lt;ntm-field for="Form.Due" hint="Viết dạng 30/6/2022." inputmode="numeric" /&gt;; other attributes go to the input; rows make it a text area.
/// </summary>
[HtmlTargetElement("ntm-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IconSprite sprite) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>Posted name, when the parameter of the action is not named like the property of the page.</summary>
    public string? Name { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public int? Rows { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FieldIds.Of(name);
        ViewContext.ModelState.TryGetValue(name, out var state);
        var error = state is { Errors.Count: > 0 } ? string.Join(" ", state.Errors.Select(entry => entry.ErrorMessage)) : null;
        var value = Type == "password" ? string.Empty : state?.AttemptedValue ?? ViewContext.ViewData.Eval(For.Name)?.ToString() ?? For.Model?.ToString();

        var input = Input(id, name, value, error);
        foreach (var attribute in output.Attributes)
        {
            input.MergeAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "mb-3");
        output.Content.SetHtmlContent($"<label class=\"form-label\" for=\"{id}\">")
            .Append(Label ?? For.Metadata.DisplayName ?? For.Name).AppendHtml("</label>");
        if (Hint is not null)
        {
            output.Content.AppendHtml($"<p class=\"form-text\" id=\"{FieldIds.Hint(id)}\">").Append(Hint).AppendHtml("</p>");
        }

        output.Content.AppendHtml(input);
        if (error is not null)
        {
            output.Content.AppendHtml($"<p class=\"text-danger small mb-0\" id=\"{FieldIds.Error(id)}\">")
                .AppendHtml(sprite.Icon("exclamation-triangle")).Append(" " + error).AppendHtml("</p>");
        }
    }

    private TagBuilder Input(string id, string name, string? value, string? error)
    {
        var input = new TagBuilder(Rows is null ? "input" : "textarea");
        input.Attributes["class"] = error is null ? "form-control" : "form-control is-invalid";
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        if (Rows is { } rows)
        {
            input.Attributes["rows"] = $"{rows}";
            input.InnerHtml.AppendHtml("\n").Append(value ?? string.Empty);
        }
        else
        {
            input.TagRenderMode = TagRenderMode.SelfClosing;
            input.Attributes["type"] = Type;
            input.Attributes["value"] = value ?? string.Empty;
        }

        string?[] described = [Hint is null ? null : FieldIds.Hint(id), error is null ? null : FieldIds.Error(id)];
        if (described.Any(reference => reference is not null))
        {
            input.Attributes["aria-describedby"] = string.Join(' ', described.Where(reference => reference is not null));
        }

        if (error is not null)
        {
            input.Attributes["aria-invalid"] = "true";
        }

        return input;
    }
}
