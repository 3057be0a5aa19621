using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>How the progress of a part reads: on its head, and shorter in the rail.</summary>
public sealed record ProgressLook(Tone Tone, string Icon, string Text, string RailText)
{
    public static ProgressLook Of(EditPart part) => part.Progress switch
    {
        PartProgress.Locked => new(Tone.Ok, "lock", "Đã chấp nhận", "Đã nhận"),
        PartProgress.HasError => new(Tone.Bad, "exclamation-triangle", "Có lỗi: có chỗ chưa rõ", "Có lỗi"),
        PartProgress.Returned => new(Tone.Warn, "arrow-return-left", $"Bị trả lại, còn {part.Unanswered} điểm chưa trả lời", "Bị trả lại"),
        PartProgress.Done => new(Tone.Ok, "check-lg", "Xong", "Xong"),
        PartProgress.InProgress => new(Tone.Warn, "pencil", $"Đang nhập, còn thiếu {part.Gaps} mục", "Đang nhập"),
        _ => new(Tone.Plain, "circle", part.Gaps == 0 ? "Trống" : $"Trống, thiếu {part.Gaps} mục", "Trống"),
    };
}
