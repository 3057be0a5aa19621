using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>One village: its state by criterion in a month, its course through the year, plan and recognition, households, years it registered for.</summary>
/// <param name="Set">The set it follows in the year of the month; null when it did not register.</param>
/// <param name="Trend">From the first month of the year that has a state to the one asked for.</param>
public sealed record DetailsPage(
    OrganizationUnit Village,
    Month Month,
    DateOnly Today,
    VillageRights Rights,
    CriteriaSet? Set,
    IReadOnlyList<DetailsPage.TrendRow> Trend,
    IReadOnlyList<VillageProfile> Profiles,
    IReadOnlyList<DetailsPage.Follow> Follows,
    IReadOnlyList<CriteriaSet> Sets,
    IReadOnlyList<IndexPage.PlanOf> Plans,
    IndexPage.RecognitionOf? Recognition)
{
    public HouseholdsForm Figures { get; init; } = new();

    public RegisterForm Register { get; init; } = new();

    public string Title => Village.Parent is { } commune ? $"{Village.Name}, {commune.NameInSentence}" : Village.Name;

    /// <summary>The last month with a state, up to the one asked for.</summary>
    public TrendRow? Shown => Trend.LastOrDefault(row => row.Measured is not null);

    public MeasuredMonth? Before => Trend.TakeWhile(row => row != Shown).LastOrDefault(row => row.Measured is not null)?.Measured;

    public Chart TrendChart => new()
    {
        Id = "xu-huong",
        Kind = ChartKind.Line,
        Title = $"Số tiêu chí đạt của {Village.NameInSentence} theo tháng",
        Points = [.. Trend.Select(row => new ChartPoint($"T{row.Month.Number}", row.Measured?.Criteria.Met))],
        Target = Set?.Criteria.Count,
        TargetName = $"Đủ {Set?.Criteria.Count} tiêu chí",
        Max = Set?.Criteria.Count,
        Unit = "tiêu chí",
    };

    public static async Task<DetailsPage> LoadAsync(AppDbContext db, VillageBook book, OrganizationUnit village, Actor actor, Month month, DateOnly today, CancellationToken ct)
    {
        var profiles = await db.VillageProfiles.AsNoTracking().VisibleTo(actor).Where(profile => profile.UnitId == village.Id).OrderByDescending(profile => profile.ValidFrom).ToListAsync(ct);
        var follows = await FollowsOf(db, village.Id).ToListAsync(ct);
        var sets = await db.CriteriaSets.AsNoTracking().Where(set => set.Level == NtmLevel.ModelVillage && set.PeriodTo >= today.Year).OrderByDescending(set => set.PeriodFrom).ToListAsync(ct);
        var follow = follows.Find(candidate => candidate.Year == month.Year);
        var set = follow is null ? null : (await book.SetsAsync([follow.SetId], ct)).FirstOrDefault();
        var trend = set is null ? [] : await CourseAsync(db, book, village, set, month, actor, ct);
        var plans = await IndexPage.Plans(db, actor, village.Id).ToListAsync(ct);
        var recognition = await IndexPage.Recognitions(db, actor, village.Id).FirstOrDefaultAsync(ct);
        return new DetailsPage(village, month, today, VillageRights.Of(actor, village), set, trend, profiles, follows, sets, plans, recognition);
    }

    public static IQueryable<Follow> FollowsOf(AppDbContext db, int villageId) =>
        from follow in db.CriteriaSetAssignments
        where follow.UnitId == villageId
        orderby follow.Year descending
        select new Follow(
            follow.Id, follow.Year, follow.CriteriaSetId, follow.CriteriaSet.Name, follow.Purpose,
            db.VillageAssessments.Any(own => own.UnitId == villageId && own.CriteriaSetId == follow.CriteriaSetId));

    private static async Task<List<TrendRow>> CourseAsync(AppDbContext db, VillageBook book, OrganizationUnit village, CriteriaSet set, Month last, Actor actor, CancellationToken ct)
    {
        var first = new Month(last.Year, 1);
        var known = (await db.VillageAssessments.AsNoTracking().VisibleTo(actor).Include(own => own.Entries).AsSingleQuery()
            .Where(own => own.UnitId == village.Id && own.CriteriaSetId == set.Id && own.Month >= first && own.Month <= last)
            .ToListAsync(ct)).ToDictionary(own => own.Month);
        var communeId = village.ParentId ?? 0;
        var reports = (await db.MonthlyReports.Where(report => report.UnitId == communeId && report.Month >= first && report.Month <= last)
            .Select(report => new { report.Month, report.State }).ToListAsync(ct)).ToDictionary(report => report.Month, report => report.State);
        var closed = await book.ClosedAsync(communeId, last.Year, ct);
        var schedule = await book.ScheduleAsync(ct);
        var rows = new List<TrendRow>();
        for (var month = known.Count == 0 ? last : known.Keys.Min(); month <= last; month = month.Next)
        {
            var own = known.GetValueOrDefault(month);
            rows.Add(new TrendRow(
                month, own, own?.Measure(set, schedule.Period(month).WindowTo), reports.TryGetValue(month, out var state) ? state : null, closed.Contains(month)));
        }

        return rows;
    }

    /// <summary>A year it registered for.</summary>
    /// <param name="IsUsed">Months were entered against this set.</param>
    public sealed record Follow(int Id, int Year, int SetId, string SetName, FollowPurpose Purpose, bool IsUsed);

    /// <summary>A month of the course.</summary>
    /// <param name="Report">Where the commune's report of the month stands; it confirms the state.</param>
    /// <param name="IsClosed">Consolidated: nothing changes any more.</param>
    public sealed record TrendRow(Month Month, VillageAssessment? Assessment, MeasuredMonth? Measured, ReviewState? Report, bool IsClosed)
    {
        public bool IsConfirmed => IsClosed || Report is ReviewState.Submitted or ReviewState.Received or ReviewState.Accepted or ReviewState.Consolidated;

        public string Standing => Assessment is null ? "chưa nhập"
            : IsClosed ? "đã tổng hợp, đã khóa"
            : IsConfirmed ? "đã xác nhận cùng báo cáo của xã"
            : $"chờ xác nhận cùng báo cáo tháng {VietnameseFormat.Month(Month)} của xã";
    }
}
