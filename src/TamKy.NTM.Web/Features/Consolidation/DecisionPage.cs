namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>A page that asks once more before something that cannot be undone, with its form.</summary>
public sealed record DecisionPage<TForm>(ConsolidationPage Month, TForm Form);
