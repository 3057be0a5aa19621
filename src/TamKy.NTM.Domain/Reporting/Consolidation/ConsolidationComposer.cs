using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>
/// Puts the accepted reports of a month together (decision 11): only they count; of a unit without one, results are the last accepted, marked with
/// their month, while works, causes and proposals are never carried over.
/// </summary>
public static class ConsolidationComposer
{
    public static ConsolidatedContent Compose(ConsolidationInput input) => new()
    {
        Month = input.Month,
        WindowFrom = input.WindowFrom,
        WindowTo = input.WindowTo,
        AsOf = input.AsOf,
        SetCode = input.Set.Code,
        SetName = input.Set.Name,
        Issuer = input.Issuer,
        IsDemo = input.IsDemo,
        Units = [.. input.Units.Select(unit => Unit(unit, input.Month, input.Set))],
        Departments = [.. input.Departments.Select(unit => Unit(unit, input.Month, input.Set))],
        Criteria = [.. input.Set.Criteria.OrderBy(criterion => criterion.Number).Select(criterion => Criterion(criterion, input))],
        Topics = Topics(input),
        Parts = [.. Included(input).SelectMany(unit => Parts(unit, input)), .. input.Departments.Where(unit => unit.Accepted?.Month == input.Month).SelectMany(Sections)],
        Programme = input.Programme,
        Funds = input.Funds is { IsEmpty: false } funds ? funds : null,
        Passages = [.. input.Passages.OrderBy(passage => passage.Key, StringComparer.Ordinal)],
    };

    private static IEnumerable<UnitInput> Included(ConsolidationInput input) => input.Units.Where(unit => unit.Accepted?.Month == input.Month);

    private static ConsolidatedUnit Unit(UnitInput unit, Month month, CriteriaSet set) => new(unit.Code, unit.Name, unit.PlaceName, unit.Kind)
    {
        ReportId = unit.Report?.Id,
        State = unit.Report?.State,
        IsIncluded = unit.Accepted?.Month == month,
        Due = unit.Due,
        SentOn = unit.Report?.SentOn,
        ReturnCount = unit.Report?.ReturnCount ?? 0,
        Results = Source(unit.Accepted),
        Before = Source(Comparable(unit, set)),
    };

    /// <summary>Last month's report, if it was about the same set: results of different sets are not compared.</summary>
    private static AcceptedReport? Comparable(UnitInput unit, CriteriaSet set) =>
        unit.Before?.Content.Parts.Any(part => part.SetCode == set.Code) == true ? unit.Before : null;

    private static SourceVersion? Source(AcceptedReport? report) =>
        report is null ? null : new SourceVersion(report.ReportId, report.Month, report.VersionNumber, report.VersionHash);

    private static ConsolidatedCriterion Criterion(Criterion criterion, ConsolidationInput input)
    {
        var indicators = criterion.Indicators.OrderBy(indicator => indicator.Position).ToList();
        return new ConsolidatedCriterion(criterion.Number, criterion.Name, criterion.Group)
        {
            Leads = input.Leads.GetValueOrDefault(criterion.Number) ?? [],
            Indicators = [.. indicators.Select(indicator => Indicator(indicator, criterion, input))],
            Results = [.. input.Units.Select(unit => Result(criterion, unit, input.Set))],
        };
    }

    private static ConsolidatedIndicator Indicator(Indicator indicator, Criterion criterion, ConsolidationInput input) => new(
        indicator.Code,
        indicator.Text,
        indicator.Unit,
        indicator.Measure,
        indicator.Comparison,
        Plain(indicator.ThresholdOn(input.WindowTo, input.Set.ZoneCode)?.Value),
        indicator.ThresholdText)
    {
        Groups = Groups(indicator, criterion, input),
    };

    /// <summary>The thresholds of the units by their group in the set, where they are not all the same one; groups with the same threshold stand together.</summary>
    private static List<GroupThreshold>? Groups(Indicator indicator, Criterion criterion, ConsolidationInput input)
    {
        var key = $"TC:{input.Set.Code}:{criterion.Number}";
        var units = input.Units.Select(unit => (unit.Code, Group: unit.Accepted?.Content.Part(key)?.GroupCode)).ToList();
        if (!indicator.IsNumeric || units.TrueForAll(unit => unit.Group is null))
        {
            return null;
        }

        var groups = units
            .GroupBy(unit => Plain(indicator.ThresholdOn(input.WindowTo, input.Set.ZoneCode, unit.Group)?.Value))
            .Select(same => new GroupThreshold(
                same.Any(unit => unit.Group is null) ? [] : [.. same.Select(unit => unit.Group!).Distinct().Order(StringComparer.Ordinal)], same.Key, [.. same.Select(unit => unit.Code)]))
            .OrderBy(group => group.Codes.Count == 0).ThenBy(group => group.Name, StringComparer.Ordinal)
            .ToList();
        return groups.Count == 1 && groups[0].Threshold == Plain(indicator.ThresholdOn(input.WindowTo, input.Set.ZoneCode)?.Value) ? null : groups;
    }

