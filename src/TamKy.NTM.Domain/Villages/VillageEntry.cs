using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Villages;

/// <summary>What a commune says of one indicator of one of its villages in a month.</summary>
public sealed class VillageEntry
{
    private VillageEntry()
    {
    }

    internal VillageEntry(Indicator indicator)
    {
        Indicator = indicator;
        IndicatorId = indicator.Id;
    }

    public int Id { get; private set; }

    public int IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    public decimal? Value { get; private set; }

    public bool? JudgedMet { get; private set; }

    public string? Remark { get; private set; }

    public bool IsFilled => Value is not null || JudgedMet is not null;

    public IndicatorInput Input => new(Value, JudgedMet, Remark);

    internal bool Differs(IndicatorInput input) => Input != Kept(input);

    internal void Set(IndicatorInput input) => (Value, JudgedMet, Remark) = (Kept(input).Value, Kept(input).JudgedMet, Kept(input).Remark);

    private IndicatorInput Kept(IndicatorInput input) =>
        new(Indicator.IsNumeric ? input.Value : null, Indicator.IsNumeric ? null : input.JudgedMet, CleanText.Clean(input.Remark));
}
