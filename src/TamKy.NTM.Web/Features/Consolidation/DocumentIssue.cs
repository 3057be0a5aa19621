namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Number and date given by the clerk when the report was issued.</summary>
public sealed record DocumentIssue(int Number, DateOnly Date);
