using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Succession;

/// <summary>
/// What units reported, carried to the units that follow them, as a view: no report is made or changed (issue 3, part 6). Counts add, or are split by
/// shares without remainder; rates are weighted by a named denominator; what is judged follows a stated rule. Whatever lacks a value or a rule is
/// not assessed, and says so.
/// </summary>
public sealed class CarriedFigures
{
    /// <summary>Rates are stored with four decimals.</summary>
    public const int RateDecimals = 4;

    private const decimal HalfOfLastDecimal = 0.00005m;

    private readonly CarryPlan _plan;
    private readonly string _setCode;

    private CarriedFigures(CarryPlan plan, string setCode)
    {
        _plan = plan;
        _setCode = setCode;
    }

    /// <summary>In legal order.</summary>
    public IReadOnlyList<CarriedRow> Rows { get; private init; } = [];

    /// <param name="measured">By code of the unit that ended; units without figures are left out.</param>
    public static CarriedFigures Of(CarryPlan plan, CriteriaSet set, IReadOnlyDictionary<string, MeasuredMonth> measured)
    {
        var carrying = new CarriedFigures(plan, set.Code);
        return new CarriedFigures(plan, set.Code)
        {
            Rows =
            [
                .. from criterion in set.Criteria.OrderBy(criterion => criterion.Number)
                   from indicator in criterion.Indicators.OrderBy(indicator => indicator.Position)
                   select carrying.Row(criterion, indicator, [.. plan.Sources.Select(source => ResultOf(measured.GetValueOrDefault(source.Code), indicator))]),
            ],
        };
    }

    /// <summary>Criteria of a unit that follows, by result.</summary>
    public StatusCounts CriteriaOf(string successor)
    {
        var place = _plan.Successors.Index().First(candidate => candidate.Item == successor).Index;
        return StatusCounts.Of(Rows.GroupBy(row => row.Criterion.Number).Select(criterion => Criterion.Combine(criterion.Select(row => row.After[place].Status))));
    }

    private static IndicatorResult? ResultOf(MeasuredMonth? measured, Indicator indicator) =>
        measured?.Results.SelectMany(criterion => criterion.Indicators).FirstOrDefault(result => result.Indicator.Code == indicator.Code);

    private CarriedRow Row(Criterion criterion, Indicator indicator, IReadOnlyList<IndicatorResult?> before)
    {
        var kind = CarryKinds.Of(indicator);
        var after = _plan.Successors.Select(successor => kind switch
        {
            CarryKind.Sum => Sum(indicator, successor, before),
            CarryKind.WeightedMean => Mean(indicator, successor, before),
            _ => Judge(indicator, successor, before),
        }).ToList();
        return new CarriedRow(criterion, indicator, kind, before, after, Totals(kind, before, after));
    }

    private CarriedFigure Sum(Indicator indicator, string successor, IReadOnlyList<IndicatorResult?> before)
    {
        var from = From(successor, before);
        var rule = from is [var only] && PercentTo(only.Source, successor) is 100
            ? $"Giữ nguyên số của {only.Source.Name}"
            : from.All(part => PercentTo(part.Source, successor) is 100)
                ? $"Cộng số của {Names(from)}"
                : $"Chia theo tỷ lệ rồi cộng: {string.Join(", ", from.Select(part => $"{VietnameseFormat.Number(PercentTo(part.Source, successor) ?? 0)}% của {part.Source.Name}"))}; phần lẻ được chia sao cho tổng không đổi";
        if (from.Count > 0 && from.All(part => part.Result?.Reported?.Value is not null && part.Source.Percents.Count > 0))
        {
            return Of(indicator, from, from.Sum(part => Part(part.Source, successor, part.Result!.Reported!.Value!.Value)), null, rule);
        }

        var unknown = from.Where(part => part.Source.Percents.Count == 0).ToList();
        return unknown.Count > 0
            ? Missing("Chia theo tỷ lệ", $"chưa ghi tỷ lệ chia của {Names(unknown)}")
            : Missing(rule, NoValue(from, part => part.Result?.Reported?.Value is not null));
    }

    private CarriedFigure Mean(Indicator indicator, string successor, IReadOnlyList<IndicatorResult?> before)
    {
        var from = From(successor, before);
        if (from is [var only])
        {
            var same = $"Giữ nguyên tỷ lệ của {only.Source.Name}";
            return only.Result?.Reported?.Value is { } value ? Of(indicator, from, value, null, same) : Missing(same, NoValue(from, _ => false));
        }

        if (from.Count == 0 || _plan.WeightName is not { } name || from.Any(part => part.Source.Weight is null || PercentTo(part.Source, successor) is null))
        {
            return Missing("Bình quân theo mẫu số", "chưa nhập mẫu số (ví dụ số hộ) của từng đơn vị cũ để tính bình quân");
        }

        var rule = $"Bình quân theo {name}: {string.Join(", ", from.Select(part => $"{part.Source.Name} {VietnameseFormat.Number(WeightTo(part.Source, successor))}"))}"
            + (_plan.WeightSource is { } source ? $" (nguồn: {source})" : string.Empty);
        if (from.Any(part => part.Result?.Reported?.Value is null))
        {
            return Missing(rule, NoValue(from, part => part.Result?.Reported?.Value is not null));
        }

        var weights = from.Sum(part => WeightTo(part.Source, successor));
        return weights == 0
            ? Missing(rule, $"tổng {name} bằng 0")
            : Of(
                indicator,
                from,
                Math.Round(from.Sum(part => WeightTo(part.Source, successor) * part.Result!.Reported!.Value!.Value) / weights, RateDecimals, MidpointRounding.AwayFromZero),
                null,
                rule);
    }

