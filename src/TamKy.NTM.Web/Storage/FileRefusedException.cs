using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Storage;

/// <summary>A file that the portal does not take; the sentence says why and what to do.</summary>
public sealed class FileRefusedException(string message) : RuleException(message);
