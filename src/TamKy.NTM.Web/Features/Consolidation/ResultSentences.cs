using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Section II.1 in sentences: they are made from the figures alone, nobody edits them.</summary>
internal sealed class ResultSentences(ConsolidatedContent content, ConsolidationFigures figures)
{
    /// <summary>More than this are counted, not listed.</summary>
    private const int MostDecided = 15;

    private readonly string _noun = UnitWords.Noun(content.Units);

    /// <summary>Beyond this many units the criteria are listed with counts, since a list by unit would fill pages; the appendix has every unit.</summary>
    private bool IsByCriterion => content.Units.Count > Tables.Bieu01Table.MostColumns;

    private string Before => $"tháng {VietnameseFormat.Month(content.Month.Previous)}";

    public InlineText General() => InlineText.Of(
        [
            "Kết quả chung: đến hết kỳ báo cáo, ", Of(FigureKey.Units), $" {_noun} đạt ",
            .. Met(FigureKey.Criteria, "tiêu chí"), .. Rest(FigureKey.Criteria), " Về chỉ tiêu, đạt ", .. Met(FigureKey.Indicators, "chỉ tiêu"),
            .. Rest(FigureKey.Indicators), .. Average(),
        ]);

    /// <summary>Whose figures the results are made of; where the Office chose another figure than the unit's, each is named with both.</summary>
    public InlineText Basis()
    {
        const string Rule = "Kết quả tính trên số đơn vị báo cáo đã được Văn phòng Điều phối chấp nhận";
        var decided =
            (from criterion in content.Criteria
             from pair in criterion.Indicators.Index()
             from unit in content.Units
             let value = criterion.Result(unit.Code).Values[pair.Index]
             where value.Conclusion is not null
             select (Indicator: pair.Item, Unit: unit, Value: value)).ToList();
        if (decided.Count == 0)
        {
            return Rule + ".";
        }

        object[] head = [Rule + "; riêng ", Of(FigureKey.Decided), " chỉ tiêu có ý kiến khác nhau, Văn phòng kết luận"];
        return decided.Count > MostDecided
            ? InlineText.Of([.. head, " (từng số tại bảng đối chiếu)."])
            : Listed([.. head, ": "], decided.Select(row => Decided(row.Indicator, row.Unit, row.Value)));
    }

    public InlineText NewlyMet() => Movement("Tiêu chí đạt thêm", FigureKey.NewlyMet, figures.Totals.NewlyMet, "đạt", FigureKey.UnitsNewlyMet);

    public InlineText Lost() => Movement("Tiêu chí không còn đạt", FigureKey.Lost, figures.Totals.Lost, "không còn đạt", FigureKey.UnitsLost);

    public InlineText NotMet()
    {
        if (figures.Totals.AllCriteria.NotMet == 0)
        {
            return "Tiêu chí chưa đạt: không có.";
        }

        if (IsByCriterion)
        {
            return CountedByCriterion("Tiêu chí chưa đạt: ", ComplianceStatus.NotMet, FigureKey.UnitsNotMet);
        }

        var units = content.Units.Where(unit => figures.Totals.Criteria(unit.Code).NotMet > 0);
        return Listed("Tiêu chí chưa đạt: ", units.Select(unit => new object[]
        {
            $"{unit.PlaceName} ", Of(FigureKey.NotMet(FigureKey.Criteria, unit.Code)),
            $" tiêu chí (số {string.Join(", ", figures.Totals.With(ComplianceStatus.NotMet, unit.Code).Select(criterion => $"{criterion.Number}"))})",
        }));
    }

    public InlineText? Awaiting() => ByCriterion(
        "Tiêu chí chờ mức, chưa có mức quy định nên không tính là đạt: ", ComplianceStatus.AwaitingThreshold, FigureKey.UnitsAwaiting);

    public InlineText? NotAssessed() => ByCriterion("Tiêu chí chưa đánh giá: ", ComplianceStatus.NotAssessed, FigureKey.UnitsNotAssessed);

    /// <summary>Whose results are not of this month, and what is missing of them (decision 11).</summary>
    public InlineText? Carried()
    {
        var carried = content.Units.Where(unit => !unit.IsIncluded).ToList();
        if (carried.Count == 0)
        {
            return null;
        }

        var months = carried.Where(unit => unit.Results is not null).GroupBy(unit => unit.Results!.Month).OrderBy(group => group.Key)
            .Select(group => new object[] { UnitWords.Runs([.. group], figures), $" dùng kết quả tháng {VietnameseFormat.Month(group.Key)}" });
        var none = carried.Where(unit => unit.Results is null).ToList();
        IEnumerable<object[]> without = none.Count == 0 ? [] : [[UnitWords.Runs(none, figures), " chưa có kết quả nào được chấp nhận"]];
        return Listed("Số liệu tháng trước được dùng lại cho đơn vị chưa có báo cáo được chấp nhận trong kỳ: ", months.Concat(without), "; việc, nguyên nhân, kiến nghị của các đơn vị này không có trong báo cáo này.");
    }

