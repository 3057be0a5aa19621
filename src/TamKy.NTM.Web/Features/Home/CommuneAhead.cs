using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Evidence;
using TamKy.NTM.Web.Features.Villages;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What a commune has to see to soon, beside its reports: villages whose month is not filled, evidence that is about to expire.</summary>
/// <param name="Villages">Those that strive for the standard this year and of which nothing is entered for the month.</param>
/// <param name="Expiring">The first to expire first.</param>
public sealed record CommuneAhead(Month Month, IReadOnlyList<CommuneAhead.Village> Villages, IReadOnlyList<CommuneAhead.Proof> Expiring)
{
    /// <summary>How many days ahead evidence is named.</summary>
    public const int Days = 30;

    /// <summary>More are a click away.</summary>
    private const int MostShown = 10;

    public IReadOnlyList<Village> ShownVillages => [.. Villages.Take(MostShown)];

    public IReadOnlyList<Proof> ShownProofs => [.. Expiring.Take(MostShown)];

    /// <param name="communeId">The actor's own.</param>
    public static async Task<CommuneAhead> LoadAsync(AppDbContext db, EvidenceDesk evidence, Actor actor, int communeId, DateOnly today, CancellationToken ct)
    {
        var month = Month.Of(today);
        var villages = db.Units.WithinReachOf(actor).Where(unit => unit.ParentId == communeId && unit.Kind == UnitKind.Village
            && (unit.ValidFrom == null || unit.ValidFrom <= today) && (unit.ValidTo == null || unit.ValidTo >= today));
        var registered = VillageBook.Follows(db, villages, month.Year);
        var empty = await villages
            .Where(village => registered.Any(follow => follow.UnitId == village.Id) && !db.VillageAssessments.Any(own => own.UnitId == village.Id && own.Month == month))
            .OrderBy(village => village.Code).Select(village => new Village(village.Code, village.Name)).ToListAsync(ct);
        var files = await db.EvidenceFiles.AsNoTracking().VisibleTo(actor).Include(file => file.Kind).Include(file => file.Unit)
            .Where(file => file.RemovedAt == null && (file.UnitId == communeId || file.Unit.ParentId == communeId)).ToListAsync(ct);
        var requirements = await evidence.RequirementsAsync(ct);
        var expiring =
            from own in files.GroupBy(file => file.UnitId)
            let book = new EvidenceBook(own, requirements)
            from file in own
            let last = book.Of(file, today).LastDay
            where last >= today && last <= today.AddDays(Days)
            orderby last, file.Id
            select new Proof(file.Unit.Code, file.Unit.Name, file.Kind.Name, file.Number, last.Value, string.Join(", ", file.Targets.Select(Words)));
        return new CommuneAhead(month, empty, [.. expiring]);
    }

    private static string Words(EvidenceTarget target) => target switch
    {
        EvidenceTarget.Indicator indicator => $"chỉ tiêu {indicator.Code}",
        EvidenceTarget.Criterion criterion => $"tiêu chí {criterion.Number}",
        EvidenceTarget.Occurrence => "việc của chương trình công tác",
        EvidenceTarget.Project => "công trình, dự án",
        _ => target.Key,
    };

    public sealed record Village(string Code, string Name);

    /// <param name="Proves">In words: "chỉ tiêu 17.1".</param>
    public sealed record Proof(string UnitCode, string UnitName, string Kind, string? Number, DateOnly LastDay, string Proves);
}
