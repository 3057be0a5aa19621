using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>One set as read: groups, criteria, indicators, thresholds, who is in charge, and where each fact comes from.</summary>
public sealed record DetailsPage(
    CriteriaSet Set, DateOnly Today, ILookup<int, InCharge> InCharge, IReadOnlyList<IndexPage.Follower> Followers)
{
    public IReadOnlyList<IGrouping<string, Criterion>> Groups => [.. Set.Criteria.OrderBy(criterion => criterion.Number).GroupBy(criterion => criterion.Group)];

    public SetForce Force => SetForce.On(Today, Set.EffectiveFrom, Set.EffectiveTo);

    public int Indicators => Set.Criteria.Sum(criterion => criterion.Indicators.Count);

    /// <summary>Numeric indicators without a threshold today: they read "Chờ mức" whatever is reported.</summary>
    public int Waiting => Set.Criteria.SelectMany(criterion => criterion.Indicators)
        .Count(indicator => indicator.IsNumeric && indicator.ThresholdOn(Today, Set.ZoneCode) is null);

    /// <summary>How many facts of the set the office has yet to confirm: wordings and thresholds.</summary>
    public int ToBeConfirmed => Set.Criteria.SelectMany(criterion => criterion.Indicators).Sum(indicator =>
        (indicator.Provenance.Confidence is Confidence.ToBeConfirmed ? 1 : 0)
        + indicator.Thresholds.Count(threshold => threshold is { Value: not null, Provenance.Confidence: Confidence.ToBeConfirmed }));

    public CriterionCard Card(Criterion criterion) => new(criterion, Set.ZoneCode, Today, [.. InCharge[criterion.Id]]);

    public static async Task<DetailsPage?> LoadAsync(AppDbContext db, string code, DateOnly today, CancellationToken ct)
    {
        var set = await db.CriteriaSets.AsNoTracking()
            .Include(candidate => candidate.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery()
            .SingleOrDefaultAsync(candidate => candidate.Code == code, ct);
        return set is null
            ? null
            : new DetailsPage(
                set,
                today,
                await Overview.InCharge.LoadAsync(db, set.Id, today, ct),
                await IndexPage.Followers(db.CriteriaSetAssignments.Where(follow => follow.CriteriaSetId == set.Id && follow.Year == today.Year)).ToListAsync(ct));
    }
}
