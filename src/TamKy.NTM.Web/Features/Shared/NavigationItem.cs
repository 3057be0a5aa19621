namespace TamKy.NTM.Web.Features.Shared;

/// <summary>A page in the navigation.</summary>
public sealed record NavigationItem(string Text, string Href, bool IsCurrent);
