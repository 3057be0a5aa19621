using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>What a unit reports of one indicator for one month.</summary>
public sealed class IndicatorEntry
{
    private IndicatorEntry()
    {
    }

    internal IndicatorEntry(Indicator indicator)
    {
        Indicator = indicator;
        IndicatorId = indicator.Id;
    }

    public int Id { get; private set; }

    public int IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    /// <summary>In the unit of the indicator; null while nothing was entered.</summary>
    public decimal? Value { get; private set; }

    /// <summary>What the unit judges of a yes/no or level indicator.</summary>
    public bool? JudgedMet { get; private set; }

    public string? Remark { get; private set; }

    /// <summary>Last month's value, confirmed as unchanged by the unit in one step.</summary>
    public bool ConfirmedUnchanged { get; private set; }

    /// <summary>What the Office decided where commune and department differ; null while the commune's figure counts.</summary>
    public OfficeConclusion? Conclusion { get; private set; }

    public bool IsFilled => Indicator.IsNumeric ? Value is not null : JudgedMet is not null;

    internal bool Differs(IndicatorInput input) =>
        (Value, JudgedMet, Remark) != (Indicator.IsNumeric ? input.Value : null, Indicator.IsNumeric ? null : input.JudgedMet, CleanText.Clean(input.Remark));

    /// <exception cref="RuleException">The number makes no sense.</exception>
    internal void Check(IndicatorInput input) => Indicator.RequireSensible(input.Value);

    internal void Set(IndicatorInput input)
    {
        var value = Indicator.IsNumeric ? input.Value : null;
        var judgedMet = Indicator.IsNumeric ? null : input.JudgedMet;
        ConfirmedUnchanged = ConfirmedUnchanged && Value == value && JudgedMet == judgedMet;
        Value = value;
        JudgedMet = judgedMet;
        Remark = CleanText.Clean(input.Remark);
    }

    internal void Conclude(OfficeConclusion? conclusion) => Conclusion = conclusion;

    /// <summary>Takes over last month's value where nothing was entered.</summary>
    internal void ConfirmUnchanged(decimal? lastValue, bool? lastJudgedMet)
    {
        if (IsFilled || (Indicator.IsNumeric ? lastValue is null : lastJudgedMet is null))
        {
            return;
        }

        Value = Indicator.IsNumeric ? lastValue : null;
        JudgedMet = Indicator.IsNumeric ? null : lastJudgedMet;
        ConfirmedUnchanged = true;
    }
}
