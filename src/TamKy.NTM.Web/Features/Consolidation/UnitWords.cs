using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>How units are named together in sentences.</summary>
public static class UnitWords
{
    /// <summary>"xã", "phường", "xã, phường" or "đơn vị".</summary>
    public static string Noun(IReadOnlyCollection<ConsolidatedUnit> units) =>
        units.All(unit => unit.Kind is UnitKind.Commune) ? "xã"
        : units.All(unit => unit.Kind is UnitKind.Ward) ? "phường"
        : units.All(unit => unit.Kind is UnitKind.Commune or UnitKind.Ward) ? "xã, phường"
        : "đơn vị";

    /// <summary>"xã Tam Ngọc"; "các xã Tam Ngọc, Tam Phú"; "cả [04](so-don-vi) xã" when they are all and more than one.</summary>
    public static string Phrase(IReadOnlyList<ConsolidatedUnit> units, ConsolidationFigures figures)
    {
        var all = figures.Totals.Content.Units;
        return units.Count == 1 ? units[0].NameInText
            : units.Count == all.Count ? $"cả {BoundText.Write(figures[FigureKey.Units])} {Noun(all)}"
            : Noun(units) == "đơn vị" ? string.Join(", ", units.Select(unit => unit.NameInText))
            : $"các {Noun(units)} {string.Join(", ", units.Select(unit => unit.PlaceName))}";
    }

    public static InlineText Runs(IReadOnlyList<ConsolidatedUnit> units, ConsolidationFigures figures) => BoundText.Runs(Phrase(units, figures), figures);
}
