namespace TamKy.NTM.Domain.Verification;

/// <summary>A department's verdict as typed.</summary>
/// <param name="Own">The department's figure; counts when it does not agree.</param>
public sealed record VerificationInput(VerificationVerdict Verdict, ReportedFigure Own, string? Reason);
