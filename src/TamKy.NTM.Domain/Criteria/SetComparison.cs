namespace TamKy.NTM.Domain.Criteria;

/// <summary>An indicator beside its counterpart; one of the two may be missing.</summary>
public sealed record IndicatorPair(PairKind Kind, SetContentIndicator? Before, SetContentIndicator? After, IReadOnlyList<FieldChange> Changes, string? Note = null);

/// <summary>A criterion beside its counterpart of the same code.</summary>
public sealed record CriterionPair(PairKind Kind, SetContentCriterion? Before, SetContentCriterion? After, IReadOnlyList<FieldChange> Changes);

/// <summary>Two contents side by side: two versions of a set by code, two sets by the map between them.</summary>
public sealed record SetComparison(
    SetContent Before, SetContent After, IReadOnlyList<FieldChange> Head, IReadOnlyList<CriterionPair> Criteria, IReadOnlyList<IndicatorPair> Indicators)
{
    /// <summary>Nothing differs, sources and thresholds included.</summary>
    public bool IsSame => Head.Count == 0 && Criteria.All(pair => pair.Kind is PairKind.Same) && Indicators.All(pair => pair.Kind is PairKind.Same);

    public int Count(PairKind kind) => Indicators.Count(pair => pair.Kind == kind);

    public static SetComparison OfVersions(SetContent before, SetContent after)
    {
        var old = before.Indicators.ToLookup(indicator => indicator.Code);
        var now = after.Indicators.Select(indicator => indicator.Code).ToHashSet();
        return new SetComparison(
            before,
            after,
            Changes(SetFacts.Of(before), SetFacts.Of(after)),
            Pairs(before, after),
            [
                .. after.Indicators.Select(indicator => Pair(old[indicator.Code].FirstOrDefault(), indicator)),
                .. before.Indicators.Where(indicator => !now.Contains(indicator.Code)).Select(indicator => new IndicatorPair(PairKind.Dropped, indicator, null, [])),
            ]);
    }

    /// <param name="relations">From the first set to the second.</param>
    public static SetComparison OfSets(SetContent before, SetContent after, IReadOnlyList<IndicatorRelation> relations)
    {
        var old = before.Indicators.ToLookup(indicator => indicator.Code);
        var mappedFrom = relations.Select(relation => relation.FromIndicator).ToHashSet();
        var mappedTo = relations.Select(relation => relation.ToIndicator).ToHashSet();
        var now = after.Indicators.Select(indicator => indicator.Code).ToHashSet();
        var shown = relations.ToLookup(relation => relation.ToIndicator ?? string.Empty);
        return new SetComparison(before, after, [], [],
        [
            .. after.Indicators.SelectMany(indicator => mappedTo.Contains(indicator.Code)
                ? shown[indicator.Code].Select(relation => Mapped(relation, old[relation.FromIndicator ?? string.Empty].FirstOrDefault(), indicator))
                : [new IndicatorPair(PairKind.Unmapped, mappedFrom.Contains(indicator.Code) ? null : old[indicator.Code].FirstOrDefault(), indicator, [])]),
            .. before.Indicators.Where(indicator => mappedFrom.Contains(indicator.Code))
                .SelectMany(indicator => relations.Where(relation => relation.FromIndicator == indicator.Code && relation.Kind is RelationKind.Dropped)
                    .Select(relation => new IndicatorPair(PairKind.Dropped, indicator, null, [], relation.Note))),
            .. before.Indicators.Where(indicator => !mappedFrom.Contains(indicator.Code) && (mappedTo.Contains(indicator.Code) || !now.Contains(indicator.Code)))
                .Select(indicator => new IndicatorPair(PairKind.Unmapped, indicator, null, [])),
        ]);
    }

    private static IndicatorPair Pair(SetContentIndicator? before, SetContentIndicator after)
    {
        if (before is null)
        {
            return new IndicatorPair(PairKind.Added, null, after, []);
        }

        var changes = Changes(SetFacts.Of(before), SetFacts.Of(after));
        return new IndicatorPair(changes.Count == 0 ? PairKind.Same : PairKind.Changed, before, after, changes);
    }

    /// <summary>Between sets the sources always differ; what has to be reached is what counts.</summary>
    private static IndicatorPair Mapped(IndicatorRelation relation, SetContentIndicator? before, SetContentIndicator after)
    {
        IReadOnlyList<FieldChange> changes = before is null ? [] : Changes(SetFacts.Demands(before), SetFacts.Demands(after));
        return new IndicatorPair(
            relation.Kind switch
            {
                RelationKind.Split => PairKind.Split,
                RelationKind.Merged => PairKind.Merged,
                RelationKind.New => PairKind.Added,
                _ => changes.Count == 0 ? PairKind.Same : PairKind.Changed,
            },
            before, after, changes, relation.Note);
    }

    private static IReadOnlyList<CriterionPair> Pairs(SetContent before, SetContent after)
    {
        var old = before.Criteria.ToLookup(criterion => criterion.Code);
        var now = after.Criteria.Select(criterion => criterion.Code).ToHashSet();
        return
        [
            .. after.Criteria.OrderBy(criterion => criterion.Number).Select(criterion =>
            {
                if (old[criterion.Code].FirstOrDefault() is not { } counterpart)
                {
                    return new CriterionPair(PairKind.Added, null, criterion, []);
                }

                var changes = Changes(SetFacts.Of(counterpart), SetFacts.Of(criterion));
                return new CriterionPair(changes.Count == 0 ? PairKind.Same : PairKind.Changed, counterpart, criterion, changes);
            }),
            .. before.Criteria.Where(criterion => !now.Contains(criterion.Code)).Select(criterion => new CriterionPair(PairKind.Dropped, criterion, null, [])),
        ];
    }

    private static IReadOnlyList<FieldChange> Changes(IReadOnlyList<(string Label, string? Value)> before, IReadOnlyList<(string Label, string? Value)> after) =>
    [
        .. before.Zip(after).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new FieldChange(pair.First.Label, pair.First.Value, pair.Second.Value)),
    ];
}
