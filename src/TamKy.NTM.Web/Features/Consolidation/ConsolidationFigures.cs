using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>
/// Every figure that a consolidated report may print, in a table or a sentence, each with its key, its name and how it came about. Percentages are
/// rounded half up from whole counts, to two decimals.
/// </summary>
public sealed class ConsolidationFigures
{
    private const int LongestSum = 12;

    private readonly Dictionary<string, Figure> _byKey = [];
    private readonly ConsolidatedContent _content;
    private readonly string _noun;

    public ConsolidationFigures(ConsolidatedContent content)
    {
        _content = content;
        _noun = UnitWords.Noun(content.Units);
        Totals = new ConsolidationTotals(content);
        AddDiscipline();
        AddResults(FigureKey.Criteria, "tiêu chí", Totals.CriteriaPerUnit, Totals.Criteria, Totals.CriteriaBefore, Totals.AllCriteria, Totals.AllCriteriaBefore);
        AddResults(FigureKey.Indicators, "chỉ tiêu", Totals.IndicatorsPerUnit, Totals.Indicators, Totals.IndicatorsBefore, Totals.AllIndicators, Totals.AllIndicatorsBefore);
        AddMovements();
        AddCriteria();
        AddWorks();
        AddProgramme();
        AddValues();
        foreach (var figure in FundFigures.Of(_content.Funds))
        {
            _byKey[figure.Key] = figure;
        }

        Add(FigureKey.Decided, "Số chỉ tiêu Văn phòng Điều phối kết luận riêng", _content.Criteria.SelectMany(criterion => criterion.Results).SelectMany(result => result.Values).Count(value => value.Conclusion is not null));
    }

    public ConsolidationTotals Totals { get; }

    public IReadOnlyCollection<Figure> All => _byKey.Values;

    public Figure this[string key] => _byKey[key];

