using Microsoft.AspNetCore.Html;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A name and what is said about it; the value may hold a link.</summary>
public sealed record StatusFact(string Name, IHtmlContent Value)
{
    public StatusFact(string name, string value)
        : this(name, new HtmlContentBuilder().Append(value))
    {
    }
}
