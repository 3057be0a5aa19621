using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>A file to be imported: nothing yet, what is wrong with it, or what it would change.</summary>
public sealed record ImportPage
{
    public string? FileName { get; init; }

    public IReadOnlyList<FileProblem> Problems { get; init; } = [];

    public SetContent? Content { get; init; }

    /// <summary>The content as it goes to the next step.</summary>
    public string? Packed { get; init; }

    /// <summary>Against the draft there is, else the version in force; null for a set that is new.</summary>
    public SetComparison? Changes { get; init; }

    /// <summary>A draft there is, whose content would be replaced.</summary>
    public CriteriaSet? Draft { get; init; }

    public bool IsRefused => Problems.Count > 0;
}
