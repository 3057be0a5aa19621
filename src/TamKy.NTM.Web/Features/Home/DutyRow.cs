namespace TamKy.NTM.Web.Features.Home;

/// <summary>A criterion of a set that communes follow this year, in which the actor's department has a part.</summary>
public sealed record DutyRow(string SetCode, string SetName, int Number, string Name, bool IsLead);
