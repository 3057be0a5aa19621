using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>A shelf life as typed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WholeMonthsAttribute() : WholeNumberAttribute(1, EvidenceKind.MostMonths, "Thời hạn là số tháng nguyên từ {0} đến {1}; không có thời hạn thì để trống.");
