namespace TamKy.NTM.Web.Features.ProgrammeDraft;

/// <summary>Where a programme of a year is begun.</summary>
/// <param name="Years">Years with a programme, the latest first.</param>
public sealed record BeginPage(IReadOnlyList<int> Years, BeginForm Form);
