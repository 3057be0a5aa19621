using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>A report as it was last sent, and with the Office's figures where it concluded otherwise.</summary>
public sealed record SentReport(int ReportId, int UnitId, Month Month, ReviewState State, string ContentJson, string? ConcludedJson)
{
    /// <summary>The Office accepted it: what it did not decide apart counts as it was sent.</summary>
    public bool IsConcluded => State is ReviewState.Accepted or ReviewState.Consolidated;
}
