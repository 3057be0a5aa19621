using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFacts;

/// <summary>A page about one indicator of a set, with one form.</summary>
/// <param name="Threshold">The threshold that is confirmed; null when it is the wording.</param>
public sealed record FactPage<TForm>(CriteriaSet Set, Indicator Indicator, TForm Form, DateOnly Today, IndicatorThreshold? Threshold = null)
{
    public string Title => $"Chỉ tiêu {Indicator.Code}, {Set.Name}";
}
