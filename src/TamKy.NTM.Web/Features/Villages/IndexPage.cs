using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Villages;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>The register of villages by commune, with the state of those that strive for the standard in a year.</summary>
/// <param name="Communes">To choose from; one or none means no choice.</param>
/// <param name="Commune">Code of the one that is shown alone.</param>
public sealed record IndexPage(
    int Year, IReadOnlyList<int> Years, DateOnly Today, IReadOnlyList<OrganizationUnit> Communes, string? Commune, IReadOnlyList<IndexPage.Group> Groups, bool CanEnter)
{
    private const int FirstYear = 2022;

    public int Villages => Groups.Sum(group => group.States.Count(state => state.Village.ExistsOn(Today)));

    public int Registered => Groups.Sum(group => group.Tally.Registered);

    public int Met => Groups.Sum(group => group.Tally.Met);

    public int WithHouseholds => Groups.Sum(group => group.States.Count(state => state.Profile is not null));

    /// <param name="year">Null for this year.</param>
    public static async Task<IndexPage?> LoadAsync(AppDbContext db, VillageBook book, Actor actor, string? commune, int? year, DateOnly today, CancellationToken ct)
    {
        var shown = year ?? today.Year;
        var years = Enumerable.Range(FirstYear, Math.Max(1, today.Year - FirstYear + 1)).ToList();
        if (!years.Contains(shown))
        {
            return null;
        }

        // A village that ended stands with its commune in the years in which it was there, not beside the one that followed it in later years.
        var (first, last) = (new DateOnly(shown, 1, 1), shown == today.Year ? today : new DateOnly(shown, 12, 31));
        var all = book.Within(actor).Where(village => (village.ValidFrom == null || village.ValidFrom <= last) && (village.ValidTo == null || village.ValidTo >= first));
        var communes = await db.Units.AsNoTracking().Where(unit => all.Any(village => village.ParentId == unit.Id)).OrderBy(unit => unit.Code).ToListAsync(ct);
        var wanted = commune?.ToUpperInvariant();
        if (!string.IsNullOrEmpty(wanted) && !communes.Exists(unit => unit.Code == wanted))
        {
            return null;
        }

        var villages = string.IsNullOrEmpty(wanted) ? all : all.Where(village => village.Parent!.Code == wanted);
        var states = await book.StatesAsync(villages, shown == today.Year ? Month.Of(today) : new Month(shown, 12), today, onlyRegistered: false, ct);
        var plans = (await Plans(db, actor).ToListAsync(ct)).ToLookup(plan => plan.UnitId);
        var records = (await Recognitions(db, actor).ToListAsync(ct)).ToDictionary(record => record.UnitId);
        var groups = states.GroupBy(state => state.Village.ParentId).Select(group => new Group(
            group.First().Commune!,
            [.. group],
            VillageTally.Of([.. group.Where(state => state.Set is not null).Select(state => state.Measured)]),
            plans,
            records));
        return new IndexPage(shown, years, today, communes, wanted, [.. groups], actor.IsOffice || actor.Is(Role.CommuneOfficer));
    }

    /// <param name="villageId">Of one village only.</param>
    public static IQueryable<PlanOf> Plans(AppDbContext db, Actor actor, int? villageId = null) =>
        from plan in db.AchievementPlans.VisibleTo(actor)
        where plan.TargetSet.Level == NtmLevel.ModelVillage && (villageId == null || plan.UnitId == villageId)
        orderby plan.TargetYear descending
        select new PlanOf(plan.Id, plan.UnitId, plan.TargetYear, plan.State);

    /// <param name="villageId">Of one village only.</param>
    public static IQueryable<RecognitionOf> Recognitions(AppDbContext db, Actor actor, int? villageId = null) =>
        from record in db.Recognitions.VisibleTo(actor)
        where record.Level == NtmLevel.ModelVillage && (villageId == null || record.UnitId == villageId)
        select new RecognitionOf(record.Id, record.UnitId, record.State, record.RecognizedYear, record.DecisionNumber, record.DecisionDate);

    public sealed record PlanOf(int Id, int UnitId, int TargetYear, PlanState State);

    public sealed record RecognitionOf(int Id, int UnitId, RecognitionState State, int? Year, string? Number, DateOnly? Date);

    /// <summary>The villages of one commune.</summary>
    public sealed record Group(
        OrganizationUnit Commune, IReadOnlyList<VillageState> States, VillageTally Tally, ILookup<int, PlanOf> Plans, IReadOnlyDictionary<int, RecognitionOf> Records);
}
