using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Standards;

/// <summary>The figure of a numeric indicator that stands for a month.</summary>
public readonly record struct MonthValue(Month Month, decimal Value);
