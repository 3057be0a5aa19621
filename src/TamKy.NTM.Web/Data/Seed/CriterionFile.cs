using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Data.Seed;

/// <param name="LeadUnits">Codes of the units in charge, with a confidence of their own: who leads is decided by the city, not by the set.</param>
internal sealed record CriterionFile(
    int Number,
    string Code,
    string Name,
    string Group,
    IReadOnlyList<string> LeadUnits,
    Confidence LeadUnitsConfidence,
    string Source,
    Confidence Confidence,
    IReadOnlyList<IndicatorFile> Indicators,
    bool IsPlaceholder = false,
    string? Note = null)
{
    public Criterion ToCriterion()
    {
        var criterion = new Criterion(Number, Code, Name, Group, new Provenance(Source, Confidence)) { IsPlaceholder = IsPlaceholder, Note = Note };
        foreach (var (index, indicator) in Indicators.Index())
        {
            criterion.Add(indicator.ToIndicator(index + 1));
        }

        return criterion;
    }
}
