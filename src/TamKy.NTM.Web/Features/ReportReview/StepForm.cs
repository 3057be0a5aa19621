namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>A step of the workflow as posted from its confirm page.</summary>
public sealed class StepForm
{
    public string Step { get; init; } = string.Empty;

    /// <summary>Of the report the user saw.</summary>
    public int Version { get; init; }

    public string? Comment { get; init; }
}
