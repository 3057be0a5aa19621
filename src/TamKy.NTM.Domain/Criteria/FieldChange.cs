namespace TamKy.NTM.Domain.Criteria;

/// <summary>One property with its two values, in words; null where it is empty.</summary>
public sealed record FieldChange(string Label, string? Before, string? After);
