namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A step of the breadcrumb; without an address it is the page itself. Partial _Breadcrumb takes a list of them.</summary>
public sealed record Crumb(string Text, string? Href = null);
