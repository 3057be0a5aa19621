using Microsoft.AspNetCore.Razor.TagHelpers;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A deadline chip: &lt;ntm-due date="due" done="sentOn" show-date="true" /&gt;. The full date always stands near; show-date puts it inside.</summary>
[HtmlTargetElement("ntm-due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueTagHelper(IconSprite sprite, Clock clock) : TagHelper
{
    public DateOnly Date { get; set; }

    /// <summary>The day it was sent; null while it waits.</summary>
    public DateOnly? Done { get; set; }

    public bool ShowDate { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var due = new Due(Date, clock.Today(), Done);
        var text = ShowDate ? $"{due.Text}, hạn {VietnameseFormat.Date(Date)}" : due.Text;
        output.SuppressOutput();
        output.Content.SetHtmlContent(TagMarkup.Span(due.IsDone ? "ntm-tag" : "ntm-due", due.Tone, sprite.Icon(due.Icon), text));
    }
}
