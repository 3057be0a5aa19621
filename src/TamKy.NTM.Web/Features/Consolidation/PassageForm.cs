namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>One place as typed.</summary>
public sealed record PassageForm
{
    public string Key { get; init; } = string.Empty;

    public string? Text { get; init; }

    /// <summary>Which wording the page was made from.</summary>
    public string Stamp { get; init; } = string.Empty;

    /// <summary>goi-y takes the suggested words, theo-nguon puts bound numbers right; anything else stores the text.</summary>
    public string? Do { get; init; }
}
