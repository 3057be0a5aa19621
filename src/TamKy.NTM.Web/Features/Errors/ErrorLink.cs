namespace TamKy.NTM.Web.Features.Errors;

/// <summary>Something the user can do now.</summary>
public sealed record ErrorLink(string Text, string Href);
