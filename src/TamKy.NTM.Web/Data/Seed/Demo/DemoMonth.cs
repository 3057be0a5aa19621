using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>One month of a commune of the demo.</summary>
/// <param name="Texts">Lines by code of the section.</param>
/// <param name="Done">Works done, by key of the part.</param>
/// <param name="Course">What happens to the report, in order of time.</param>
internal sealed record DemoMonth(
    string Month,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Texts,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Done,
    IReadOnlyList<DemoStep> Course)
{
    public Month Is => Parse(Month);

    /// <summary>The course, cut where the database must first give the returned points their numbers.</summary>
    public IReadOnlyList<IReadOnlyList<DemoStep>> Rounds()
    {
        var rounds = new List<List<DemoStep>> { new() };
        foreach (var step in Course)
        {
            if (step.Do is DemoAction.Answer)
            {
                rounds.Add([]);
            }

            rounds[^1].Add(step);
        }

        return rounds;
    }

    public static Month Parse(string text) =>
        Domain.Reporting.Month.TryParse(text, out var month) ? month : throw new InvalidDataException($"{text} is no month.");
}
