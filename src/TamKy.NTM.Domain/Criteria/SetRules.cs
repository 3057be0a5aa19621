using System.Text.RegularExpressions;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>When a set is whole: the same for what is typed in the portal and for what is read from a file.</summary>
public static partial class SetRules
{
    public static IEnumerable<SetProblem> Of(SetContent set)
    {
        if (set.Criteria.Count == 0)
        {
            yield return new SetProblem(string.Empty, nameof(set.Criteria), "Bộ tiêu chí chưa có tiêu chí nào.");
        }

        var problems = OfHead(set).Concat(set.Criteria.SelectMany(Of)).Concat(set.Indicators.SelectMany(Of)).Concat(Doubles(set));
        foreach (var problem in problems)
        {
            yield return problem;
        }
    }

    public static IEnumerable<SetProblem> OfHead(SetContent set)
    {
        if (!SetCode().IsMatch(set.Code))
        {
            yield return new SetProblem(string.Empty, nameof(set.Code), "Mã bộ gồm chữ in hoa không dấu, số và gạch nối, ví dụ XA-NTM-2021-2025.");
        }

        if (set.EffectiveTo < set.EffectiveFrom)
        {
            yield return new SetProblem(string.Empty, nameof(set.EffectiveTo), "Ngày hết hiệu lực đứng trước ngày có hiệu lực.");
        }

        if (set.PeriodFrom is < 1990 or > 2100 || set.PeriodTo is < 1990 or > 2100 || set.PeriodTo < set.PeriodFrom)
        {
            yield return new SetProblem(string.Empty, nameof(set.PeriodFrom), "Giai đoạn viết bằng hai năm, năm đầu không sau năm cuối.");
        }

        if (set.LegalBases.Count > SetLimits.LegalBases)
        {
            yield return new SetProblem(string.Empty, nameof(set.LegalBases), $"Ghi tối đa {SetLimits.LegalBases} văn bản làm căn cứ.");
        }

        (string Field, string? Value, int Most, bool IsRequired)[] texts =
        [
            (nameof(set.Name), set.Name, SetLimits.Name, true), (nameof(set.Source), set.Source, SetLimits.Words, true),
            (nameof(set.Region), set.Region, SetLimits.Region, false), (nameof(set.LocalDecision), set.LocalDecision, SetLimits.Words, false),
            (nameof(set.ZoneCode), set.ZoneCode, SetLimits.Zone, false), (nameof(set.RecognitionRule), set.RecognitionRule, SetLimits.Words, false),
            (nameof(set.Note), set.Note, SetLimits.Text, false),
            .. set.LegalBases.Select(basis => (nameof(set.LegalBases), (string?)basis, SetLimits.LegalBasis, true)),
        ];
        foreach (var problem in Texts(string.Empty, texts))
        {
            yield return problem;
        }
    }

    public static IEnumerable<SetProblem> Of(SetContentCriterion criterion)
    {
        if (criterion.Number is < 1 or > SetLimits.Criteria)
        {
            yield return new SetProblem(criterion.Code, nameof(criterion.Number), $"Số tiêu chí từ 1 đến {SetLimits.Criteria}.");
        }

        if (!Code().IsMatch(criterion.Code))
        {
            yield return new SetProblem(criterion.Code, nameof(criterion.Code), "Mã tiêu chí gồm chữ, số, không có khoảng trắng, ví dụ TC02.");
        }

        (string, string?, int, bool)[] texts =
        [
            (nameof(criterion.Name), criterion.Name, SetLimits.Name, true), (nameof(criterion.Group), criterion.Group, SetLimits.Name, true),
            (nameof(criterion.Note), criterion.Note, SetLimits.Text, false), (nameof(criterion.Source), criterion.Source, SetLimits.Words, true),
        ];
        foreach (var problem in Texts(criterion.Code, texts))
        {
            yield return problem;
        }
    }

