using Microsoft.AspNetCore.Razor.TagHelpers;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// The save state of a form: when the server last stored it. Scripts replace its words; without scripts it says what is true of the page as it came.
/// </summary>
[HtmlTargetElement("ntm-save", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SaveTagHelper(IconSprite sprite) : TagHelper
{
    /// <summary>UTC; null when nothing was stored yet.</summary>
    public DateTime? At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", TagMarkup.Class("ntm-save", At is null ? Tone.Plain : Tone.Ok));
        output.Attributes.SetAttribute("role", "status");
        output.Content.SetHtmlContent(sprite.Icon(At is null ? "circle" : "check-lg"))
            .Append(At is { } at ? $"Đã lưu lúc {VietnameseFormat.Time(VietnamTime.TimeOf(at))}" : "Chưa lưu lần nào");
    }
}
