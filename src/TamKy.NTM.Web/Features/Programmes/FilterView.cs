namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>The filter of the programme on one of its pages.</summary>
/// <param name="Action">The page that shows what was chosen.</param>
public sealed record FilterView(string Action, FilterChoices Choices);
