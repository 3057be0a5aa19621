using TamKy.NTM.Domain.Succession;

namespace TamKy.NTM.Web.Features.Reorganizations;

/// <summary>Some of the indicators before and after. Partial _Figures.</summary>
/// <param name="IsPlain">Those in which nothing has to be looked at.</param>
public sealed record FiguresPart(DetailsPage Page, IReadOnlyList<CarriedRow> Rows, bool IsPlain)
{
    public IEnumerable<IGrouping<string, CarriedRow>> ByCriterion => Rows.GroupBy(row => $"{row.Criterion.Number}. {row.Criterion.Name}");
}