    private object[] Decided(ConsolidatedIndicator indicator, ConsolidatedUnit unit, IndicatorValue value)
    {
        var conclusion = value.Conclusion!;
        var whose = conclusion.Basis switch
        {
            FigureBasis.Verified => $"dùng số {conclusion.Department} xác nhận",
            FigureBasis.Concluded => "dùng số Văn phòng xác định",
            _ => "giữ số đơn vị báo",
        };
        var head = $"chỉ tiêu {indicator.Code} của {unit.NameInText} {whose}";
        return (value.Value, conclusion.Basis) switch
        {
            (null, _) => [$"{head}{(value.JudgedMet is { } met ? met ? " (đạt)" : " (chưa đạt)" : string.Empty)}"],
            (_, FigureBasis.Reported) => [head, " ", Of(FigureKey.Value(indicator.Code, unit.Code))],
            _ => [head, " ", Of(FigureKey.Value(indicator.Code, unit.Code)), " (đơn vị báo ", Of(FigureKey.Reported(indicator.Code, unit.Code)), ")"],
        };
    }

    private List<object> Met(string what, string name)
    {
        List<object> parts = [Of(FigureKey.Met(what, FigureKey.All)), $" lượt {name} (", Of(FigureKey.MetShare(what, FigureKey.All)), ")"];
        parts.AddRange(figures[FigureKey.Change(what, FigureKey.All)].Value switch
        {
            null => [$", {Before} chưa có đủ số để so sánh"],
            0 => [$", không thay đổi so với {Before}"],
            > 0 => [", tăng ", Of(FigureKey.ChangeSize(what, FigureKey.All)), $" lượt so với {Before}"],
            _ => (object[])[", giảm ", Of(FigureKey.ChangeSize(what, FigureKey.All)), $" lượt so với {Before}"],
        });
        return parts;
    }

    /// <summary>What is not met, by its three reasons; those that do not occur are left out.</summary>
    private List<object> Rest(string what)
    {
        (string Key, string Words)[] reasons =
        [
            (FigureKey.NotMet(what, FigureKey.All), "chưa đạt"), (FigureKey.Awaiting(what, FigureKey.All), "chờ mức quy định"),
            (FigureKey.NotAssessed(what, FigureKey.All), "chưa đánh giá"),
        ];
        List<object> parts = [];
        foreach (var (key, words) in reasons.Where(reason => figures[reason.Key].Value > 0))
        {
            parts.AddRange([parts.Count == 0 ? "; còn " : ", ", Of(key), $" lượt {words}"]);
        }

        return [.. parts, "."];
    }

    private IEnumerable<object> Average()
    {
        if (content.Units.Count < 2)
        {
            return [];
        }

        var most = content.Units.Max(unit => figures.Totals.Criteria(unit.Code).Met);
        var best = content.Units.Where(unit => figures.Totals.Criteria(unit.Code).Met == most).ToList();
        return
        [
            $" Bình quân mỗi {_noun} đạt ", Of(FigureKey.Average), " tiêu chí",
            .. best.Count == 1 ? (object[])[$"; cao nhất là {best[0].NameInText} với ", Of(FigureKey.Met(FigureKey.Criteria, best[0].Code)), " tiêu chí"] : [], ".",
        ];
    }

    private InlineText Movement(string title, string countKey, IEnumerable<CriterionChange> changes, string verb, Func<int, string> unitsKey)
    {
        var list = changes.ToList();
        if (content.Units.All(unit => unit.Before is null))
        {
            return $"{title}: chưa có số {Before} để so sánh.";
        }

        if (list.Count == 0)
        {
            return $"{title}: trong kỳ không có.";
        }

        List<object> head = [$"{title} (", Of(countKey), " lượt): "];
        return IsByCriterion
            ? Listed(head, list.Select(change => change.Criterion).Distinct().OrderBy(criterion => criterion.Number)
                .Select(criterion => new object[] { Name(criterion), " ở ", Of(unitsKey(criterion.Number)), $" {_noun}" }))
            : Listed(head, list.GroupBy(change => change.Unit)
                .Select(group => new object[] { $"{group.Key.NameInText} {verb} {string.Join(", ", group.Select(change => Name(change.Criterion)))}" }));
    }

    private InlineText? ByCriterion(string title, ComplianceStatus status, Func<int, string> key)
    {
        var criteria = With(status).ToList();
        return criteria.Count == 0 ? null
            : IsByCriterion ? CountedByCriterion(title, status, key)
            : Listed(title, criteria.Select(criterion => new object[]
            {
                $"{Name(criterion)} của ", UnitWords.Runs([.. content.Units.Where((_, index) => criterion.Results[index].Status == status)], figures),
            }));
    }

    private InlineText CountedByCriterion(string title, ComplianceStatus status, Func<int, string> key) =>
        Listed(title, With(status).Select(criterion => new object[] { Name(criterion), " ở ", Of(key(criterion.Number)), $" {_noun}" }));

    private IEnumerable<ConsolidatedCriterion> With(ComplianceStatus status) =>
        content.Criteria.Where(criterion => criterion.Results.Any(result => result.Status == status));

    private static string Name(ConsolidatedCriterion criterion) => $"tiêu chí số {criterion.Number} ({criterion.Name})";

    private static InlineText Listed(object head, IEnumerable<object[]> items, string end = ".") => Listed([head], items, end);

    private static InlineText Listed(IEnumerable<object> head, IEnumerable<object[]> items, string end = ".")
    {
        List<object> parts = [.. head];
        var isFirst = true;
        foreach (var item in items)
        {
            parts.AddRange(isFirst ? item : ["; ", .. item]);
            isFirst = false;
        }

        parts.Add(end);
        return InlineText.Of([.. parts.SelectMany(part => part is InlineText text ? text.Runs.Cast<object>() : [part])]);
    }

    private Figure Of(string key) => figures[key];
}
