using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.PlanSteps;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Standards.RecognitionState, TamKy.NTM.Domain.Standards.RecognitionAction>;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>Asks once before a formal step, and says in plain words what will happen.</summary>
public sealed record ConfirmPage(Recognition Record, Rule Rule, PlanStepForm Form)
{
    public string Title => $"{Button}: {VietnameseFormat.InSentence(DetailsPage.TitleOf(Record))}?";

    public string Button => Labels.Of(Rule.Action);

    public string CommentLabel => Rule.Action switch
    {
        RecognitionAction.ReturnDossier => "Nội dung xã phải bổ sung",
        RecognitionAction.ProposeToProvince => "Kết quả thẩm tra",
        RecognitionAction.RecordReturn => "Nội dung tỉnh yêu cầu",
        RecognitionAction.ConfirmMaintained => "Căn cứ xác nhận duy trì",
        RecognitionAction.FlagAtRisk => "Tiêu chí nào có nguy cơ, vì sao",
        _ => "Lý do",
    };

    public IReadOnlyList<string> Consequences => Rule.Action switch
    {
        RecognitionAction.Register =>
        [
            "Xã đăng ký đạt mức chuẩn này; bước sau là hoàn thiện hồ sơ.",
            .. Record.Items.Count > 0 ? ["Danh mục hồ sơ của lần trước chuyển vào lịch sử, câu trả lời giữ nguyên; danh mục mới lập theo bộ tiêu chí có hiệu lực vào ngày đăng ký này."] : Array.Empty<string>(),
        ],
        RecognitionAction.Prepare => ["Cổng lập danh mục hồ sơ: giấy tờ chung và minh chứng từng tiêu chí của bộ có hiệu lực vào ngày đăng ký."],
        RecognitionAction.SendDossier => ["Văn phòng Điều phối nhận hồ sơ để thẩm tra.", "Xã không sửa danh mục cho đến khi được trả lại."],
        RecognitionAction.ReturnDossier => ["Hồ sơ trở lại xã kèm lời của bạn."],
        RecognitionAction.ProposeToProvince => ["Cổng ghi hồ sơ đã đề nghị tỉnh; kết quả tỉnh ghi sau."],
        RecognitionAction.RecordReturn => ["Hồ sơ trở lại xã để bổ sung theo yêu cầu của tỉnh."],
        RecognitionAction.RecordRecognition => ["Chép số và ngày từ quyết định đã ký; cổng không tự sinh số."],
        RecognitionAction.ConfirmMaintained => ["Cổng ghi đơn vị còn duy trì mức chuẩn, từ ngày hôm nay, với căn cứ bạn ghi."],
        RecognitionAction.FlagAtRisk => ["Xã thấy cảnh báo và lý do trong hồ sơ và trong danh sách."],
        RecognitionAction.RecordRevocation => ["Đơn vị không còn được tính là đạt mức chuẩn này từ ngày quyết định.", "Muốn công nhận lại thì đăng ký lại."],
        _ => [],
    };
}
