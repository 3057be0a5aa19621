using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>Which departments report every month, reporting-duties.json.</summary>
/// <param name="From">First day of their duty.</param>
internal sealed record ReportingDutyFile(DateOnly From, IReadOnlyList<string> Units, string Source, Confidence Confidence);
