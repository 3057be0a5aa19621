using System.Globalization;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>
/// What a file proves, by a key that outlives the versions of a criteria set. A new kind of target is a record here and a line in <see cref="Parse"/>;
/// whatever stores or filters links knows the key only.
/// </summary>
public abstract record EvidenceTarget(string Key)
{
    public const int KeyLength = 120;

    private const string OfCriterion = "TC";
    private const string OfIndicator = "CT";
    private const string OfOccurrence = "VIEC";
    private const string OfProject = "CONGTRINH";

    /// <summary>A whole criterion: the same key as that of its part of a report.</summary>
    public sealed record Criterion(string SetCode, int Number) : EvidenceTarget($"{OfCriterion}:{SetCode}:{Number}");

    public sealed record Indicator(string SetCode, int CriterionNumber, string Code) : EvidenceTarget($"{OfIndicator}:{SetCode}:{CriterionNumber}:{Code}")
    {
        public Criterion Whole => new(SetCode, CriterionNumber);
    }

    /// <summary>A unit's share of a task of the work programme.</summary>
    public sealed record Occurrence(int Id) : EvidenceTarget($"{OfOccurrence}:{Id}");

    /// <summary>A project that money is spent on: photos, minutes of acceptance.</summary>
    public sealed record Project(int Id) : EvidenceTarget($"{OfProject}:{Id}");

    /// <summary>The key of the criterion that the target is about; null for a target that is about none.</summary>
    public string? CriterionKey => this switch
    {
        Criterion criterion => criterion.Key,
        Indicator indicator => indicator.Whole.Key,
        _ => null,
    };

    /// <summary>What the keys of all occurrences of tasks begin with.</summary>
    public static string Occurrences => $"{OfOccurrence}:";

    /// <summary>What all keys of a criterion's indicators begin with.</summary>
    public static string IndicatorsOf(Criterion criterion) => $"{OfIndicator}:{criterion.SetCode}:{criterion.Number}:";

    public static EvidenceTarget? Parse(string? key) => key is { Length: <= KeyLength } ? key.Split(':') switch
    {
        [OfCriterion, { Length: > 0 } set, var number] when Digits(number) is { } criterion => new Criterion(set, criterion),
        [OfIndicator, { Length: > 0 } set, var number, { Length: > 0 } code] when Digits(number) is { } criterion => new Indicator(set, criterion, code),
        [OfOccurrence, var id] when Digits(id) is { } occurrence => new Occurrence(occurrence),
        [OfProject, var id] when Digits(id) is { } project => new Project(project),
        _ => null,
    }
    : null;

    private static int? Digits(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
