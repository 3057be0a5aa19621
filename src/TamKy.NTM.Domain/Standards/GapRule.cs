using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// When a figure that meets its threshold is too near to it: within so many percent of the threshold. One row; a matter of the Office, which says where it
/// has the number from. Until it does, the number is an assumption (cần kiểm).
/// </summary>
public sealed class GapRule
{
    /// <summary>The only row.</summary>
    public const int TheId = 1;

    public const decimal DefaultMarginPercent = 5;

    public const decimal LargestMarginPercent = 50;

    public const int SourceLength = 500;

    private GapRule()
    {
    }

    public GapRule(decimal marginPercent, Provenance provenance)
    {
        Id = TheId;
        MarginPercent = marginPercent;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public decimal MarginPercent { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    public int Version { get; private set; } = 1;

    /// <exception cref="PermissionException">The actor is not of the Office.</exception>
    /// <exception cref="RuleException">The number makes no sense, or nobody says where it is from.</exception>
    public void Set(decimal marginPercent, string? source, Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Mức cảnh báo do Văn phòng Điều phối đặt.");
        }

        if (marginPercent is < 0 or > LargestMarginPercent)
        {
            throw new RuleException($"Mức cảnh báo phải từ 0% đến {VietnameseFormat.Percent(LargestMarginPercent)}.");
        }

        MarginPercent = marginPercent;
        Provenance = new Provenance(CleanText.Clean(source) ?? throw new RuleException("Ghi văn bản hoặc ý kiến làm căn cứ cho mức cảnh báo."), Confidence.Confirmed);
        Version++;
    }

    /// <summary>
    /// Whether a figure that meets the threshold stands within the margin of it, the edge included. A figure that cannot be better (100% of 100%, 0 of at
    /// most 0) is never near, nor is one that has to be exact.
    /// </summary>
    public bool IsNear(Indicator indicator, decimal value, decimal threshold) => indicator.Comparison switch
    {
        ComparisonOperator.AtLeast when value < indicator.MaxValue => value >= threshold && value - threshold <= MarginOf(threshold),
        ComparisonOperator.AtMost when value > 0 => value <= threshold && threshold - value <= MarginOf(threshold),
        _ => false,
    };

    private decimal MarginOf(decimal threshold) => Math.Abs(threshold) * MarginPercent / 100;
}
