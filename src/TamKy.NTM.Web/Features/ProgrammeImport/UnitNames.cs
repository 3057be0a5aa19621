using System.Text.RegularExpressions;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>
/// Finds the units that a cell names: by name, short name or code, by the names that earlier programmes used for them ("UBND xã"), and by what was matched by
/// hand in this import. A comma separates units only where it is not part of a name.
/// </summary>
public sealed partial class UnitNames
{
    /// <summary>How offices shorten words that stand in names of units.</summary>
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["ubnd"] = "uy ban nhan dan",
        ["hdnd"] = "hoi dong nhan dan",
        ["ubmttqvn"] = "uy ban mat tran to quoc viet nam",
        ["bcd"] = "ban chi dao",
        ["vpdp"] = "van phong dieu phoi",
        ["ntm"] = "nong thon moi",
        ["mtqg"] = "muc tieu quoc gia",
        ["tp"] = "thanh pho",
        ["p"] = "phong",
        ["&"] = "va",
    };

    private readonly ILookup<string, OrganizationUnit> _own;
    private readonly ILookup<string, OrganizationUnit> _labels;
    private readonly Dictionary<string, OrganizationUnit> _byCode;
    private readonly Dictionary<string, OrganizationUnit> _matched;

    /// <param name="units">Whoever may be named.</param>
    /// <param name="labels">Names that tasks so far use, with the unit meant.</param>
    /// <param name="matches">Matched by hand: the name, and the code of the unit.</param>
    public UnitNames(IReadOnlyCollection<OrganizationUnit> units, IEnumerable<(string Label, int UnitId)> labels, IEnumerable<(string Name, string Unit)> matches)
    {
        _byCode = units.ToDictionary(unit => unit.Code, StringComparer.OrdinalIgnoreCase);
        var cities = units.Where(unit => unit.Kind is UnitKind.City).Select(unit => Key(unit.Name)).Append("thanh pho").OrderByDescending(name => name.Length).ToList();
        _own = units.SelectMany(unit => KeysOf(unit, cities).Distinct(), (unit, key) => (unit, key)).ToLookup(pair => pair.key, pair => pair.unit);
        var byId = units.ToDictionary(unit => unit.Id);
        _labels = labels.Where(label => byId.ContainsKey(label.UnitId)).Select(label => (Key: Key(label.Label), Unit: byId[label.UnitId])).Distinct().ToLookup(pair => pair.Key, pair => pair.Unit);
        _matched = matches.Where(match => _byCode.ContainsKey(match.Unit)).GroupBy(match => Key(match.Name)).ToDictionary(group => group.Key, group => _byCode[group.First().Unit]);
    }

    /// <summary>A name as it stands in the cell, with the unit; null where nobody is known by it.</summary>
    public sealed record Found(string Name, OrganizationUnit? Unit, string? Label);

    public IReadOnlyList<Found> In(string? cell) =>
        [.. (CleanText.Clean(cell) ?? string.Empty).Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Split)];

    /// <summary>How a cell is written so that it is read back as the same: "UBND xã [NHOM-XA]" where the name alone would not do.</summary>
    public string Write(TaskAssignment part)
    {
        var name = part.Label ?? part.Unit.Name;
        return In(name) is [{ Unit: { } unit, Label: var label }] && unit.Id == part.UnitId && label == part.Label ? name : $"{name} [{part.Unit.Code}]";
    }

    /// <summary>A name without marks and with the usual abbreviations written out: what is compared.</summary>
    public static string Key(string text) => string.Join(' ', Words().Matches(VietnameseText.Fold(text)).Select(word => Abbreviations.GetValueOrDefault(word.Value, word.Value)));

    /// <summary>A unit is also called by its name without what stands in brackets, and without the city that everybody knows to be meant.</summary>
    private static IEnumerable<string> KeysOf(OrganizationUnit unit, IReadOnlyList<string> cities)
    {
        foreach (var name in new[] { unit.Name, unit.ShortName, unit.PlaceName, Brackets().Replace(unit.Name, " ") })
        {
            var key = Key(name);
            yield return key;
            if (unit.Kind is not (UnitKind.City or UnitKind.PeoplesCommittee or UnitKind.Commune or UnitKind.Ward) && cities.FirstOrDefault(city => key.EndsWith(" " + city, StringComparison.Ordinal)) is { } suffix)
            {
                yield return key[..^(suffix.Length + 1)];
            }
        }
    }

    /// <summary>The longest runs of the parts between commas (and "và") that are a name.</summary>
    private IEnumerable<Found> Split(string piece)
    {
        if (Find(piece) is { } whole)
        {
            return [whole];
        }

        string[] parts = piece.Replace(" và ", ", ", StringComparison.OrdinalIgnoreCase).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = new List<Found>();
        for (var from = 0; from < parts.Length;)
        {
            var taken = Enumerable.Range(1, parts.Length - from).Reverse().Select(count => (Count: count, Unit: Find(string.Join(", ", parts[from..(from + count)])))).FirstOrDefault(run => run.Unit is not null);
            found.Add(taken.Unit ?? new Found(parts[from], null, null));
            from += Math.Max(1, taken.Count);
        }

        // Where nothing is known, the whole is one name to be matched, not its pieces.
        return found.TrueForAll(each => each.Unit is null) ? [new Found(piece, null, null)] : found;
    }

    private Found? Find(string name)
    {
        if (name.EndsWith(']') && name.LastIndexOf('[') is >= 0 and var at && _byCode.TryGetValue(name[(at + 1)..^1].Trim(), out var coded))
        {
            return Of(name[..at].Trim(), coded);
        }

        var key = Key(name);
        return key.Length == 0 ? null
            : _byCode.TryGetValue(name.Trim(), out var byCode) ? new Found(name, byCode, null)
            : _own[key].Distinct().ToList() is [var own] ? new Found(name, own, null)
            : _labels[key].Distinct().ToList() is [var labelled] ? new Found(name, labelled, Short(name))
            : _matched.TryGetValue(key, out var matched) ? new Found(name, matched, Short(name))
            : null;
    }

    private static Found Of(string label, OrganizationUnit unit) =>
        new(label, unit, label.Length == 0 || Key(label) == Key(unit.Name) || Key(label) == Key(unit.ShortName) ? null : Short(label));

    private static string Short(string label) => label.Length <= TaskAssignment.LabelLength ? label : label[..TaskAssignment.LabelLength];

    [GeneratedRegex(@"[\p{L}\p{N}]+|&")]
    private static partial Regex Words();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