    private static UnitResult Result(Criterion criterion, UnitInput unit, CriteriaSet set)
    {
        var now = Measured(criterion, unit.Accepted, set);
        var before = Comparable(unit, set) is { } comparable ? Measured(criterion, comparable, set) : null;
        return new UnitResult(unit.Code, now.Status, before?.Status)
        {
            Values = [.. now.Indicators.Select((result, index) => Value(result, before?.Indicators[index]))],
        };
    }

    private static IndicatorValue Value(IndicatorResult now, IndicatorResult? before) =>
        new(Plain(now.Reported?.Value), now.Reported?.JudgedMet, now.Status, Plain(before?.Reported?.Value), before?.Status)
        { Conclusion = now.Reported?.Conclusion };

    /// <summary>Indicators are found by their code, which outlives the rows of the database.</summary>
    private static CriterionResult Measured(Criterion criterion, AcceptedReport? report, CriteriaSet set)
    {
        var part = report?.Content.Part($"TC:{set.Code}:{criterion.Number}");
        return new CriterionResult(criterion, [.. criterion.Indicators.OrderBy(indicator => indicator.Position).Select(indicator =>
        {
            // What it had to reach then stands in the version of then.
            var measured = report?.Set?.Indicators.FirstOrDefault(candidate => candidate.Code == indicator.Code) ?? indicator;
            var entry = part?.Indicators.FirstOrDefault(candidate => candidate.Code == indicator.Code);
            var threshold = report is null ? null : measured.ThresholdOn(report.Day, (report.Set ?? set).ZoneCode, part?.GroupCode);
            return new IndicatorResult(indicator, entry, threshold, measured.Evaluate(entry?.Value, entry?.JudgedMet, threshold?.Value));
        })]);
    }

    private static IReadOnlyList<ConsolidatedTopic> Topics(ConsolidationInput input)
    {
        var own = input.Set.Criteria.OrderBy(criterion => criterion.Number)
            .Select(criterion => new ConsolidatedTopic(TopicKey(input.Set.Code, criterion.Number, input), criterion.Number, criterion.Name, null));
        var others = Included(input)
            .SelectMany(unit => unit.Accepted!.Content.Parts)
            .Where(part => part.SetCode is not null && part.SetCode != input.Set.Code && part.CriterionNumber is not null)
            .GroupBy(part => (part.SetCode, part.CriterionNumber))
            .OrderBy(group => group.Key.SetCode, StringComparer.Ordinal).ThenBy(group => group.Key.CriterionNumber)
            .Select(group => Other(group.First(), input));
        return [.. own, .. others, .. Included(input).SelectMany(unit => unit.Accepted!.Content.Parts).Any(part => part.TellsOfProgramme()) ? [ConsolidatedTopic.Programme] : Array.Empty<ConsolidatedTopic>()];
    }

    private static ConsolidatedTopic Other(PartContent part, ConsolidationInput input)
    {
        var number = part.CriterionNumber!.Value;
        var prefix = $"{number}. ";
        var name = part.Title.StartsWith(prefix, StringComparison.Ordinal) ? part.Title[prefix.Length..] : part.Title;
        return new ConsolidatedTopic(TopicKey(part.SetCode!, number, input), number, name, input.OtherSets.GetValueOrDefault(part.SetCode!) ?? part.SetCode);
    }

    private static IEnumerable<ConsolidatedPart> Parts(UnitInput unit, ConsolidationInput input) =>
        unit.Accepted!.Content.Parts
            .Select(part => ConsolidatedPart.Of(
                unit.Code,
                part is { SetCode: { } set, CriterionNumber: { } number } ? TopicKey(set, number, input) : part.TellsOfProgramme() ? ConsolidatedTopic.Programme.Key : null,
                part,
                input.Month))
            .Where(part => !part.IsEmpty);

    private static IEnumerable<ConsolidatedPart> Sections(UnitInput department) =>
        department.Accepted!.Content.Parts.Select(part => ConsolidatedPart.OfSection(department.Code, part)).Where(part => !part.IsEmpty);

    private static string TopicKey(string setCode, int number, ConsolidationInput input) => setCode == input.Set.Code ? $"{number}" : $"{setCode}:{number}";

    /// <summary>Without trailing zeros, so that the same value is the same text whichever database it came from.</summary>
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;
}
