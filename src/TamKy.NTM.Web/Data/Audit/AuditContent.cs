namespace TamKy.NTM.Web.Data.Audit;

/// <summary>What was done to one row, before it gets its place in the chain.</summary>
internal sealed record AuditContent(string Entity, string Key, AuditKind Kind, string? Before, string? After);
