using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Something units reported for a passage, in their words. Units that say the same of the same thing are one source.</summary>
/// <param name="Topic">What it is about, when the passage gathers several criteria.</param>
public sealed record PassageSource(string Text, ConsolidatedTopic? Topic, IReadOnlyList<ConsolidatedUnit> Units)
{
    /// <summary>Said by one unit.</summary>
    private sealed record Saying(ConsolidatedUnit Unit, ConsolidatedTopic? Topic, string Text);

    /// <summary>Everything the included reports say for a passage, in the order of criteria, then units.</summary>
    public static IReadOnlyList<PassageSource> For(string key, ConsolidatedContent content) =>
    [
        .. Sayings(key, content)
            .Where(saying => saying.Text.Length > 0)
            .GroupBy(saying => (saying.Topic?.Key, Same(saying.Text)))
            .Select(group => new PassageSource(group.First().Text, group.First().Topic, [.. group.Select(saying => saying.Unit).Distinct()])),
    ];

    private static IEnumerable<Saying> Sayings(string key, ConsolidatedContent content) => key switch
    {
        PassageKey.Direction => Section(content, "I", "I"),
        PassageKey.Movements => Section(content, "II.4").Concat(Section(content, "II.6", "IV")),
        PassageKey.Shortcomings => Section(content, "III", "V"),
        PassageKey.NextMonth => Section(content, "IV"),
        PassageKey.Proposals => Section(content, "V", "VI").Concat(About(content, part => ReportPart.Lines(part.Proposal))),
        PassageKey.ObjectiveCauses => About(content, part => part.CauseKind is CauseKind.Objective ? [OneLine(part.Cause)] : []),
        PassageKey.SubjectiveCauses => About(content, part => part.CauseKind is CauseKind.Subjective ? [OneLine(part.Cause)] : []),
        _ when content.Topics.FirstOrDefault(topic => PassageKey.Done(topic) == key) is { } done => Works(content, done, part => part.Done.Select(OneLine)),
        _ when content.Topics.FirstOrDefault(topic => PassageKey.Unfinished(topic) == key) is { } open => Works(content, open, Unfinished),
        _ => [],
    };

    /// <param name="code">Of a commune's report.</param>
    /// <param name="ofDepartment">The section of a department's report that says the same kind of thing.</param>
    private static IEnumerable<Saying> Section(ConsolidatedContent content, string code, string? ofDepartment = null) =>
        from part in content.Parts
        where part.Section == code || (ofDepartment is not null && part.Section == ConsolidatedPart.OfDepartment + ofDepartment)
        from line in ReportPart.Lines(part.Text)
        select new Saying(content.Unit(part.UnitCode), null, line);

    private static IEnumerable<Saying> About(ConsolidatedContent content, Func<ConsolidatedPart, IEnumerable<string>> texts)
    {
        var parts = content.Parts.Where(part => part.Topic is not null).ToLookup(part => part.Topic!);
        return from topic in content.Topics
               from part in parts[topic.Key]
               from text in texts(part)
               select new Saying(content.Unit(part.UnitCode), topic, text);
    }

    private static IEnumerable<Saying> Works(ConsolidatedContent content, ConsolidatedTopic topic, Func<ConsolidatedPart, IEnumerable<string>> texts) =>
        from part in content.Parts
        where part.Topic == topic.Key
        from text in texts(part)
        select new Saying(content.Unit(part.UnitCode), null, text);

    /// <summary>The works left open in one criterion with what the unit will do about them: one solution and one deadline for all.</summary>
    private static IEnumerable<string> Unfinished(ConsolidatedPart part)
    {
        if (part.Unfinished.Count == 0)
        {
            return [];
        }

        var works = part.Unfinished.Select((work, index) => index == 0 ? Sentence.Body(work.Text) : Sentence.Lower(Sentence.Body(work.Text)));
        var solution = part.Solution is null ? string.Empty : $"; giải pháp: {Sentence.Lower(Sentence.Body(OneLine(part.Solution)))}";
        var due = part.SolutionDue is { } day ? $"; hạn xong ngày {VietnameseFormat.DocumentDate(day)}" : string.Empty;
        return [string.Join("; ", works) + solution + due];
    }

    private static string OneLine(string? text) =>
        string.Join("; ", ReportPart.Lines(text).Select((line, index) => index == 0 ? Sentence.Body(line) : Sentence.Lower(Sentence.Body(line))));

    private static string Same(string text) => Sentence.Body(VietnameseText.Fold(text));
}
