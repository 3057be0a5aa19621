namespace TamKy.NTM.Domain.Evidence;

/// <summary>What lies in the store.</summary>
/// <param name="StoredName">Random; says nothing of the content.</param>
/// <param name="FileName">As its owner called it, cleaned.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record StoredContent(string StoredName, string FileName, string ContentType, long Size, string Sha256);
