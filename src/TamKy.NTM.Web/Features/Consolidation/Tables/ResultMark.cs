using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>The letter that stands for a result in a matrix (report-forms, Biểu 01); waiting for a threshold has one of its own, so that it is never read as not assessed.</summary>
public static class ResultMark
{
    public const string Met = "Đ";

    public const string Legend = "Ký hiệu: Đ: đạt; C: chưa đạt; M: chờ mức (chưa có mức quy định, không tính là đạt); -: chưa đánh giá. Tiêu chí đạt khi mọi chỉ tiêu của tiêu chí đạt.";

    public static string Of(ComplianceStatus status) => status switch
    {
        ComplianceStatus.Met => Met,
        ComplianceStatus.NotMet => "C",
        ComplianceStatus.AwaitingThreshold => "M",
        _ => "-",
    };
}
