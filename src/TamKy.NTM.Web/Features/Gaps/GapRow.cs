using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>A commune or village in the table of all.</summary>
/// <param name="Follows">Whether the unit follows the set in the year; of one that does not only carried figures are known.</param>
/// <param name="Months">Null when there are no figures.</param>
public sealed record GapRow(OrganizationUnit Unit, bool Follows, UnitMonths? Months, UnitGap Gap)
{
    /// <summary>More are on the unit's page.</summary>
    private const int MostLacks = 5;

    public bool IsVillage => Unit.Kind is UnitKind.Village;

    public bool IsKnown => Months is not null && (Follows || Carried > 0);

    /// <summary>How many indicators stand on figures that were reported under another set.</summary>
    public int Carried => Months?.Origins.Count ?? 0;

    /// <summary>A village is told apart by its commune.</summary>
    public string Name => IsVillage && Unit.Parent is { } commune ? $"{Unit.Name}, {commune.NameInSentence}" : Unit.PlaceName;

    public IEnumerable<(Criterion Criterion, IndicatorGap Gap)> Lacks => Gap.Lacking.Take(MostLacks);

    public int More => Math.Max(0, Gap.Lacking.Count - MostLacks);

    public FigureOrigin? OriginOf(Indicator indicator) => Months?.Origins.GetValueOrDefault(indicator.Code);

    public IndicatorGap? Of(string code) => Gap.Criteria.SelectMany(criterion => criterion.Indicators).FirstOrDefault(gap => gap.Indicator.Code == code);
}
