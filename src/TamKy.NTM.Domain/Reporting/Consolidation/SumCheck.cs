using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>A total and what its parts add up to. When they differ, the report may be neither frozen nor issued (decision 14).</summary>
/// <param name="Name">What is added up, for the office.</param>
public sealed record SumCheck(string Name, long Total, long Parts)
{
    public bool Agrees => Total == Parts;

    /// <summary>Every identity that the figures of a report must satisfy, recomputed from what the units reported, not from the totals.</summary>
    public static IReadOnlyList<SumCheck> All(ConsolidationTotals totals)
    {
        var content = totals.Content;
        var codes = content.Units.Select(unit => unit.Code).ToList();
        var criteria = totals.AllCriteria;
        var indicators = totals.AllIndicators;
        return
        [
            new("Số lượt tiêu chí đạt: cộng theo xã bằng cộng theo tiêu chí", criteria.Met, content.Criteria.Sum(criterion => ConsolidationTotals.Of(criterion).Met)),
            new("Đạt, chưa đạt, chờ mức, chưa đánh giá cộng lại bằng số lượt tiêu chí", codes.Count * content.Criteria.Count, criteria.Total),
            new("Đạt, chưa đạt, chờ mức, chưa đánh giá cộng lại bằng số lượt chỉ tiêu", codes.Count * totals.IndicatorsPerUnit, indicators.Total),
            new("Số lượt chỉ tiêu đạt: cộng theo xã bằng tính lại từ giá trị và mức", indicators.Met, MetAgain(content)),
            new("Kết quả tiêu chí tính lại từ kết quả chỉ tiêu", criteria.Met, content.Criteria.Sum(CombinedMet)),
            new("Thay đổi số tiêu chí đạt bằng đạt thêm trừ không còn đạt", Change(totals, codes), totals.NewlyMet.Count() - totals.Lost.Count()),
            new("Việc đã hoàn thành: cộng theo xã bằng cộng theo tiêu chí", codes.Sum(code => totals.Done(code)), DoneByTopic(content)),
            new("Việc chưa hoàn thành: cộng theo xã bằng cộng theo tiêu chí", codes.Sum(code => totals.Unfinished(code)), UnfinishedByTopic(content)),
            new("Đúng hạn, trễ hạn, chưa nộp cộng lại bằng số đơn vị", codes.Count, Enum.GetValues<Punctuality>().Sum(totals.Units)),
            .. content.Programme is { } programme ? OfProgramme(programme) : [],
            .. content.Funds?.Checks() ?? [],
        ];
    }

    private static SumCheck[] OfProgramme(ProgrammeContent programme) =>
    [
        new("Việc chương trình công tác: xong đúng hạn, xong quá hạn, chờ xác nhận, quá hạn cộng lại bằng số đến hạn",
            programme.Units.Sum(unit => unit.Due), programme.Units.Sum(unit => unit.OnTime + unit.Late + unit.Waiting + unit.Overdue)),
        new("Việc chương trình công tác quá hạn: cộng theo đơn vị bằng số việc nêu tên", programme.Units.Sum(unit => unit.Overdue), programme.Overdue.Count),
    ];

    private static int Change(ConsolidationTotals totals, IEnumerable<string> codes) =>
        codes.Where(code => totals.CriteriaBefore(code) is not null).Sum(code => totals.Criteria(code).Met - totals.CriteriaBefore(code)!.Value.Met);

    private static int DoneByTopic(ConsolidatedContent content) =>
        content.Topics.Sum(topic => content.Parts.Where(part => part.Topic == topic.Key).Sum(part => part.Done.Count))
        + content.Parts.Where(part => part.Topic is null).Sum(part => part.Done.Count);

    private static int UnfinishedByTopic(ConsolidatedContent content) =>
        content.Topics.Sum(topic => content.Parts.Where(part => part.Topic == topic.Key).Sum(part => part.Unfinished.Count))
        + content.Parts.Where(part => part.Topic is null).Sum(part => part.Unfinished.Count);

    private static int CombinedMet(ConsolidatedCriterion criterion) =>
        criterion.Results.Count(result => Criterion.Combine(result.Values.Select(value => value.Status)) is ComplianceStatus.Met);

    /// <summary>Carried results were measured against the thresholds of their own month and are taken as they were.</summary>
    private static int MetAgain(ConsolidatedContent content)
    {
        var carried = content.Units.Where(unit => !unit.IsIncluded).Select(unit => unit.Code).ToHashSet();
        var met = 0;
        foreach (var criterion in content.Criteria)
        {
            var indicators = criterion.Indicators.Select(Rule).ToList();
            foreach (var result in criterion.Results)
            {
                met += result.Values.Where((value, index) =>
                    (carried.Contains(result.UnitCode)
                        ? value.Status
                        : indicators[index].Evaluate(value.Value, value.JudgedMet, criterion.Indicators[index].ThresholdOf(result.UnitCode))) is ComplianceStatus.Met).Count();
            }
        }

        return met;
    }

    private static Indicator Rule(ConsolidatedIndicator indicator) => new(
        indicator.Code, 1, indicator.Text, indicator.Measure, indicator.Comparison, indicator.Unit, new Provenance(string.Empty, Confidence.ToBeConfirmed));
}