    public static IEnumerable<SetProblem> Of(SetContentIndicator indicator)
    {
        if (!Code().IsMatch(indicator.Code))
        {
            yield return new SetProblem(indicator.Code, nameof(indicator.Code), "Mã chỉ tiêu gồm chữ, số, dấu chấm, không có khoảng trắng, ví dụ 17.10.");
        }

        if (indicator.IsNumeric && indicator.Comparison is ComparisonOperator.Pass)
        {
            yield return new SetProblem(indicator.Code, nameof(indicator.Comparison), "Chỉ tiêu bằng số cần phép so sánh ≥, ≤ hoặc =.");
        }

        if (!indicator.IsNumeric && indicator.Comparison is not ComparisonOperator.Pass)
        {
            yield return new SetProblem(indicator.Code, nameof(indicator.Comparison), "Chỉ tiêu không bằng số thì phép so sánh là “Đạt”.");
        }

        if (indicator.MaxValue is <= 0 or > 1_000_000_000_000)
        {
            yield return new SetProblem(indicator.Code, nameof(indicator.MaxValue), "Giá trị lớn nhất phải lớn hơn 0.");
        }

        if (indicator.Tolerance < 0 || indicator.Tolerance > indicator.MaxValue)
        {
            yield return new SetProblem(indicator.Code, nameof(indicator.Tolerance), "Độ lệch cho phép từ 0 đến giá trị lớn nhất.");
        }

        (string, string?, int, bool)[] texts =
        [
            (nameof(indicator.Text), indicator.Text, SetLimits.Text, true), (nameof(indicator.Unit), indicator.Unit, SetLimits.Unit, indicator.IsNumeric),
            (nameof(indicator.ThresholdText), indicator.ThresholdText, SetLimits.ThresholdText, false), (nameof(indicator.Note), indicator.Note, SetLimits.Text, false),
            (nameof(indicator.Source), indicator.Source, SetLimits.Words, true),
        ];
        foreach (var problem in Texts(indicator.Code, texts).Concat(indicator.Thresholds.SelectMany(threshold => Of(indicator, threshold))))
        {
            yield return problem;
        }
    }

    public static IEnumerable<SetProblem> Of(SetContentIndicator indicator, SetContentThreshold threshold)
    {
        if (threshold.Value is { } value)
        {
            if (!indicator.IsNumeric)
            {
                yield return new SetProblem(indicator.Code, nameof(threshold.Value), "Chỉ tiêu không bằng số không có mức bằng số.");
            }
            else if (value < 0 || value > indicator.MaxValue)
            {
                yield return new SetProblem(indicator.Code, nameof(threshold.Value), "Mức phải từ 0 đến giá trị lớn nhất của chỉ tiêu.");
            }
        }

        if (threshold.Year is < 1990 or > 2100)
        {
            yield return new SetProblem(indicator.Code, nameof(threshold.Year), "Năm viết bốn chữ số, ví dụ 2022.");
        }

        (string, string?, int, bool)[] texts =
        [
            (nameof(threshold.ZoneCode), threshold.ZoneCode, SetLimits.Zone, false), (nameof(threshold.GroupCode), threshold.GroupCode, SetLimits.Zone, false),
            (nameof(threshold.Source), threshold.Source, SetLimits.Words, true),
        ];
        foreach (var problem in Texts(indicator.Code, texts))
        {
            yield return problem;
        }
    }

    /// <exception cref="RuleException">Something is wrong; the first sentence says what.</exception>
    public static void Require(IEnumerable<SetProblem> problems)
    {
        if (problems.FirstOrDefault() is { } problem)
        {
            throw new RuleException(problem.Row.Length == 0 ? problem.Message : $"{problem.Row}: {problem.Message}");
        }
    }

    /// <summary>Numbers and codes that stand for two things at once.</summary>
    public static IEnumerable<SetProblem> Doubles(SetContent set) =>
        set.Criteria.GroupBy(criterion => criterion.Number).Where(same => same.Skip(1).Any())
            .Select(same => new SetProblem(same.Last().Code, nameof(SetContentCriterion.Number), $"Số tiêu chí {same.Key} có hai lần."))
            .Concat(set.Criteria.GroupBy(criterion => criterion.Code).Where(same => same.Skip(1).Any())
                .Select(same => new SetProblem(same.Key, nameof(SetContentCriterion.Code), $"Mã tiêu chí {same.Key} có hai lần.")))
            .Concat(set.Indicators.GroupBy(indicator => indicator.Code).Where(same => same.Skip(1).Any())
                .Select(same => new SetProblem(same.Key, nameof(SetContentIndicator.Code), $"Mã chỉ tiêu {same.Key} có hai lần.")));

    private static IEnumerable<SetProblem> Texts(string row, IEnumerable<(string Field, string? Value, int Most, bool IsRequired)> texts)
    {
        foreach (var (field, value, most, isRequired) in texts)
        {
            if (isRequired && string.IsNullOrWhiteSpace(value))
            {
                yield return new SetProblem(row, field, "Chưa nhập.");
            }
            else if (value?.Length > most)
            {
                yield return new SetProblem(row, field, $"Dài quá {most} ký tự.");
            }
        }
    }

    [GeneratedRegex(@"\A[A-Z0-9]+(-[A-Z0-9]+)*\z")]
    private static partial Regex SetCode();

    [GeneratedRegex(@"\A[\p{L}0-9][\p{L}0-9.\-]{0,15}\z")]
    private static partial Regex Code();
}
