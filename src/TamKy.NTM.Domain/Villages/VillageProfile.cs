using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Villages;

/// <summary>A village's households and people from a day on. The row of the latest day that is not after a date counts on that date; none is overwritten by a later one.</summary>
public sealed class VillageProfile : IUnitOwned
{
    private VillageProfile()
    {
    }

    public VillageProfile(OrganizationUnit village, DateOnly validFrom)
    {
        if (village.Kind is not UnitKind.Village)
        {
            throw new RuleException("Số hộ của thôn chỉ ghi cho thôn.");
        }

        Unit = village;
        UnitId = village.Id;
        ValidFrom = validFrom;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public DateOnly ValidFrom { get; private set; }

    public int Households { get; private set; }

    public int? Population { get; private set; }

    /// <summary>Entered by the commune it is to be confirmed; by the Office with a source it is sure.</summary>
    public Provenance Provenance { get; private set; } = new(string.Empty, Confidence.ToBeConfirmed);

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>The row that counts on a day; null when none is that old.</summary>
    public static VillageProfile? On(IEnumerable<VillageProfile> profiles, DateOnly day) =>
        profiles.Where(profile => profile.ValidFrom <= day).MaxBy(profile => profile.ValidFrom);

    /// <summary>What would be refused, in words; null when nothing would.</summary>
    public static string? Problem(decimal? households, decimal? population) =>
        households is not { } number || number != decimal.Truncate(number) || number is < 1 or > VillageLimits.Households
            ? $"Số hộ là số nguyên từ 1 đến {VietnameseFormat.Number(VillageLimits.Households)}."
        : population is { } people && (people != decimal.Truncate(people) || people < number || people > VillageLimits.People)
            ? $"Số nhân khẩu là số nguyên, không ít hơn số hộ, không quá {VietnameseFormat.Number(VillageLimits.People)}."
        : null;

    /// <returns>Whether anything changed.</returns>
    /// <exception cref="RuleException">A number makes no sense.</exception>
    public bool Set(int households, int? population, string? source, VillageRights rights, DateTime now)
    {
        rights.RequireEnter();
        if (Problem(households, population) is { } problem)
        {
            throw new RuleException(problem);
        }

        var words = CleanText.Clean(source);
        if (words?.Length > VillageLimits.Source)
        {
            throw new RuleException($"Nguồn số liệu dài quá {VillageLimits.Source} ký tự.");
        }

        var provenance = rights.Actor.IsOffice && words is not null
            ? new Provenance(words, Confidence.Confirmed)
            : new Provenance(words ?? "Đơn vị nhập, chưa ghi nguồn", Confidence.ToBeConfirmed);
        if (Id != 0 && (Households, Population) == (households, population) && (words is null || Provenance == provenance))
        {
            return false;
        }

        (Households, Population, Provenance) = (households, population, provenance);
        (By, At) = (rights.Actor.Name, now);
        Version++;
        return true;
    }
}
