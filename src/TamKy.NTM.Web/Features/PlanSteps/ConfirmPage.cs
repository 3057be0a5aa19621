using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Plans;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.PlanState, TamKy.NTM.Domain.Standards.PlanAction>;

namespace TamKy.NTM.Web.Features.PlanSteps;

/// <summary>Asks once before a formal step, and says in plain words what will happen.</summary>
public sealed record ConfirmPage(AchievementPlan Plan, PlanSetting Setting, Rule Rule, PlanStepForm Form)
{
    public string Title => $"{Labels.Of(Rule.Action)}: {VietnameseFormat.InSentence(DetailsPage.TitleOf(Plan))}?";

    public string Button => Labels.Of(Rule.Action);

    /// <summary>Why the step cannot be taken by anybody now; null when it can.</summary>
    public string? Blocked => Rule.NeedsGuidance ? Setting.Blocked : null;

    public string CommentLabel => Rule.Action switch
    {
        PlanAction.HandBack => "Nội dung cần sửa",
        PlanAction.RequestRevision => "Nội dung xã phải chỉnh sửa",
        PlanAction.Conclude => "Kết luận thẩm định",
        PlanAction.Reject => "Lý do không phê duyệt",
        PlanAction.Adjust => "Lý do điều chỉnh",
        PlanAction.ProposeCompletion => "Kết quả đạt được",
        PlanAction.Complete => "Căn cứ xác nhận",
        _ => "Lý do",
    };

    public IReadOnlyList<string> Consequences => Rule.Action switch
    {
        PlanAction.HandOn => ["Lãnh đạo UBND xã nhận ngay trong “Việc cần làm”.", "Cán bộ xã sửa tiếp thì phải trình lại."],
        PlanAction.HandBack => ["Phương án trở lại cán bộ xã kèm lời của bạn; chưa gửi Văn phòng Điều phối."],
        PlanAction.Propose =>
        [
            "Phương án gửi Văn phòng Điều phối; bản gửi được giữ nguyên với mã kiểm.",
            "Xã chỉ sửa được khi rút về (lúc chưa lấy ý kiến) hoặc được yêu cầu chỉnh sửa.",
            "Tải tờ trình của xã ở trang phương án để ký, đóng dấu.",
        ],
        PlanAction.Withdraw => ["Phương án trở lại cán bộ xã để sửa; bản đã gửi vẫn lưu, ghi là đã rút về."],
        PlanAction.RequestRevision => ["Phương án trở lại xã; ký tờ trình lại thì Văn phòng lấy ý kiến lần mới.", "Các ý kiến đã góp vẫn lưu."],
        PlanAction.Conclude => ["Kết luận và các ý kiến vào báo cáo thẩm định.", "Sau bước này phòng, ban không góp ý thêm được."],
        PlanAction.SubmitForApproval => ["Lãnh đạo Ban Chỉ đạo nhận phương án để phê duyệt.", "Tải tờ trình và báo cáo thẩm định ở trang phương án."],
        PlanAction.Approve => ["Bản đã thẩm định thành phương án được duyệt, với số và ngày quyết định do văn thư cấp.", $"Người ký: {Setting.Approver}{(Setting.Provenance.Confidence is Confidence.ToBeConfirmed ? " (cần kiểm)" : string.Empty)}."],
        PlanAction.Reject => ["Xã nhận lý do và làm lại từ dự thảo."],
        PlanAction.Redo => ["Phương án trở về dự thảo với nội dung đang có."],
        PlanAction.Start => ["Phương án chuyển sang đang thực hiện."],
        PlanAction.Adjust => ["Mở dự thảo điều chỉnh; quyết định cũ vẫn có hiệu lực cho đến khi bản mới được phê duyệt.", "Mọi bản đã gửi đều giữ."],
        PlanAction.ProposeCompletion => ["Văn phòng Điều phối nhận đề nghị xác nhận hoàn thành."],
        PlanAction.Complete => ["Phương án kết thúc; việc tiếp theo là hồ sơ công nhận đạt chuẩn."],
        _ => [],
    };
}
