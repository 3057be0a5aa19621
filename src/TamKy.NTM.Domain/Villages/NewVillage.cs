using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Villages;

/// <summary>Adds a village to a commune: no name twice in one commune, a code of its own, to be confirmed unless the Office names a source.</summary>
public static class NewVillage
{
    /// <param name="siblings">The commune's villages, those that have ended too.</param>
    /// <param name="codes">Codes that are taken.</param>
    /// <exception cref="RuleException">The commune has a village of that name.</exception>
    public static OrganizationUnit Create(
        OrganizationUnit commune, string? typedName, DateOnly? validFrom, string? source, IEnumerable<OrganizationUnit> siblings, IReadOnlySet<string> codes, VillageRights rights)
    {
        rights.RequireEnter();
        var name = VillageName.Check(typedName);
        if (siblings.FirstOrDefault(sibling => VillageName.Key(sibling.Name) == VillageName.Key(name)) is { } same)
        {
            throw new RuleException(same.ValidTo is { } last && last < (validFrom ?? DateOnly.MaxValue)
                ? $"{commune.Name} đã có {same.Name}, đến {VietnameseFormat.Date(last)}. Đặt tên khác cho thôn mới."
                : $"{commune.Name} đã có {same.Name}.");
        }

        var words = CleanText.Clean(source);
        var provenance = rights.Actor.IsOffice && words is not null
            ? new Provenance(words, Confidence.Confirmed)
            : new Provenance(words ?? "Đơn vị nhập, chưa ghi nguồn", Confidence.ToBeConfirmed);
        return new OrganizationUnit(VillageName.NewCode(commune.Code, name, codes), UnitKind.Village, name, provenance)
        {
            Parent = commune,
            ValidFrom = validFrom,
            ValidTo = commune.ValidTo,
        };
    }
}
