using TamKy.NTM.Domain.Criteria;

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

    public bool IsFilled => Indicator.IsNumeric ? Value is not null : JudgedMet is not null;

    internal bool Differs(IndicatorInput? input)
    {
        var typed = input ?? IndicatorInput.Nothing;
        return (Value, JudgedMet, Remark) != (typed.Value, typed.JudgedMet, typed.Remark);
    }

    internal void Set(IndicatorInput input)
    {
        if (input.Value is { } value)
        {
            if (value < 0)
            {
                throw new RuleException($"Chỉ tiêu {Indicator.Code}: số không được âm.");
            }

            if (value > Indicator.MaxValue)
            {
                throw new RuleException($"Chỉ tiêu {Indicator.Code}: số lớn nhất là {Text.VietnameseFormat.Number(Indicator.MaxValue)} {Indicator.Unit}.");
            }
        }

        if (Value != input.Value || JudgedMet != input.JudgedMet)
        {
            ConfirmedUnchanged = false;
        }

        Value = Indicator.IsNumeric ? input.Value : null;
        JudgedMet = Indicator.IsNumeric ? null : input.JudgedMet;
        Remark = input.Remark;
    }

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
