using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// How far the disbursement rate may lag behind the part of the year that has gone before pages warn (workflow 3.11, 3: set by the Office). One row. Until
/// the Office says where the number is from it is an assumption (cần kiểm).
/// </summary>
public sealed class FundingRule
{
    /// <summary>The only row.</summary>
    public const int TheId = 1;

    public const decimal DefaultLagPoints = 10;

    public const decimal LargestLagPoints = 100;

    public const int SourceLength = 500;

    private FundingRule()
    {
    }

    public FundingRule(decimal lagPoints, Provenance provenance) => (Id, LagPoints, Provenance) = (TheId, lagPoints, provenance);

    public int Id { get; private set; }

    /// <summary>Percentage points: 10 on 30 June (49,6 % of the year) warns below 39,6 %.</summary>
    public decimal LagPoints { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    public int Version { get; private set; } = 1;

    /// <exception cref="PermissionException">The actor is not of the Office.</exception>
    /// <exception cref="RuleException">The number makes no sense, or nobody says where it is from.</exception>
    public void Set(decimal lagPoints, string? source, Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Mức cảnh báo giải ngân do Văn phòng Điều phối đặt.");
        }

        if (lagPoints is < 0 or > LargestLagPoints)
        {
            throw new RuleException($"Mức cảnh báo phải từ 0 đến {VietnameseFormat.Number(LargestLagPoints)} điểm phần trăm.");
        }

        LagPoints = lagPoints;
        Provenance = new Provenance(CleanText.Clean(source) ?? throw new RuleException("Ghi văn bản hoặc ý kiến làm căn cứ cho mức cảnh báo."), Confidence.Confirmed);
        Version++;
    }

    /// <summary>Whether money with a plan lags too far behind the year.</summary>
    public bool IsBehind(FundingPace pace) => pace.Remaining > 0 && pace.Rate is { } rate && pace.YearGone - rate > LagPoints;
}
