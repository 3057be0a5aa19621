using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Villages;

/// <summary>A village that strives for the standard, as last measured up to a month.</summary>
/// <param name="Latest">Null when nothing was entered this year.</param>
/// <param name="Before">The latest month before the one that is asked about; null when there is none.</param>
public sealed record VillageCourse(string Name, MeasuredMonth? Latest, MeasuredMonth? Before);
