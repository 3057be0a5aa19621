using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>One set as read: groups, criteria, indicators, thresholds, who is in charge, and where each fact comes from.</summary>
public sealed record DetailsPage(
    CriteriaSet Set, DateOnly Today, ILookup<int, InCharge> InCharge, IReadOnlyList<IndexPage.Follower> Followers, IReadOnlyList<SetVersion> Versions, bool IsOffice)
{
    /// <summary>What the Office confirmed, the latest first.</summary>
    public IReadOnlyList<SetConfirmation> Confirmations { get; init; } = [];

    /// <summary>The criteria that tasks of a programme in force serve; none for those to whom the programme is closed.</summary>
    public IReadOnlyList<int> TaskCriteria { get; init; } = [];

    public bool IsDraft => Set.Status is SetStatus.Draft;

    public SetVersion? Draft => Versions.FirstOrDefault(version => version.Status is SetStatus.Draft);

    /// <summary>The version before this one, to compare with.</summary>
    public SetVersion? Before => Versions.FirstOrDefault(version => version.Number < Set.VersionNumber);

    private const int MostConfirmations = 20;

    public IReadOnlyList<IGrouping<string, Criterion>> Groups => [.. Set.Criteria.OrderBy(criterion => criterion.Number).GroupBy(criterion => criterion.Group)];

    public SetForce Force => SetForce.On(Today, Set.EffectiveFrom, Set.EffectiveTo, Set.Status);

    public int Indicators => Set.Criteria.Sum(criterion => criterion.Indicators.Count);

    /// <summary>Numeric indicators without a threshold today: they read "Chờ mức" whatever is reported.</summary>
    public int Waiting => Set.Criteria.SelectMany(criterion => criterion.Indicators)
        .Count(indicator => indicator.IsNumeric && indicator.ThresholdOn(Today, Set.ZoneCode) is null);

    /// <summary>How many facts of the set the office has yet to confirm: wordings and thresholds.</summary>
    public int ToBeConfirmed => Set.Criteria.SelectMany(criterion => criterion.Indicators).Sum(indicator =>
        (indicator.Provenance.Confidence is Confidence.ToBeConfirmed ? 1 : 0)
        + indicator.Thresholds.Count(threshold => threshold is { Value: not null, Provenance.Confidence: Confidence.ToBeConfirmed }));

    public CriterionCard Card(Criterion criterion) => new(criterion, Set.ZoneCode, Today, [.. InCharge[criterion.Id]]);

    public static async Task<DetailsPage?> LoadAsync(AppDbContext db, Actor actor, SetAddress address, DateOnly today, CancellationToken ct)
    {
        var versions = await SetVersion.Query(db.CriteriaSets.Where(set => set.Code == address.Code), actor).ToListAsync(ct);
        if (SetVersion.Choose(versions, address.Number, today) is not { } chosen)
        {
            return null;
        }

        var set = await db.CriteriaSets.AsNoTracking()
            .Include(candidate => candidate.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(indicator => indicator.Thresholds)
            .AsSingleQuery()
            .SingleAsync(candidate => candidate.Id == chosen.Id, ct);
        return new DetailsPage(
            set,
            today,
            await Overview.InCharge.LoadAsync(db, set.Id, today, ct),
            await IndexPage.Followers(db.CriteriaSetAssignments.Where(follow => follow.CriteriaSet.Code == set.Code && follow.Year == today.Year)).ToListAsync(ct),
            versions,
            actor.IsOffice)
        {
            Confirmations = await db.SetConfirmations.AsNoTracking().Where(kept => kept.Set.Code == set.Code).OrderByDescending(kept => kept.Id).Take(MostConfirmations).ToListAsync(ct),
            TaskCriteria = Policies.Opens(Policies.Reporting, actor) ? await WithTasks(db, set.Code, today.Year).ToListAsync(ct) : [],
        };
    }

    /// <summary>The criteria of a set that tasks of the year's programme serve.</summary>
    public static IQueryable<int> WithTasks(AppDbContext db, string setCode, int year) =>
        db.WorkTasks.Where(task => task.Programme.InForceFrom != null && task.Programme.Year == year && task.OwnerId == null)
            .SelectMany(task => task.Criteria).Where(criterion => criterion.SetCode == setCode).Select(criterion => criterion.Number).Distinct();
}
