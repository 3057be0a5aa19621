using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>The properties of a set and its parts as words: what two contents are compared by, and what a reader is shown of a difference.</summary>
internal static class SetFacts
{
    public static IReadOnlyList<(string Label, string? Value)> Of(SetContent set) =>
    [
        ("Tên bộ", Clean(set.Name)), ("Cấp", Labels.Of(set.Level)), ("Có hiệu lực từ", VietnameseFormat.Date(set.EffectiveFrom)), ("Hết hiệu lực", Date(set.EffectiveTo)),
        ("Giai đoạn", $"{set.PeriodFrom}-{set.PeriodTo}"), ("Vùng", Clean(set.Region)), ("Căn cứ", Clean(string.Join('\n', set.LegalBases))),
        ("Tỉnh áp dụng", Clean(set.LocalDecision)), ("Khu vực", Clean(set.ZoneCode)), ("Công nhận", Clean(set.RecognitionRule)), ("Ghi chú", Clean(set.Note)),
        ("Nguồn", Clean(set.Source)), ("Độ tin cậy", Labels.Of(set.Confidence)),
    ];

    public static IReadOnlyList<(string Label, string? Value)> Of(SetContentCriterion criterion) =>
    [
        ("Số", $"{criterion.Number}"), ("Tên", Clean(criterion.Name)), ("Nhóm", Clean(criterion.Group)), ("Chỉ giữ chỗ", YesNo(criterion.IsPlaceholder)),
        ("Ghi chú", Clean(criterion.Note)), ("Nguồn", Clean(criterion.Source)), ("Độ tin cậy", Labels.Of(criterion.Confidence)),
        ("Thứ tự chỉ tiêu", string.Join(", ", criterion.Indicators.Select(indicator => indicator.Code))),
    ];

    public static IReadOnlyList<(string Label, string? Value)> Of(SetContentIndicator indicator) =>
    [
        .. Demands(indicator),
        ("Tỉnh quy định mức", YesNo(indicator.SetByProvince)), ("Giá trị lớn nhất", VietnameseFormat.Number(indicator.MaxValue)),
        ("Độ lệch cho phép", VietnameseFormat.Number(indicator.Tolerance)), ("Ghi chú", Clean(indicator.Note)), ("Nguồn", Clean(indicator.Source)),
        ("Độ tin cậy", Labels.Of(indicator.Confidence)),
        ("Nguồn của mức", Lines(indicator, threshold => $"{threshold.Source.Trim()} ({Labels.Of(threshold.Confidence)})")),
    ];

    /// <summary>What has to be reached, leaving out where it was read.</summary>
    public static IReadOnlyList<(string Label, string? Value)> Demands(SetContentIndicator indicator) =>
    [
        ("Nội dung", Clean(indicator.Text)), ("Loại", Labels.Of(indicator.Measure)), ("So sánh", Labels.Of(indicator.Comparison)), ("Đơn vị tính", Clean(indicator.Unit)),
        ("Mức bằng lời", Clean(indicator.ThresholdText)), ("Mức", Lines(indicator, Threshold)),
    ];

    private static string Threshold(SetContentThreshold threshold)
    {
        string?[] parts =
        [
            threshold.Value is { } value ? VietnameseFormat.Number(value) : "chưa có số",
            threshold.Year is { } year ? $"năm {year}" : null,
            threshold.ZoneCode is { } zone ? $"khu vực {zone}" : null,
            threshold.GroupCode is { } group ? $"nhóm {group}" : null,
            $"dùng từ {VietnameseFormat.Date(threshold.ValidFrom)}",
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string? Lines(SetContentIndicator indicator, Func<SetContentThreshold, string> line) =>
        Clean(string.Join('\n', indicator.Thresholds.Order(SetContentThreshold.ByPlace).Select(line)));

    private static string? Clean(string? text) => CleanText.Clean(text);

    private static string? Date(DateOnly? date) => date is { } day ? VietnameseFormat.Date(day) : null;

    private static string YesNo(bool value) => value ? "có" : "không";
}
