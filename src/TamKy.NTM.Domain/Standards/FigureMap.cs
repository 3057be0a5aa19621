using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// Carries figures over to a set that a unit has not reported by, so that it starts from what is known: for each indicator without a figure of its own, the
/// one reported under the indicator from which it was kept. Split, merged and new indicators start empty, since no figure of theirs is known.
/// </summary>
public sealed class FigureMap(IEnumerable<MappedIndicator> rows)
{
    private readonly ILookup<string, MappedIndicator> _rows = rows.ToLookup(row => row.ToIndicator);

    public static FigureMap None { get; } = new([]);

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The content with the figures carried over, and where they are from by the indicator's code. What the unit reported itself is never replaced.</summary>
    public (ReportContent Content, IReadOnlyDictionary<string, FigureOrigin> Origins) Fill(CriteriaSet set, ReportContent content)
    {
        var carried = IsEmpty ? [] : Carried(set, content);
        if (carried.Count == 0)
        {
            return (content, new Dictionary<string, FigureOrigin>());
        }

        var others = content.Parts.Where(part => part.SetCode != set.Code);
        return (
            content with { Parts = [.. others, .. set.Criteria.OrderBy(criterion => criterion.Number).Select(criterion => Filled(set, criterion, content, carried))] },
            carried.ToDictionary(pair => pair.Key, pair => pair.Value.Origin));
    }

    private Dictionary<string, (IndicatorContent Entry, FigureOrigin Origin)> Carried(CriteriaSet set, ReportContent content)
    {
        var parts = content.Parts.Where(part => part.SetCode is not null && part.CriterionNumber is not null).ToList();
        var own = parts.Where(part => part.SetCode == set.Code).SelectMany(part => part.Indicators).Where(IsFilled).Select(entry => entry.Code).ToHashSet();
        return (
            from indicator in set.Indicators
            where !own.Contains(indicator.Code)
            let found = Find(indicator, parts)
            where found is not null
            select (indicator.Code, Found: found.Value)).ToDictionary(pair => pair.Code, pair => pair.Found);
    }

    /// <summary>Of several the one that stands first in the report: that of the primary set.</summary>
    private (IndicatorContent Entry, FigureOrigin Origin)? Find(Indicator indicator, IReadOnlyList<PartContent> parts) => (
        from part in parts
        from entry in part.Indicators
        from row in _rows[indicator.Code]
        where row.FromSet == part.SetCode && row.FromIndicator == entry.Code && row.Fits(indicator) && Counts(indicator, entry)
        select ((IndicatorContent, FigureOrigin)?)(
            entry with { IndicatorId = indicator.Id, Code = indicator.Code },
            new FigureOrigin(row.FromSet, row.FromSetName, part.CriterionNumber!.Value, entry.Code))).FirstOrDefault();

    private static bool Counts(Indicator indicator, IndicatorContent entry) => indicator.IsNumeric ? entry.Value <= indicator.MaxValue : entry.JudgedMet is not null;

    private static bool IsFilled(IndicatorContent entry) => !ReportedFigure.Of(entry).IsEmpty;

    private static PartContent Filled(
        CriteriaSet set, Criterion criterion, ReportContent content, Dictionary<string, (IndicatorContent Entry, FigureOrigin Origin)> carried)
    {
        var part = content.Parts.FirstOrDefault(own => own.SetCode == set.Code && own.CriterionNumber == criterion.Number)
            ?? new PartContent($"TC:{set.Code}:{criterion.Number}", criterion.Name) { SetCode = set.Code, CriterionNumber = criterion.Number };
        return part with
        {
            Indicators =
            [
                .. part.Indicators.Where(entry => !carried.ContainsKey(entry.Code)),
                .. criterion.Indicators.OrderBy(indicator => indicator.Position).Where(indicator => carried.ContainsKey(indicator.Code)).Select(indicator => carried[indicator.Code].Entry),
            ],
        };
    }
}
