using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Standards;

/// <summary>Kinds of plan as addresses: /dat-chuan/huong-dan/xa-nang-cao.</summary>
public static class LevelSlug
{
    private static readonly Dictionary<string, NtmLevel> Levels = new(StringComparer.Ordinal)
    {
        ["thon-kieu-mau"] = NtmLevel.ModelVillage,
        ["xa-nang-cao"] = NtmLevel.AdvancedCommune,
        ["xa-kieu-mau"] = NtmLevel.ModelCommune,
    };

    private static readonly Dictionary<NtmLevel, string> Slugs = Levels.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static NtmLevel? Find(string slug) => Levels.TryGetValue(slug, out var level) ? level : null;

    public static string? Of(NtmLevel level) => Slugs.GetValueOrDefault(level);
}
