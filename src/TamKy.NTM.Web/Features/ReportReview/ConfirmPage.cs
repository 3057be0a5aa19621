using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Workflows;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>Asks once before a formal step, and says in plain words what will happen.</summary>
public sealed record ConfirmPage(MonthlyReport Report, WorkflowRule<ReviewState, ReviewAction> Rule, StepForm Form)
{
    public string Title => $"{Labels.Of(Rule.Action)} báo cáo tháng {VietnameseFormat.Month(Report.Month)}, {Report.Unit.NameInSentence}?";

    private ReporterWords Words => ReporterWords.Of(Report.Reporter);

    public string Button => Labels.Of(Rule.Action);

    /// <summary>What the comment is for; the same words stand above the field.</summary>
    public string CommentLabel => Rule.Action switch
    {
        ReviewAction.RequestRevision => "Nội dung cần sửa",
        ReviewAction.RevokeAcceptance => "Lý do rút lại chấp nhận",
        ReviewAction.RequestReopening => "Chỗ thấy sai và lý do",
        _ => "Lý do",
    };

    public IReadOnlyList<string> Consequences => Rule.Action switch
    {
        ReviewAction.SubmitForApproval =>
        [
            $"{ReporterWords.Capital(Words.Head)} nhận ngay trong “Việc cần làm”.",
            $"{ReporterWords.Capital(Words.Officer)} không sửa được cho đến khi được yêu cầu sửa.",
            "Duyệt thì báo cáo gửi thẳng Văn phòng Điều phối.",
        ],
        ReviewAction.RequestRevision =>
        [
            $"Báo cáo trở lại {Words.Officer} kèm lời của bạn.",
            "Chưa gửi Văn phòng Điều phối; hạn gửi không đổi.",
        ],
        ReviewAction.Send =>
        [
            "Báo cáo gửi Văn phòng Điều phối ngay, cổng ghi ngày giờ gửi và so với hạn.",
            $"Bản gửi được giữ nguyên; {Words.Unit} chỉ sửa được khi bị trả lại.",
            $"Khi chưa ai tiếp nhận, {Words.Unit} rút về được.",
        ],
        ReviewAction.Withdraw =>
        [
            $"Báo cáo trở lại {Words.Officer} để sửa; lần gửi này vẫn lưu trong lịch sử.",
            "Phải trình và gửi lại trước hạn.",
        ],
        ReviewAction.Receive =>
        [
            $"{ReporterWords.Capital(Words.Unit)} thấy báo cáo đã được tiếp nhận và không rút về được nữa.",
            "Văn phòng kết luận từng phần: chấp nhận hoặc trả lại.",
        ],
        ReviewAction.RevokeAcceptance =>
        [
            "Báo cáo trở lại bước xét; các phần vẫn giữ kết luận chấp nhận cho đến khi Văn phòng đổi.",
            $"{ReporterWords.Capital(Words.Unit)} đọc được lý do.",
        ],
        ReviewAction.RequestReopening =>
        [
            "Văn phòng Điều phối nhận đề nghị trong lịch sử báo cáo; báo cáo chưa thay đổi.",
            $"Văn phòng rút lại chấp nhận và trả phần sai thì {Words.Unit} mới sửa được.",
        ],
        _ => [],
    };
}