    public Figure? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Half up, from whole counts; null when there is nothing to take a share of.</summary>
    public static decimal? Share(int part, int whole) => whole == 0 ? null : Math.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero);

    private void Add(string key, string label, decimal? value, FigureFormat format = FigureFormat.Count, decimal? outOf = null, string calculation = "") =>
        _byKey[key] = new Figure(key, label, value, format, outOf, calculation);

    private void AddDiscipline()
    {
        var units = _content.Units;
        var included = units.Count(unit => unit.IsIncluded);
        var onTime = Totals.Units(Punctuality.OnTime);
        Add(FigureKey.Units, "Số đơn vị phải báo cáo", units.Count);
        Add(FigureKey.Included, "Số đơn vị có báo cáo được tổng hợp", included, FigureFormat.Ratio, units.Count, Names(units.Where(unit => unit.IsIncluded)));
        Add(FigureKey.Missing, "Số đơn vị chưa có báo cáo được chấp nhận", units.Count - included, calculation: Names(units.Where(unit => !unit.IsIncluded)));
        Add(FigureKey.OnTime, "Số đơn vị nộp đúng hạn", onTime, FigureFormat.Ratio, units.Count, Names(units.Where(unit => unit.Punctuality is Punctuality.OnTime)));
        Add(FigureKey.OnTimeShare, "Tỷ lệ đơn vị nộp đúng hạn", Share(onTime, units.Count), FigureFormat.Percent, calculation: $"{onTime} / {units.Count}");
        Add(FigureKey.Late, "Số đơn vị nộp trễ hạn", Totals.Units(Punctuality.Late), calculation: Names(units.Where(unit => unit.Punctuality is Punctuality.Late)));
        Add(FigureKey.NotSent, "Số đơn vị chưa nộp", Totals.Units(Punctuality.NotSent), calculation: Names(units.Where(unit => unit.Punctuality is Punctuality.NotSent)));
        var all = units.Concat(_content.Departments).ToList();
        Add(FigureKey.Returns, "Số lượt trả lại để bổ sung", all.Sum(unit => unit.ReturnCount), calculation: Sum(all.Select(unit => unit.ReturnCount)));
        AddDepartments();
        foreach (var unit in all.Where(unit => unit.DaysLate > 0))
        {
            Add(FigureKey.DaysLate(unit.Code), $"Số ngày nộp trễ, {unit.Reporter}", unit.DaysLate, calculation: $"Hạn {VietnameseFormat.Date(unit.Due)}, gửi lần đầu {VietnameseFormat.Date(unit.SentOn!.Value)}");
        }
    }

    private void AddDepartments()
    {
        var departments = _content.Departments;
        void Count(string key, string label, Func<ConsolidatedUnit, bool> which, FigureFormat format = FigureFormat.Count) =>
            Add(key, label, departments.Count(which), format, format is FigureFormat.Ratio ? departments.Count : null, string.Join(", ", departments.Where(which).Select(unit => unit.Name)));
        Add(FigureKey.Departments, "Số phòng, ban, đơn vị phải báo cáo", departments.Count);
        Count(FigureKey.DepartmentsIncluded, "Số phòng, ban, đơn vị có báo cáo được chấp nhận", unit => unit.IsIncluded, FigureFormat.Ratio);
        Count(FigureKey.DepartmentsOnTime, "Số phòng, ban, đơn vị nộp đúng hạn", unit => unit.Punctuality is Punctuality.OnTime, FigureFormat.Ratio);
        Count(FigureKey.DepartmentsLate, "Số phòng, ban, đơn vị nộp trễ hạn", unit => unit.Punctuality is Punctuality.Late);
        Count(FigureKey.DepartmentsNotSent, "Số phòng, ban, đơn vị chưa nộp", unit => unit.Punctuality is Punctuality.NotSent);
    }

    private void AddResults(
        string what, string name, int perUnit, Func<string, StatusCounts> now, Func<string, StatusCounts?> before, StatusCounts all, StatusCounts? allBefore)
    {
        foreach (var unit in _content.Units)
        {
            AddResult(what, name, unit.Code, unit.NameInText, now(unit.Code), before(unit.Code), perUnit, string.Empty, MetNumbers(what, unit));
        }

        var codes = _content.Units.Select(unit => unit.Code).ToList();
        AddResult(
            what, $"lượt {name}", FigureKey.All, "toàn thành phố", all, allBefore, perUnit * codes.Count,
            Sum(codes.Select(code => before(code)?.Met ?? 0)), Sum(codes.Select(code => now(code).Met)));
        Add(
            FigureKey.MetShare(what, FigureKey.All), $"Tỷ lệ lượt {name} đạt, toàn thành phố", Share(all.Met, perUnit * codes.Count), FigureFormat.Percent,
            calculation: $"{all.Met} / {perUnit * codes.Count}");
    }

    private void AddResult(
        string what, string name, string key, string where, StatusCounts now, StatusCounts? before, int total, string beforeSum, string calculation)
    {
        decimal? change = before is { } old ? now.Met - old.Met : null;
        var difference = before is null ? "Chưa có số tháng trước" : $"{now.Met} - {before.Value.Met}";
        Add(FigureKey.Met(what, key), $"{Capital(name)} đạt trên tổng số, {where}", now.Met, FigureFormat.Ratio, total, calculation);
        Add(FigureKey.MetCount(what, key), $"Số {name} đạt, {where}", now.Met, calculation: calculation);
        Add(FigureKey.MetBefore(what, key), $"Số {name} đạt tháng trước, {where}", before?.Met, calculation: beforeSum);
        Add(FigureKey.MetBeforeOf(what, key), $"{Capital(name)} đạt tháng trước trên tổng số, {where}", before?.Met, FigureFormat.Ratio, total, beforeSum);
        Add(FigureKey.Change(what, key), $"Tăng, giảm {name} đạt, {where}", change, FigureFormat.Change, calculation: difference);
        Add(FigureKey.ChangeSize(what, key), $"Mức tăng, giảm {name} đạt, {where}", change is { } size ? Math.Abs(size) : null, calculation: difference);
        Add(FigureKey.NotMet(what, key), $"Số {name} chưa đạt, {where}", now.NotMet);
        Add(FigureKey.Awaiting(what, key), $"Số {name} chờ mức quy định, {where}", now.Awaiting);
        Add(FigureKey.NotAssessed(what, key), $"Số {name} chưa đánh giá, {where}", now.NotAssessed);
    }

    private void AddMovements()
    {
        var met = Totals.NewlyMet.ToList();
        var lost = Totals.Lost.ToList();
        Add(FigureKey.NewlyMet, "Số lượt tiêu chí đạt thêm trong kỳ", met.Count, calculation: Names(met));
        Add(FigureKey.Lost, "Số lượt tiêu chí không còn đạt", lost.Count, calculation: Names(lost));
        if (_content.Units.Count > 0)
        {
            Add(
                FigureKey.Average, "Bình quân số tiêu chí đạt mỗi đơn vị", Math.Round((decimal)Totals.AllCriteria.Met / _content.Units.Count, 1, MidpointRounding.AwayFromZero) / 1.0m,
                FigureFormat.Number, calculation: $"{Totals.AllCriteria.Met} / {_content.Units.Count}");
        }

        foreach (var criterion in _content.Criteria)
        {
            Add(FigureKey.UnitsNewlyMet(criterion.Number), $"Số {_noun} đạt thêm tiêu chí số {criterion.Number}", met.Count(change => change.Criterion == criterion));
            Add(FigureKey.UnitsLost(criterion.Number), $"Số {_noun} không còn đạt tiêu chí số {criterion.Number}", lost.Count(change => change.Criterion == criterion));
        }
    }

    private void AddCriteria()
    {
        foreach (var criterion in _content.Criteria)
        {
            var counts = ConsolidationTotals.Of(criterion);
            var name = $"tiêu chí số {criterion.Number} ({criterion.Name})";
            Add(FigureKey.UnitsMet(criterion.Number), $"Số {_noun} đạt {name} trên tổng số", counts.Met, FigureFormat.Ratio, _content.Units.Count, NamesWith(criterion, ComplianceStatus.Met));
            Add(FigureKey.UnitsMetCount(criterion.Number), $"Số {_noun} đạt {name}", counts.Met, calculation: NamesWith(criterion, ComplianceStatus.Met));
            Add(FigureKey.UnitsNotMet(criterion.Number), $"Số {_noun} chưa đạt {name}", counts.NotMet, calculation: NamesWith(criterion, ComplianceStatus.NotMet));
            Add(FigureKey.UnitsAwaiting(criterion.Number), $"Số {_noun} chờ mức của {name}", counts.Awaiting, calculation: NamesWith(criterion, ComplianceStatus.AwaitingThreshold));
            Add(FigureKey.UnitsNotAssessed(criterion.Number), $"Số {_noun} chưa đánh giá {name}", counts.NotAssessed, calculation: NamesWith(criterion, ComplianceStatus.NotAssessed));
        }
    }

    private void AddWorks()
    {
        var codes = _content.Units.Select(unit => unit.Code).ToList();
        Add(FigureKey.DoneIn(FigureKey.All), "Số việc đã hoàn thành, toàn thành phố", Totals.Done(), calculation: Sum(codes.Select(code => Totals.Done(code))));
        Add(FigureKey.UnfinishedIn(FigureKey.All), "Số việc chưa hoàn thành, toàn thành phố", Totals.Unfinished(), calculation: Sum(codes.Select(code => Totals.Unfinished(code))));
        Add(FigureKey.Difficulties, "Số khó khăn, kiến nghị", Totals.Difficulties);
        foreach (var unit in _content.Units)
        {
            Add(FigureKey.DoneIn(unit.Code), $"Số việc đã hoàn thành, {unit.NameInText}", Totals.Done(unit.Code));
            Add(FigureKey.UnfinishedIn(unit.Code), $"Số việc chưa hoàn thành, {unit.NameInText}", Totals.Unfinished(unit.Code));
        }

        foreach (var topic in _content.Topics)
        {
            Add(FigureKey.DoneOn(topic.Key), $"Số việc đã hoàn thành, {topic.Title}", Totals.Done(topic: topic.Key));
            Add(FigureKey.UnfinishedOn(topic.Key), $"Số việc chưa hoàn thành, {topic.Title}", Totals.Unfinished(topic: topic.Key));
        }
    }

    private void AddProgramme()
    {
        if (_content.Programme is not { } programme)
        {
            return;
        }

        (string Name, Func<string, string> Key, Func<ProgrammeUnit, int> Of)[] counts =
        [
            ("đã đến hạn", FigureKey.TasksDue, unit => unit.Due),
            ("xong đúng hạn", FigureKey.TasksOnTime, unit => unit.OnTime),
            ("xong quá hạn", FigureKey.TasksLate, unit => unit.Late),
            ("chờ xác nhận hoàn thành", FigureKey.TasksWaiting, unit => unit.Waiting),
            ("quá hạn chưa hoàn thành", FigureKey.TasksOverdue, unit => unit.Overdue),
        ];
        var day = $"Chương trình công tác năm {programme.Year}, đến ngày {VietnameseFormat.Date(programme.AsOf)}";
        foreach (var (name, key, of) in counts)
        {
            Add(key(FigureKey.All), $"Số lượt việc {name}, toàn thành phố", programme.Units.Sum(of), calculation: $"{day}: {Sum(programme.Units.Select(of))}");
            foreach (var unit in programme.Units)
            {
                Add(key(unit.Code), $"Số lượt việc {name}, {unit.Name}", of(unit), calculation: day);
            }
        }

        foreach (var same in programme.Same())
        {
            Add(FigureKey.UnitsOverdue(same[0]), $"Số đơn vị quá hạn việc {same[0].Name}, hạn {VietnameseFormat.Date(same[0].Due)}", same.Count, calculation: day);
        }

        foreach (var task in programme.Overdue)
        {
            Add(FigureKey.DaysOverdue(task), $"Số ngày quá hạn, việc {task.Name}, {programme.Units.First(unit => unit.Code == task.UnitCode).Name}", programme.DaysLate(task), calculation: $"Hạn {VietnameseFormat.Date(task.Due)}, tính đến {VietnameseFormat.Date(programme.AsOf)}");
        }
    }

    private void AddValues()
    {
        foreach (var criterion in _content.Criteria)
        {
            for (var i = 0; i < criterion.Indicators.Count; i++)
            {
                var indicator = criterion.Indicators[i];
                if (indicator.Measure is Measure.Percentage or Measure.Number)
                {
                    AddValues(criterion, indicator, i);
                }
            }
        }
    }

    private void AddValues(ConsolidatedCriterion criterion, ConsolidatedIndicator indicator, int index)
    {
        var format = indicator.Measure is Measure.Percentage ? FigureFormat.Percent : FigureFormat.Number;
        AddThresholds(indicator, format);
        for (var u = 0; u < _content.Units.Count; u++)
        {
            var unit = _content.Units[u];
            var value = criterion.Results[u].Values[index];
            Add(FigureKey.Value(indicator.Code, unit.Code), $"Chỉ tiêu {indicator.Code}, {unit.NameInText}", value.Value, format, calculation: Source(unit.Results) + Basis(value.Conclusion));
            if (value.Conclusion is { } conclusion)
            {
                Add(FigureKey.Reported(indicator.Code, unit.Code), $"Chỉ tiêu {indicator.Code} theo số đơn vị báo, {unit.NameInText}", conclusion.ReportedValue, format, calculation: Source(unit.Results));
            }

            Add(FigureKey.ValueBefore(indicator.Code, unit.Code), $"Chỉ tiêu {indicator.Code} tháng trước, {unit.NameInText}", value.ValueBefore, format, calculation: Source(unit.Before));
        }
    }

    /// <summary>One for all, or one for each group of communes: what is left, and a text that was bound before there were groups, keep the plain key.</summary>
    private void AddThresholds(ConsolidatedIndicator indicator, FigureFormat format)
    {
        var name = $"Mức quy định của chỉ tiêu {indicator.Code}";
        var rest = indicator.Groups?.FirstOrDefault(group => group.Codes.Count == 0);
        Add(
            FigureKey.Threshold(indicator.Code), rest is null ? name : $"{name}, {rest.Name}", rest is null ? indicator.Threshold : rest.Threshold, format,
            calculation: indicator.Groups is null ? string.Empty : indicator.ThresholdText());
        foreach (var (code, threshold) in indicator.Groups?.SelectMany(group => group.Codes.Select(code => (code, group.Threshold))) ?? [])
        {
            Add(FigureKey.Threshold(indicator.Code, code), $"{name}, nhóm {code}", threshold, format, calculation: indicator.ThresholdText());
        }
    }

    private string MetNumbers(string what, ConsolidatedUnit unit) => what == FigureKey.Criteria
        ? string.Join(", ", Totals.With(ComplianceStatus.Met, unit.Code).Select(criterion => $"{criterion.Number}")) is { Length: > 0 } numbers ? $"Tiêu chí số {numbers}" : "Không có"
        : Sum(_content.Criteria.Select(criterion => criterion.Result(unit.Code).Values.Count(value => value.Status is ComplianceStatus.Met)), longest: 40);

    private string NamesWith(ConsolidatedCriterion criterion, ComplianceStatus status) =>
        Names(_content.Units.Where((_, index) => criterion.Results[index].Status == status));

    private static string Names(IEnumerable<ConsolidatedUnit> units)
    {
        var names = units.Select(unit => unit.PlaceName).ToList();
        return names.Count <= LongestSum ? string.Join(", ", names) : $"{string.Join(", ", names.Take(LongestSum))} và {names.Count - LongestSum} đơn vị khác";
    }

    private static string Names(List<CriterionChange> changes) =>
        string.Join("; ", changes.Take(LongestSum).Select(change => $"{change.Unit.PlaceName}: {change.Criterion.Number}")) + (changes.Count > LongestSum ? "; …" : string.Empty);

    private static string Sum(IEnumerable<int> parts, int longest = LongestSum)
    {
        var list = parts.ToList();
        return list.Count <= longest ? $"{string.Join(" + ", list)} = {list.Sum()}" : $"Cộng {list.Count} đơn vị = {list.Sum()}";
    }

    private static string Basis(ConclusionContent? conclusion) => conclusion switch
    {
        null => string.Empty,
        { Department: { } department } => $"; dùng số {department} xác nhận: {conclusion.Reason}",
        _ => $"; {Labels.Of(conclusion.Basis).ToLower(VietnameseFormat.Culture)}: {conclusion.Reason}",
    };

    private static string Source(SourceVersion? source) =>
        source is null ? "Chưa có số" : $"Báo cáo tháng {VietnameseFormat.Month(source.Month)}, bản gửi lần {source.Number}";

    private static string Capital(string text) => char.ToUpper(text[0], VietnameseFormat.Culture) + text[1..];
}
