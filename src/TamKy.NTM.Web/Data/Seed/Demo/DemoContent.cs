using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>What the officer of a commune types in a month.</summary>
internal sealed class DemoContent(DemoCommune commune, DemoMonth month)
{
    private readonly int _index = commune.IndexOf(month.Is);

    public PartInput Of(ReportPart part, DemoStep.Draft? draft)
    {
        var open = commune.OpenWorks(part.Key, month.Is).ToList();
        return new PartInput
        {
            Text = part.Section is { } section ? Lines(month.Texts.GetValueOrDefault(section.Code)) : null,
            Done = Lines(draft?.Done ?? month.Done.GetValueOrDefault(part.Key)),
            Unfinished = Lines(open.Where(work => work.Since == month.Is).Select(work => work.Text)),
            CauseKind = open.Count == 0 ? null : open[^1].CauseKind,
            Cause = Lines(open.Select(work => work.CauseIn(month.Is))),
            Solution = Lines(open.Select(work => work.SolutionIn(month.Is))),
            SolutionDue = open.Count == 0 ? null : open.Max(work => work.DueIn(month.Is)),
            Proposal = Lines(open.Select(work => work.Proposal).OfType<string>()),
            Indicators = part.Entries.ToDictionary(entry => entry.IndicatorId, entry => Of(part, entry, draft)),
            PreviousWorks = part.PreviousWorks.ToDictionary(work => work.Id, work => Work(part, work).AnswerIn(month.Is)),
        };
    }

    /// <summary>Nothing in the file is about a part that the report does not have.</summary>
    public void Check(MonthlyReport report)
    {
        var sections = report.Parts.Select(part => part.Section?.Code).OfType<string>();
        var keys = report.Parts.Select(part => part.Key).ToList();
        var unknown = month.Texts.Keys.Except(sections)
            .Concat(month.Done.Keys.Except(keys))
            .Concat(commune.Works.Select(work => work.Part).Except(keys))
            .ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidDataException($"{commune.Unit}, {month.Month}: the report has no {string.Join(", ", unknown)}.");
        }
    }

    private IndicatorInput Of(ReportPart part, IndicatorEntry entry, DemoStep.Draft? draft)
    {
        var code = entry.Indicator.Code;
        var follow = commune.Follows.First(candidate => candidate.Set == part.CriteriaSet!.Code);
        return entry.Indicator.IsNumeric
            ? new IndicatorInput(draft?.Values?.TryGetValue(code, out var value) == true ? value : follow.ValueOf(code, _index), null, null)
            : new IndicatorInput(null, draft?.Judgements?.TryGetValue(code, out var met) == true ? met : follow.JudgementOf(code, _index), null);
    }

    private DemoWork Work(ReportPart part, PreviousWork previous) =>
        commune.Works.FirstOrDefault(work => work.Part == part.Key && work.Text == previous.Text)
        ?? throw new InvalidDataException($"{commune.Unit}, {month.Month}: nothing is said about “{previous.Text}”.");

    private static string? Lines(IEnumerable<string>? lines) => string.Join('\n', lines ?? []) is { Length: > 0 } text ? text : null;
}
