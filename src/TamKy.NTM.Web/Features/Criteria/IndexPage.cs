using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>All criteria sets, each in the version in force today or as a draft, with who follows them this year, and what was looked for in them.</summary>
public sealed record IndexPage(int Year, DateOnly Today, IReadOnlyList<IndexPage.Row> Sets, bool IsOffice)
{
    /// <summary>Null when nothing is looked for.</summary>
    public string? Words { get; init; }

    public IReadOnlyList<SetHit> Hits { get; init; } = [];

    public sealed record Set(
        int Id, string Code, string Name, NtmLevel Level, IReadOnlyList<string> LegalBases, string? LocalDecision, DateOnly EffectiveFrom, DateOnly? EffectiveTo,
        int Criteria, int Placeholders, Confidence Confidence, SetStatus Status, int VersionNumber);

    public sealed record Count(int SetId, Measure Measure, int Indicators);

    /// <summary>A unit that follows the set this year.</summary>
    public sealed record Follower(string SetCode, string Unit, FollowPurpose Purpose, string? Group);

    /// <param name="Waiting">Numeric indicators that have no threshold today.</param>
    /// <param name="Draft">A draft of the next version, for those who may know of it.</param>
    public sealed record Row(Set Set, IReadOnlyList<Count> Counts, int Waiting, IReadOnlyList<Follower> Followers, SetVersion? Draft)
    {
        public int Indicators => Counts.Sum(count => count.Indicators);

        /// <summary>"26 chỉ tiêu tỷ lệ %, 29 đạt hoặc chưa đạt".</summary>
        public string Measures =>
            string.Join(", ", Counts.Select((count, index) => $"{count.Indicators} {(index == 0 ? "chỉ tiêu " : string.Empty)}{Labels.Of(count.Measure).ToLower(VietnameseFormat.Culture)}"));

        /// <summary>"duy trì: Xã Tam Ngọc, Xã Tam Phú", a purpose each.</summary>
        public IEnumerable<string> FollowedFor =>
            from follower in Followers
            group follower.Unit by follower.Purpose into units
            orderby units.Key
            select $"{Labels.Of(units.Key)}: {(units.Count() > MostNamed ? $"{units.Count()} đơn vị" : string.Join(", ", units))}";

        private const int MostNamed = 12;
    }

    public static async Task<IndexPage> LoadAsync(AppDbContext db, Actor actor, string? words, DateOnly today, CancellationToken ct)
    {
        var sets = await AllSets(db, today).ToListAsync(ct);
        var drafts = (await SetVersion.Query(db.CriteriaSets.Where(set => set.Status == SetStatus.Draft && set.VersionNumber > 1), actor).ToListAsync(ct)).ToDictionary(draft => draft.Code);
        var counts = (await Counts(db).ToListAsync(ct)).ToLookup(count => count.SetId);
        var waiting = (await Waiting(db, today).ToListAsync(ct)).CountBy(id => id).ToDictionary();
        var followers = (await Followers(db.CriteriaSetAssignments.Where(follow => follow.Year == today.Year)).ToListAsync(ct)).ToLookup(follower => follower.SetCode);
        return new IndexPage(today.Year, today, [.. sets.Select(set => new Row(
            set, [.. counts[set.Id].OrderBy(count => count.Measure)], waiting.GetValueOrDefault(set.Id), [.. followers[set.Code]], drafts.GetValueOrDefault(set.Code)))], actor.IsOffice)
        {
            Words = words,
            Hits = words is null ? [] : await new SetSearch(words).FindAsync(db, [.. sets.Select(set => set.Id)], ct),
        };
    }

    /// <summary>Every set once: as in force on the day, or as the draft that it still is.</summary>
    public static IQueryable<Set> AllSets(AppDbContext db, DateOnly day) =>
        from set in db.CriteriaSets.ShownOn(day)
        orderby set.PeriodFrom descending, set.Id
        select new Set(
            set.Id, set.Code, set.Name, set.Level, set.LegalBases, set.LocalDecision, set.EffectiveFrom, set.EffectiveTo,
            set.Criteria.Count, set.Criteria.Count(criterion => criterion.IsPlaceholder), set.Provenance.Confidence, set.Status, set.VersionNumber);

    public static IQueryable<Count> Counts(AppDbContext db) =>
        from criterion in db.Criteria
        from indicator in criterion.Indicators
        group indicator by new { criterion.CriteriaSetId, indicator.Measure } into same
        select new Count(same.Key.CriteriaSetId, same.Key.Measure, same.Count());

    /// <summary>The set of every numeric indicator for which no threshold holds on the day (decision 3).</summary>
    public static IQueryable<int> Waiting(AppDbContext db, DateOnly day) =>
        from criterion in db.Criteria
        join set in db.CriteriaSets on criterion.CriteriaSetId equals set.Id
        from indicator in criterion.Indicators
        where (indicator.Measure == Measure.Percentage || indicator.Measure == Measure.Number)
            && !indicator.Thresholds.Any(threshold =>
                threshold.Value != null
                && threshold.ValidFrom <= day
                && threshold.GroupCode == null
                && (threshold.ZoneCode == null || threshold.ZoneCode == set.ZoneCode)
                && (threshold.Year == null || threshold.Year <= day.Year))
        select set.Id;

    public static IQueryable<Follower> Followers(IQueryable<CriteriaSetAssignment> follows) =>
        from follow in follows
        orderby follow.Unit.Code
        select new Follower(follow.CriteriaSet.Code, follow.Unit.Name, follow.Purpose, follow.GroupCode);
}
