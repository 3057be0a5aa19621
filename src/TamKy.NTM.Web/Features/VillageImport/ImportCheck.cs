using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>Holds the rows of a list against the register: what each would do, and every mistake in it.</summary>
/// <param name="communes">All that exist today.</param>
/// <param name="own">Those to which the actor may add.</param>
/// <param name="villages">All villages of <paramref name="own"/>, those that have ended too.</param>
/// <param name="profiles">Of these villages.</param>
public sealed class ImportCheck(
    IReadOnlyList<OrganizationUnit> communes, IReadOnlySet<int> own, IReadOnlyList<OrganizationUnit> villages, IReadOnlyList<VillageProfile> profiles, DateOnly today)
{
    private readonly ILookup<string, OrganizationUnit> _communes = communes
        .SelectMany(commune => new[] { commune.Name, commune.PlaceName, commune.Code }.Select(VietnameseText.Fold).Distinct(), (commune, key) => (commune, key))
        .ToLookup(pair => pair.key, pair => pair.commune);

    private readonly ILookup<(int?, string), OrganizationUnit> _villages = villages.ToLookup(village => (village.ParentId, VillageName.Key(village.Name)));
    private readonly ILookup<int, VillageProfile> _profiles = profiles.ToLookup(profile => profile.UnitId);
    private readonly Dictionary<(int, string), int> _seen = [];

    public IReadOnlyList<ImportRow> Check(IEnumerable<ImportLine> lines) => [.. lines.Select(Check)];

    private ImportRow Check(ImportLine line)
    {
        var errors = new List<string>();
        var name = NameOf(line, errors);
        var commune = CommuneOf(line, errors);
        var (households, population, from) = FiguresOf(line, errors);
        var village = commune is null || name is null ? null : VillageOf(line, commune, name, from, errors);
        if (CleanText.Clean(line.Source)?.Length > VillageLimits.Source)
        {
            errors.Add($"Nguồn dài quá {VillageLimits.Source} ký tự.");
        }

        var outcome = errors.Count > 0 ? ImportOutcome.Refused
            : village is null ? ImportOutcome.Adds
            : households is not null && !IsKnown(village, from!.Value, households.Value, population) ? ImportOutcome.Updates
            : ImportOutcome.Same;
        return new ImportRow(line, outcome, errors, commune, village, name ?? line.Name ?? string.Empty, households, population, from);
    }

    private static string? NameOf(ImportLine line, List<string> errors)
    {
        try
        {
            return VillageName.Check(line.Name);
        }
        catch (RuleException refusal)
        {
            errors.Add(refusal.Message);
            return null;
        }
    }

    private OrganizationUnit? CommuneOf(ImportLine line, List<string> errors)
    {
        if (CleanText.Clean(line.Commune) is not { } typed)
        {
            errors.Add("Chưa ghi xã.");
            return null;
        }

        var found = _communes[VietnameseText.Fold(typed)].ToList();
        if (found is not [var commune])
        {
            errors.Add(found.Count == 0 ? $"Không có xã nào tên “{typed}”." : $"Có nhiều đơn vị tên “{typed}”: ghi đủ, như “{found[0].Name}”.");
            return null;
        }

        if (!own.Contains(commune.Id))
        {
            errors.Add($"{commune.Name} không phải xã của bạn.");
            return null;
        }

        return commune;
    }

    private (int? Households, int? Population, DateOnly? From) FiguresOf(ImportLine line, List<string> errors)
    {
        var households = Number(line.Households, VillageLimits.Households, "Số hộ", errors);
        var population = Number(line.Population, VillageLimits.People, "Số nhân khẩu", errors);
        var from = DayOf(line, errors);
        var before = errors.Count;
        if (households is null && (population is not null || from is not null) && CleanText.Clean(line.Households) is null)
        {
            errors.Add("Có nhân khẩu hoặc ngày mà thiếu số hộ.");
        }
        else if (households is not null && VillageProfile.Problem(households, population) is { } problem)
        {
            errors.Add(problem);
        }

        if (households is not null && from is null && CleanText.Clean(line.From) is null)
        {
            errors.Add("Có số hộ mà thiếu ngày của số liệu.");
        }

        return errors.Count > before ? (null, null, from) : ((int?)households, (int?)population, from);
    }

    private static decimal? Number(string? typed, decimal most, string what, List<string> errors)
    {
        switch (VietnameseNumber.Parse(typed, most))
        {
            case VietnameseNumber.Value number:
                return number.Number;
            case VietnameseNumber.Ambiguous doubt:
                errors.Add($"{what}: {doubt.Message}");
                return null;
            case VietnameseNumber.Invalid invalid:
                errors.Add($"{what}: {invalid.Message}");
                return null;
            default:
                return null;
        }
    }

    private DateOnly? DayOf(ImportLine line, List<string> errors)
    {
        switch (VietnameseDate.Parse(line.From))
        {
            case VietnameseDate.Value { Date: var day } when day <= today:
                return day;
            case VietnameseDate.Value:
                errors.Add("Từ ngày: không được sau hôm nay.");
                return null;
            case VietnameseDate.Invalid invalid:
                errors.Add($"Từ ngày: {invalid.Message}");
                return null;
            default:
                return null;
        }
    }

    /// <summary>The village of that name; a second row about it is a mistake.</summary>
    private OrganizationUnit? VillageOf(ImportLine line, OrganizationUnit commune, string name, DateOnly? from, List<string> errors)
    {
        var key = (commune.Id, VillageName.Key(name));
        if (!_seen.TryAdd(key, line.Number))
        {
            errors.Add($"Trùng thôn với dòng {_seen[key]}.");
        }

        var village = _villages[(commune.Id, key.Item2)].FirstOrDefault();
        if (village?.ValidTo < today)
        {
            errors.Add($"{village.Name} đã kết thúc {VietnameseFormat.Date(village.ValidTo.Value)}.");
        }

        if (from < village?.ValidFrom)
        {
            errors.Add($"Từ ngày: {village.Name} có từ {VietnameseFormat.Date(village.ValidFrom.Value)}.");
        }

        return village;
    }

    private bool IsKnown(OrganizationUnit village, DateOnly from, int households, int? population) =>
        _profiles[village.Id].Any(profile => profile.ValidFrom == from && profile.Households == households && profile.Population == population);
}
