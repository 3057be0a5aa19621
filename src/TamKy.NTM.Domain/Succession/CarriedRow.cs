using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Succession;

/// <summary>An indicator before and after.</summary>
/// <param name="Before">One for each unit that ended, in the order of the plan; null where nothing was reported.</param>
/// <param name="After">One for each unit that follows.</param>
/// <param name="Totals">Null for what is judged, and where a value is missing.</param>
public sealed record CarriedRow(
    Criterion Criterion, Indicator Indicator, CarryKind Kind, IReadOnlyList<IndicatorResult?> Before, IReadOnlyList<CarriedFigure> After, CarriedTotals? Totals);
