namespace TamKy.NTM.Domain.Verification;

/// <summary>What the Office decides of one indicator.</summary>
/// <param name="DepartmentId">Whose figure, when the basis is <see cref="FigureBasis.Verified"/> and several departments gave one.</param>
/// <param name="Own">The Office's figure, when the basis is <see cref="FigureBasis.Concluded"/>.</param>
public sealed record ConclusionInput(int IndicatorId, FigureBasis Basis, int? DepartmentId, ReportedFigure Own, string? Reason);
