using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>
/// Which communes the overview shows to whom: what <see cref="Scope"/> says, and to viewers every commune, here and nowhere else (decision 23). What it
/// leaves out does not exist for the actor.
/// </summary>
public static class OverviewReach
{
    /// <summary>The picture across communes is for those who look after more than one; a commune has its own page.</summary>
    public static bool SeesCity(Actor actor) => SeesAll(actor) || actor.Is(Role.CommitteeMember);

    /// <summary>Viewers see figures, not the reports they come from.</summary>
    public static bool ReadsReports(Actor actor) => Policies.Opens(Policies.Reporting, actor);

    public static IQueryable<OrganizationUnit> CommunesWithin(this AppDbContext db, Actor actor)
    {
        var communes = db.Units.Where(unit => unit.Kind == UnitKind.Commune || unit.Kind == UnitKind.Ward);
        if (SeesAll(actor))
        {
            return communes;
        }

        var reach = actor.CommuneIds;
        return communes.Where(unit => reach.Contains(unit.Id));
    }

    /// <summary>The villages of those communes.</summary>
    public static IQueryable<OrganizationUnit> VillagesWithin(this AppDbContext db, Actor actor)
    {
        var villages = db.Units.Where(unit => unit.Kind == UnitKind.Village);
        if (SeesAll(actor))
        {
            return villages;
        }

        var reach = actor.CommuneIds;
        return villages.Where(unit => unit.ParentId != null && reach.Contains(unit.ParentId.Value));
    }

    public static IQueryable<MonthlyReport> ReportsWithin(this AppDbContext db, Actor actor) =>
        SeesAll(actor) ? db.MonthlyReports : db.MonthlyReports.VisibleTo(actor);

    /// <summary>Documents by which the figures are proven: how they stand is the same for everybody who sees the figures; who may open them is another matter.</summary>
    public static IQueryable<EvidenceFile> EvidenceWithin(this AppDbContext db, Actor actor) =>
        SeesAll(actor) ? db.EvidenceFiles : db.EvidenceFiles.VisibleTo(actor);

    private static bool SeesAll(Actor actor) => actor.SeesAllCommunes || actor.Is(Role.Viewer);
}