    private CarriedFigure Judge(Indicator indicator, string successor, IReadOnlyList<IndicatorResult?> before)
    {
        var from = From(successor, before);
        if (_plan.Judgements.FirstOrDefault(hand => hand.SuccessorCode == successor && hand.SetCode == _setCode && hand.IndicatorCode == indicator.Code) is { } byHand)
        {
            return Of(indicator, from, null, byHand.IsMet, $"Văn phòng quyết: {byHand.Reason}");
        }

        var judged = from.Select(part => part.Result?.Reported?.JudgedMet).ToList();
        if (from is [var only])
        {
            var same = $"Giữ nguyên kết quả của {only.Source.Name}";
            return judged[0] is { } met ? Of(indicator, from, null, met, same) : Missing(same, NoValue(from, _ => false));
        }

        if (from.Count == 0 || _plan.Judged is not { } rule)
        {
            return Missing("Xét theo quy tắc", "chưa chọn quy tắc cho chỉ tiêu đạt hoặc chưa đạt");
        }

        var result = rule is YesNoRule.All
            ? judged.Contains(false) ? false : judged.Contains(null) ? null : (bool?)true
            : judged.Contains(true) ? true : judged.Contains(null) ? null : (bool?)false;
        return result is { } known ? Of(indicator, from, null, known, Labels.Of(rule)) : Missing(Labels.Of(rule), NoValue(from, part => part.Result?.Reported?.JudgedMet is not null));
    }

    /// <summary>Measured against the threshold of the units before, when it was the same for all of them; else the result waits for one.</summary>
    private static CarriedFigure Of(Indicator indicator, IReadOnlyList<(CarrySource Source, IndicatorResult? Result)> from, decimal? value, bool? isMet, string rule)
    {
        var thresholds = from.Select(part => part.Result?.Threshold?.Value).Distinct().ToList();
        return new CarriedFigure(value, isMet, indicator.Evaluate(value, isMet, thresholds is [var one] ? one : null), rule, null);
    }

    private static CarriedFigure Missing(string rule, string why) => new(null, null, ComplianceStatus.NotAssessed, rule, why);

    private CarriedTotals? Totals(CarryKind kind, IReadOnlyList<IndicatorResult?> before, List<CarriedFigure> after)
    {
        if (kind is CarryKind.Judgement || after.Count == 0 || after.Any(figure => figure.Value is null) || before.Any(result => result?.Reported?.Value is null))
        {
            return null;
        }

        if (kind is CarryKind.Sum)
        {
            return new CarriedTotals(before.Sum(result => result!.Reported!.Value!.Value), after.Sum(figure => figure.Value!.Value), 0);
        }

        if (_plan.Sources.Any(source => source.Weight is null || source.Percents.Count == 0))
        {
            return null;
        }

        var weights = _plan.Successors.Select(successor => _plan.SourcesOf(successor).Sum(source => WeightTo(source, successor))).ToList();
        return new CarriedTotals(
            _plan.Sources.Index().Sum(source => source.Item.Weight!.Value * before[source.Index]!.Reported!.Value!.Value),
            after.Index().Sum(figure => weights[figure.Index] * figure.Item.Value!.Value),
            weights.Sum() * HalfOfLastDecimal);
    }

    private List<(CarrySource Source, IndicatorResult? Result)> From(string successor, IReadOnlyList<IndicatorResult?> before)
    {
        var sources = _plan.SourcesOf(successor);
        return [.. _plan.Sources.Index().Where(source => sources.Contains(source.Item)).Select(source => (source.Item, before[source.Index]))];
    }

    private decimal Part(CarrySource source, string successor, decimal value)
    {
        // A plan made for one unit that follows knows only its own share.
        if (PercentTo(source, successor) is 100)
        {
            return value;
        }

        var parts = Apportionment.Split(value, [.. _plan.Successors.Select(other => source.Percents.GetValueOrDefault(other))]);
        return parts[_plan.Successors.Index().First(other => other.Item == successor).Index];
    }

    private static decimal? PercentTo(CarrySource source, string successor) => source.Percents.TryGetValue(successor, out var percent) ? percent : null;

    private static decimal WeightTo(CarrySource source, string successor) => (source.Weight ?? 0) * (PercentTo(source, successor) ?? 0) / 100;

    private static string Names(IEnumerable<(CarrySource Source, IndicatorResult? Result)> parts) => string.Join(", ", parts.Select(part => part.Source.Name));

    private static string NoValue(List<(CarrySource Source, IndicatorResult? Result)> from, Func<(CarrySource Source, IndicatorResult? Result), bool> hasOne) =>
        from.Count == 0 ? "không có đơn vị cũ" : $"{Names(from.Where(part => !hasOne(part)))} chưa có số";
}
