using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>Two sets, or two versions of one, side by side.</summary>
/// <param name="Comparison">Null until two are chosen.</param>
public sealed record ComparePage(IReadOnlyList<SetVersion> Choices, SetVersion? First, SetVersion? Second, SetComparison? Comparison, bool OnlyChanges)
{
    /// <summary>An indicator of one set beside the other, under the criterion of the second, else of the first.</summary>
    public sealed record Group(string Title, string? InCharge, IReadOnlyList<IndicatorPair> Pairs);

    public IReadOnlyList<Group> Groups { get; init; } = [];

    /// <summary>The map between the two sets has rows; versions of one set need none.</summary>
    public bool IsMapped { get; init; }

    public bool AreVersions => First is not null && First.Code == Second?.Code;

    public bool IsOffice { get; init; }

    /// <summary>"12 giữ nguyên, 3 có thay đổi", in the order of the kinds.</summary>
    public string Counts => Comparison is null ? string.Empty : string.Join(", ", Enum.GetValues<PairKind>()
        .Where(kind => Comparison.Count(kind) > 0)
        .Select(kind => $"{Comparison.Count(kind)} {Domain.Labels.Of(kind).ToLower(Domain.Text.VietnameseFormat.Culture)}"));

    /// <returns>Null when a set that was asked for does not exist for the actor.</returns>
    public static async Task<ComparePage?> LoadAsync(
        AppDbContext db, Actor actor, SetAddress? first, SetAddress? second, bool onlyChanges, DateOnly today, CancellationToken ct)
    {
        var choices = await SetVersion.Query(db.CriteriaSets, actor).ToListAsync(ct);
        SetVersion? Find(SetAddress? address) => address is null ? null : SetVersion.Choose([.. choices.Where(version => version.Code == address.Code)], address.Number, today);
        var (a, b) = (Find(first), Find(second));
        if ((first is not null && a is null) || (second is not null && b is null))
        {
            return null;
        }

        if (a is null || b is null)
        {
            return new ComparePage(choices, a, b, null, onlyChanges);
        }

        var sets = await db.CriteriaSets.AsNoTracking()
            .Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery().Where(set => set.Id == a.Id || set.Id == b.Id).ToListAsync(ct);
        var (before, after) = (sets.Single(set => set.Id == a.Id), sets.Single(set => set.Id == b.Id));
        var relations = await db.IndicatorRelations.AsNoTracking().Where(relation => relation.FromSet == a.Code && relation.ToSet == b.Code).OrderBy(relation => relation.Id).ToListAsync(ct);
        var comparison = a.Code == b.Code
            ? SetComparison.OfVersions(SetContent.Of(before), SetContent.Of(after))
            : SetComparison.OfSets(SetContent.Of(before), SetContent.Of(after), relations);
        var units = await InCharge.Query(
            db.CriterionAssignments.Where(part => part.Criterion.CriteriaSetId == a.Id || part.Criterion.CriteriaSetId == b.Id), today).ToListAsync(ct);
        return new ComparePage(choices, a, b, comparison, onlyChanges)
        {
            Groups = [.. GroupsOf(comparison, before, after, units.ToLookup(unit => unit.CriterionId), onlyChanges)],
            IsMapped = relations.Count > 0,
            IsOffice = actor.IsOffice,
        };
    }

    private static IEnumerable<Group> GroupsOf(SetComparison comparison, CriteriaSet before, CriteriaSet after, ILookup<int, InCharge> units, bool onlyChanges)
    {
        var pairs = comparison.Indicators.Where(pair => !onlyChanges || pair.Kind is not PairKind.Same).ToList();
        foreach (var (set, criterion, own) in Places(before, after, pairs))
        {
            var leads = units[criterion.Id].Where(unit => unit.IsLead).Select(unit => unit.UnitName).ToList();
            yield return new Group(
                set == after ? $"{criterion.Number}. {criterion.Name}" : $"Không còn: {criterion.Number}. {criterion.Name}",
                leads.Count == 0 ? null : string.Join(", ", leads),
                own);
        }
    }

    private static IEnumerable<(CriteriaSet Set, Criterion Criterion, IReadOnlyList<IndicatorPair> Pairs)> Places(
        CriteriaSet before, CriteriaSet after, IReadOnlyList<IndicatorPair> pairs)
    {
        foreach (var (set, isAfter) in new[] { (after, true), (before, false) })
        {
            foreach (var criterion in set.Criteria.OrderBy(criterion => criterion.Number))
            {
                var codes = criterion.Indicators.Select(indicator => indicator.Code).ToHashSet();
                IReadOnlyList<IndicatorPair> own = [.. pairs.Where(pair => isAfter ? pair.After is { } now && codes.Contains(now.Code) : pair.After is null && codes.Contains(pair.Before!.Code))];
                if (own.Count > 0)
                {
                    yield return (set, criterion, own);
                }
            }
        }
    }
}
