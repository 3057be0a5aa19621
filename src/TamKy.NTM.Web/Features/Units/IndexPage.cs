using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Units;

/// <summary>Units of a group on a day, each under the one above it, with its first and last day and those before and after it.</summary>
/// <param name="Unread">A day that was typed and is none; today stands in its place.</param>
/// <param name="Hidden">Units of the group that do not exist on the day and are left out.</param>
public sealed record IndexPage(
    string? Search, UnitGroup Group, DateOnly Day, bool ShowsAll, string? Unread, bool MayReorganize, IReadOnlyList<IndexPage.Row> Rows, int Hidden)
{
    /// <param name="Depth">How many units of the list stand above it.</param>
    public sealed record Row(OrganizationUnit Unit, int Depth, bool Exists, IReadOnlyList<string> Before, IReadOnlyList<string> After);

    public static async Task<IndexPage> LoadAsync(
        AppDbContext db, string? search, UnitGroup group, DateOnly day, bool showsAll, string? unread, bool mayReorganize, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().Include(unit => unit.Predecessors).AsSingleQuery().ToListAsync(ct);
        var byId = units.ToDictionary(unit => unit.Id);
        var after = units.SelectMany(unit => unit.Predecessors, (unit, link) => (link.PredecessorId, unit.Name)).ToLookup(link => link.PredecessorId, link => link.Name);
        var wanted = VietnameseText.Fold(search ?? string.Empty);
        var found = units.Where(unit => group.Has(unit.Kind) && (VietnameseText.Fold(unit.Name).Contains(wanted, StringComparison.Ordinal) || unit.Code.Contains(wanted, StringComparison.OrdinalIgnoreCase))).ToList();
        var shown = found.Where(unit => showsAll || unit.ExistsOn(day)).ToDictionary(unit => unit.Id);
        var rows =
            from unit in shown.Values
            let path = PathOf(unit, byId)
            orderby string.Join('/', path.Select(above => above.Code).Append(unit.Code))
            select new Row(
                unit, path.Count(above => shown.ContainsKey(above.Id)), unit.ExistsOn(day),
                [.. unit.Predecessors.Select(link => byId[link.PredecessorId].Name).Order(StringComparer.Ordinal)], [.. after[unit.Id].Order(StringComparer.Ordinal)]);
        return new IndexPage(search, group, day, showsAll, unread, mayReorganize, [.. rows], found.Count - shown.Count);
    }

    /// <summary>"từ 1/7/2025", "đến 30/6/2025"; in words for a unit without dates and for one that never began.</summary>
    public static string Validity(OrganizationUnit unit) => (unit.ValidFrom, unit.ValidTo) switch
    {
        _ when unit.NeverBegan => "chưa từng có, vì đợt sắp xếp đã thu hồi",
        ({ } from, { } to) => $"{VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}",
        ({ } from, null) => $"từ {VietnameseFormat.Date(from)}",
        (null, { } to) => $"đến {VietnameseFormat.Date(to)}",
        _ => "đang hoạt động",
    };

    public static bool IsUnconfirmed(OrganizationUnit unit) => unit.Provenance.Confidence is Confidence.ToBeConfirmed;

    /// <summary>From the top; a circle in the data would end the walk, not hang it.</summary>
    private static List<OrganizationUnit> PathOf(OrganizationUnit unit, Dictionary<int, OrganizationUnit> byId)
    {
        var path = new List<OrganizationUnit>();
        for (var above = unit.ParentId; above is { } id && byId.GetValueOrDefault(id) is { } parent && !path.Contains(parent); above = parent.ParentId)
        {
            path.Insert(0, parent);
        }

        return path;
    }
}
