using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Criteria;

public sealed class Indicator
{
    private readonly List<IndicatorThreshold> _thresholds = [];

    private Indicator()
    {
    }

    public Indicator(string code, int position, string text, Measure measure, ComparisonOperator comparison, string unit, Provenance provenance)
    {
        Code = code;
        Position = position;
        Text = text;
        Measure = measure;
        Comparison = comparison;
        Unit = unit;
        Provenance = provenance;
    }

    internal Indicator(SetContentIndicator content, int position)
        : this(content.Code, position, content.Text, content.Measure, content.Comparison, content.Unit, new Provenance(content.Source, content.Confidence))
    {
        Rewrite(content);
        _thresholds.AddRange(content.Thresholds.Select(threshold => threshold.ToThreshold()));
    }

    public int Id { get; private set; }

    public int CriterionId { get; private set; }

    /// <summary>2.1, 17.10: ordered by <see cref="Position"/>, never as text.</summary>
    public string Code { get; private set; } = null!;

    /// <summary>Order in the criterion, from 1.</summary>
    public int Position { get; private set; }

    public string Text { get; private set; } = null!;

    public Measure Measure { get; private set; }

    public ComparisonOperator Comparison { get; private set; }

    /// <summary>Unit of measurement as written after the value: %, triệu đồng/người/năm.</summary>
    public string Unit { get; private set; } = null!;

    /// <summary>What the decision says in words where it gives no number: "Đạt", "UBND cấp tỉnh quy định cụ thể".</summary>
    public string? ThresholdText { get; set; }

    public bool SetByProvince { get; set; }

    /// <summary>Largest value that makes sense; above it input is refused, and below 1000 a dot before three digits is ambiguous (decision 19).</summary>
    public decimal MaxValue { get; set; } = 999;

    /// <summary>The largest difference between the commune's and the department's figure that needs no reason, in the unit of the indicator.</summary>
    public decimal Tolerance { get; set; }

    public string? Note { get; set; }

    /// <summary>Confidence in the wording; the confidence in a threshold stands on the threshold.</summary>
    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<IndicatorThreshold> Thresholds => _thresholds;

    public bool IsNumeric => Measure is Measure.Percentage or Measure.Number;

    public void Add(IndicatorThreshold threshold) => _thresholds.Add(threshold);

    /// <summary>The office has read the wording: from now on its source is what was read.</summary>
    internal void Confirm(string source) => Provenance = new Provenance(source, Confidence.Confirmed);

    /// <summary>All but the thresholds, which have first days of their own.</summary>
    internal void Rewrite(SetContentIndicator content)
    {
        Code = content.Code;
        Text = content.Text;
        Measure = content.Measure;
        Comparison = content.Comparison;
        Unit = content.Unit;
        ThresholdText = content.ThresholdText;
        SetByProvince = content.SetByProvince;
        MaxValue = content.MaxValue;
        Tolerance = content.Tolerance;
        Note = content.Note;
        Provenance = new Provenance(content.Source, content.Confidence);
    }

    /// <summary>
    /// The threshold in force on a day for a year, a zone and a group of communes (decision 3): entered and valid by that day; the year's own, else that of
    /// the latest earlier year, else the one for all years; one for the group before one for all groups, one for the zone before one for all zones; of
    /// several the latest. Null when none has a number.
    /// </summary>
    /// <param name="group">Group of the commune in the set, where the set has groups; see <see cref="CriteriaSetAssignment.GroupCode"/>.</param>
    public IndicatorThreshold? ThresholdOn(DateOnly day, string? zone, string? group = null) =>
        Enumerable.Reverse(_thresholds)
            .Where(t => t.Value is not null && t.ValidFrom <= day && (t.ZoneCode is null || t.ZoneCode == zone) && (t.GroupCode is null || t.GroupCode == group) && (t.Year is null || t.Year <= day.Year))
            .OrderByDescending(t => t.Year ?? 0)
            .ThenByDescending(t => t.GroupCode is not null)
            .ThenByDescending(t => t.ZoneCode is not null)
            .ThenByDescending(t => t.ValidFrom)
            .ThenByDescending(t => t.Id)
            .FirstOrDefault();

    /// <summary>What must be reached, in words: "≥ 80%", "≤ 5%", "100%", "Đạt", or that the province has set no number yet.</summary>
    public string Describe(IndicatorThreshold? threshold)
    {
        if (!IsNumeric)
        {
            return "Đạt";
        }

        if (threshold?.Value is not { } value)
        {
            return "Chưa có mức quy định";
        }

        var sign = Comparison is ComparisonOperator.EqualTo ? string.Empty : Labels.Of(Comparison) + " ";
        return sign + VietnameseFormat.Number(value) + (Unit.StartsWith('%') ? Unit : " " + Unit);
    }

    /// <summary>
    /// Decision 1: yes/no and level indicators are what was judged; a numeric one is compared with its threshold, whatever anybody judged, and
    /// waits for the threshold while there is none.
    /// </summary>
    public ComplianceStatus Evaluate(decimal? value, bool? judgedMet, decimal? threshold)
    {
        if (!IsNumeric)
        {
            return judgedMet switch
            {
                true => ComplianceStatus.Met,
                false => ComplianceStatus.NotMet,
                null => ComplianceStatus.NotAssessed,
            };
        }

        if (value is not { } reported)
        {
            return ComplianceStatus.NotAssessed;
        }

        if (threshold is not { } required || Comparison is ComparisonOperator.Pass)
        {
            return ComplianceStatus.AwaitingThreshold;
        }

        var met = Comparison switch
        {
            ComparisonOperator.AtLeast => reported >= required,
            ComparisonOperator.AtMost => reported <= required,
            ComparisonOperator.EqualTo => reported == required,
            _ => false,
        };
        return met ? ComplianceStatus.Met : ComplianceStatus.NotMet;
    }

    /// <summary>Refuses a number that makes no sense for this indicator.</summary>
    /// <exception cref="RuleException">It is negative, or above <see cref="MaxValue"/>.</exception>
    public void RequireSensible(decimal? value)
    {
        if (!IsNumeric || value is not { } number)
        {
            return;
        }

        if (number < 0)
        {
            throw new RuleException($"Chỉ tiêu {Code}: số không được âm.");
        }

        if (number > MaxValue)
        {
            var space = Unit is "%" or "" ? string.Empty : " ";
            throw new RuleException($"Chỉ tiêu {Code}: số lớn nhất là {VietnameseFormat.Number(MaxValue)}{space}{Unit}.");
        }
    }
}
