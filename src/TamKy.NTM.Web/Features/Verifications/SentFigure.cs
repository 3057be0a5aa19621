using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>What stands as sent of one indicator of one commune in a month, and what the Office concluded of it.</summary>
/// <param name="Concluded">The Office's figure where it is not the commune's.</param>
/// <param name="Basis">Whose figure the Office uses, once it concluded apart.</param>
public sealed record SentFigure(
    int UnitId, int ReportId, ReviewState State, int IndicatorId, string IndicatorCode, ReportedFigure Figure, string? Remark, FigureBasis? Basis, ReportedFigure Concluded, string? ConclusionReason)
{
    /// <summary>A month that is consolidated is closed; everything sent before that is open to the departments.</summary>
    public bool IsOpen => State is not ReviewState.Consolidated;

    /// <summary>The figure that counts.</summary>
    public ReportedFigure Counting => Basis is null ? Figure : Concluded;
}
