using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Tests.Kit;

/// <summary>What a commune of the tests reports: invented, as long and as awkward as real reports.</summary>
public static class CommuneWords
{
    /// <summary>Met where there is a threshold, except the indicators named; yes/no indicators are met, except those named.</summary>
    public static Func<Indicator, IndicatorInput?> AllMetBut(params IReadOnlyList<string> codes) => indicator =>
    {
        var fails = codes.Contains(indicator.Code);
        var threshold = indicator.ThresholdOn(new DateOnly(2022, 5, 14), null)?.Value;
        return indicator.IsNumeric
            ? new IndicatorInput(threshold is { } required ? Near(indicator, required, fails) : Math.Min(61.5m, indicator.MaxValue), null, fails ? "Số liệu rà soát tại thôn" : null)
            : new IndicatorInput(null, !fails, null);
    };

    /// <summary>Every section has words; criteria 2 and 17 have works, done and not done.</summary>
    public static PartInput Of(ReportPart part) => part.Key switch
    {
        "MUC:I" => new PartInput { Text = "UBND xã ban hành 02 văn bản chỉ đạo về rà soát tiêu chí\nHọp giao ban ngày 28/4/2022 với 05 thôn." },
        "MUC:II.6" => new PartInput { Text = "Tổ chức hội thi “Vườn đẹp” với 12 hộ tham gia." },
        "MUC:III" => new PartInput { Text = "Một số tuyến đường thôn xuống cấp." },
        "MUC:IV" => new PartInput { Text = "Hoàn thành 300 m đường thôn Thọ Tân trước ngày 30/6/2022.\nVận động hộ dân phân loại rác tại nguồn." },
        "MUC:V" => new PartInput { Text = "Không có" },
        "TC:XA-NTM-2021-2025:2" => new PartInput
        {
            Done = "Bê tông hóa 450 m đường thôn Đồng Nghệ.\nLắp 12 biển báo",
            Unfinished = "Mở rộng đường liên thôn Trà Lang; còn 02 hộ chưa bàn giao mặt bằng",
            CauseKind = CauseKind.Objective,
            Cause = "mưa kéo dài, đơn giá vật liệu tăng",
            Solution = "Đẩy nhanh thi công, họp dân",
            SolutionDue = new DateOnly(2022, 6, 30),
            Proposal = "Thành phố bố trí vốn đối ứng 350 triệu đồng",
            PreviousWorks = Carried(part),
        },
        "TC:XA-NTM-2021-2025:17" => new PartInput { Done = "Thu gom rác 03 đợt", PreviousWorks = Carried(part) },
        _ => new PartInput { PreviousWorks = Carried(part) },
    };

    private static Dictionary<int, PreviousWorkInput> Carried(ReportPart part) =>
        part.PreviousWorks.ToDictionary(work => work.Id, _ => new PreviousWorkInput(WorkDisposition.Carried, null));

    private static decimal Near(Indicator indicator, decimal required, bool fails)
    {
        var step = required > 1 ? 0.75m : 1;
        var isBelow = indicator.Comparison is ComparisonOperator.AtMost ? !fails : fails;
        return indicator.Comparison is ComparisonOperator.EqualTo && !fails ? required
            : Math.Clamp(isBelow ? required - step : required, 0, indicator.MaxValue) + (indicator.Comparison is ComparisonOperator.AtMost && fails ? step : 0);
    }
}
