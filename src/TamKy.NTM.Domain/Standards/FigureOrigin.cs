namespace TamKy.NTM.Domain.Standards;

/// <summary>Under which indicator of another set a unit reported a figure that is carried over.</summary>
public sealed record FigureOrigin(string SetCode, string SetName, int CriterionNumber, string Indicator);
