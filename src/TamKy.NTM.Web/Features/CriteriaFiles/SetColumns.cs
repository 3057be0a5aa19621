using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaFiles;

/// <summary>Sheets and columns of the workbook of a set, by which it is written, read and complained about.</summary>
internal static class SetColumns
{
    public const string HeadSheet = "Bộ";
    public const string CriteriaSheet = "Tiêu chí";
    public const string IndicatorsSheet = "Chỉ tiêu";
    public const string ThresholdsSheet = "Mức";

    public static readonly IReadOnlyList<(string Field, string Name, int Width)> Head =
    [
        (nameof(SetContent.Code), "Mã bộ", 0), (nameof(SetContent.Name), "Tên bộ", 0), (nameof(SetContent.Level), "Cấp", 0), (nameof(SetContent.EffectiveFrom), "Có hiệu lực từ", 0),
        (nameof(SetContent.EffectiveTo), "Hết hiệu lực", 0), (nameof(SetContent.PeriodFrom), "Giai đoạn từ năm", 0), (nameof(SetContent.PeriodTo), "Giai đoạn đến năm", 0),
        (nameof(SetContent.Region), "Vùng", 0), (nameof(SetContent.LegalBases), "Căn cứ", 0), (nameof(SetContent.LocalDecision), "Tỉnh áp dụng", 0),
        (nameof(SetContent.ZoneCode), "Khu vực", 0), (nameof(SetContent.RecognitionRule), "Công nhận", 0), (nameof(SetContent.Note), "Ghi chú", 0),
        (nameof(SetContent.Source), "Nguồn", 0), (nameof(SetContent.Confidence), "Độ tin cậy", 0),
    ];

    public static readonly IReadOnlyList<(string Field, string Name, int Width)> Criteria =
    [
        (nameof(SetContentCriterion.Number), "Số", 8), (nameof(SetContentCriterion.Code), "Mã", 10), (nameof(SetContentCriterion.Name), "Tên", 40),
        (nameof(SetContentCriterion.Group), "Nhóm", 30), (nameof(SetContentCriterion.IsPlaceholder), "Chỉ giữ chỗ", 12), (nameof(SetContentCriterion.Note), "Ghi chú", 40),
        (nameof(SetContentCriterion.Source), "Nguồn", 40), (nameof(SetContentCriterion.Confidence), "Độ tin cậy", 12),
    ];

    public static readonly IReadOnlyList<(string Field, string Name, int Width)> Indicators =
    [
        (CriterionNumber, "Số tiêu chí", 10), (nameof(SetContentIndicator.Code), "Mã", 10), (nameof(SetContentIndicator.Text), "Nội dung", 60),
        (nameof(SetContentIndicator.Measure), "Loại", 18), (nameof(SetContentIndicator.Comparison), "So sánh", 10), (nameof(SetContentIndicator.Unit), "Đơn vị tính", 18),
        (nameof(SetContentIndicator.ThresholdText), "Mức bằng lời", 30), (nameof(SetContentIndicator.SetByProvince), "Tỉnh quy định mức", 12),
        (nameof(SetContentIndicator.MaxValue), "Giá trị lớn nhất", 14), (nameof(SetContentIndicator.Tolerance), "Độ lệch cho phép", 14),
        (nameof(SetContentIndicator.Note), "Ghi chú", 40), (nameof(SetContentIndicator.Source), "Nguồn", 40), (nameof(SetContentIndicator.Confidence), "Độ tin cậy", 12),
    ];

    public static readonly IReadOnlyList<(string Field, string Name, int Width)> Thresholds =
    [
        (IndicatorCode, "Mã chỉ tiêu", 12), (nameof(SetContentThreshold.Value), "Giá trị", 12), (nameof(SetContentThreshold.Year), "Năm", 8),
        (nameof(SetContentThreshold.ZoneCode), "Khu vực", 10), (nameof(SetContentThreshold.GroupCode), "Nhóm xã", 10), (nameof(SetContentThreshold.ValidFrom), "Dùng từ ngày", 14),
        (nameof(SetContentThreshold.Source), "Nguồn", 50), (nameof(SetContentThreshold.Confidence), "Độ tin cậy", 12),
    ];

    public const string CriterionNumber = nameof(CriterionNumber);
    public const string IndicatorCode = nameof(IndicatorCode);

    /// <summary>What the office calls a field, wherever it stands.</summary>
    public static string NameOf(string field) => Indicators.Concat(Criteria).Concat(Thresholds).Concat(Head).Where(column => column.Field == field).Select(column => column.Name).FirstOrDefault() ?? "Nội dung";
}
