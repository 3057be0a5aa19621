using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Binding;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>How near to the threshold is too near, as posted.</summary>
public sealed class RuleForm
{
    [LargestSensible(50)]
    public decimal? MarginPercent { get; init; }

    public string? Source { get; init; }

    public int Version { get; init; }

    /// <summary>Whole digits without the zeros of the database; where it was only assumed the source is still to be said.</summary>
    public static RuleForm Of(GapRule rule) => new()
    {
        MarginPercent = rule.MarginPercent / 1.0000000000000000000000000000m,
        Source = rule.Provenance.Confidence is Domain.Confidence.Confirmed ? rule.Provenance.Source : null,
        Version = rule.Version,
    };

    /// <param name="isUnread">Something typed could not be read, and is answered already.</param>
    public IEnumerable<(string Field, string Text)> Faults(bool isUnread)
    {
        if (MarginPercent is null && !isUnread)
        {
            yield return (nameof(MarginPercent), "Ghi mức cảnh báo, ví dụ: 5.");
        }

        if (MarginPercent is < 0 or > GapRule.LargestMarginPercent)
        {
            yield return (nameof(MarginPercent), $"Mức cảnh báo phải từ 0% đến {VietnameseFormat.Percent(GapRule.LargestMarginPercent)}.");
        }

        if (CleanText.Clean(Source) is not { Length: <= GapRule.SourceLength })
        {
            yield return (nameof(Source), $"Ghi văn bản hoặc ý kiến làm căn cứ, tối đa {GapRule.SourceLength} chữ.");
        }
    }
}
