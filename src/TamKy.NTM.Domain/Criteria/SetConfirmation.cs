using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>The Office read the source of a fact that was "cần kiểm": who, when, where it was read, and what had been given before. Kept for good.</summary>
public sealed class SetConfirmation
{
    private SetConfirmation()
    {
    }

    private SetConfirmation(CriteriaSet set, string subject, Provenance before, string? source, Actor actor, DateTime now)
    {
        CriteriaSet.RequireOffice(actor);
        if (before.Confidence is Confidence.Confirmed)
        {
            throw new RuleException("Nội dung này đã được xác nhận. Mở lại trang để xem.");
        }

        Source = CleanText.Clean(source) ?? throw new RuleException("Ghi văn bản đã đọc, ví dụ: QĐ 2072/QĐ-UBND, Phụ lục, mục 2.1.");
        Set = set;
        Subject = subject;
        SourceBefore = before.Source;
        ById = actor.UserId;
        By = actor.Name;
        At = now;
    }

    public int Id { get; private set; }

    public int CriteriaSetId { get; private set; }

    public CriteriaSet Set { get; private set; } = null!;

    /// <summary>What was confirmed, in words: "Chỉ tiêu 2.1, nội dung".</summary>
    public string Subject { get; private set; } = null!;

    public string SourceBefore { get; private set; } = null!;

    public string Source { get; private set; } = null!;

    public int ById { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <param name="alike">The indicator in the other versions of the set; where its wording is the same, it is confirmed with this one.</param>
    public static SetConfirmation OfWording(CriteriaSet set, Indicator indicator, IEnumerable<Indicator> alike, string? source, Actor actor, DateTime now)
    {
        var kept = new SetConfirmation(set, $"Chỉ tiêu {indicator.Code}, nội dung", indicator.Provenance, source, actor, now);
        foreach (var same in alike.Where(other => other.Text == indicator.Text && other.Provenance.Confidence is Confidence.ToBeConfirmed).Append(indicator).ToList())
        {
            same.Confirm(kept.Source);
        }

        return kept;
    }

    /// <param name="alike">The indicator in the other versions of the set; the same threshold is confirmed there, too.</param>
    public static SetConfirmation OfThreshold(
        CriteriaSet set, Indicator indicator, IndicatorThreshold threshold, IEnumerable<Indicator> alike, string? source, Actor actor, DateTime now)
    {
        var kept = new SetConfirmation(
            set, $"Chỉ tiêu {indicator.Code}, mức {indicator.Describe(threshold)} dùng từ {VietnameseFormat.Date(threshold.ValidFrom)}", threshold.Provenance, source, actor, now);
        foreach (var same in alike.SelectMany(other => other.Thresholds).Where(other => IsSame(other, threshold)).Append(threshold).ToList())
        {
            same.Confirm(kept.Source);
        }

        return kept;
    }

    private static bool IsSame(IndicatorThreshold other, IndicatorThreshold threshold) =>
        other.Provenance.Confidence is Confidence.ToBeConfirmed
        && (other.Value, other.Year, other.ZoneCode, other.GroupCode, other.ValidFrom)
            == (threshold.Value, threshold.Year, threshold.ZoneCode, threshold.GroupCode, threshold.ValidFrom);
}
