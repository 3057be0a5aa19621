using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>Where a plan stands, in words: who moved it and when, whose turn it is, until when, and what comes next.</summary>
public static class PlanStatus
{
    public static StatusBar Of(AchievementPlan plan, PlanSetting setting, DateOnly today)
    {
        var (icon, tone) = PlanLook.Of(plan.State);
        return new StatusBar("Phương án đang ở đâu", icon, tone, HeadlineOf(plan), [.. FactsOf(plan, setting, today)])
        {
            Due = plan.OpinionsDue is { } due && plan.CurrentOpinions.Any(opinion => !opinion.IsGiven) ? new Due(due, today) : null,
            Steps = PlanLook.Steps(plan.State),
        };
    }

    /// <param name="missing">Departments whose opinion is missing and may still come in time.</param>
    public static string TurnOf(PlanState state, bool isHandedOn, bool isCompletionProposed, IReadOnlyList<string> missing) => state switch
    {
        PlanState.Draft or PlanState.RevisionRequested => isHandedOn ? "Lãnh đạo UBND xã ký tờ trình" : "Cán bộ xã soạn",
        PlanState.SubmittedForAppraisal => "Văn phòng Điều phối lấy ý kiến",
        PlanState.UnderAppraisal => missing.Count > 0 ? $"{string.Join(", ", missing)} góp ý" : "Văn phòng Điều phối kết luận",
        PlanState.Appraised => "Văn phòng Điều phối trình",
        PlanState.SubmittedForApproval => "Lãnh đạo Ban Chỉ đạo phê duyệt",
        PlanState.Approved => "Xã bắt đầu thực hiện",
        PlanState.Rejected => "Xã làm lại",
        PlanState.InProgress => isCompletionProposed ? "Văn phòng Điều phối xác nhận hoàn thành" : "Xã thực hiện",
        _ => "Không ai; việc tiếp theo ở hồ sơ công nhận",
    };

    private static string HeadlineOf(AchievementPlan plan) => plan.State switch
    {
        PlanState.Draft or PlanState.RevisionRequested when plan.HandedOnAt is not null => $"{Labels.Of(plan.State)}: chờ lãnh đạo UBND xã ký tờ trình",
        PlanState.Draft when plan.IsAdjustment => $"Dự thảo điều chỉnh; {Decided(plan)} vẫn có hiệu lực",
        PlanState.Draft or PlanState.RevisionRequested when plan.Gaps().Count is > 0 and var gaps => $"{Labels.Of(plan.State)}: còn thiếu {gaps} mục",
        PlanState.Draft or PlanState.RevisionRequested => $"{Labels.Of(plan.State)}: đã đủ mục, chờ trình lãnh đạo xã",
        PlanState.UnderAppraisal => $"Đang thẩm định: {plan.CurrentOpinions.Count(opinion => opinion.IsGiven)}/{plan.CurrentOpinions.Count} phòng, ban đã góp ý",
        PlanState.InProgress when plan.CompletionProposedAt is not null => "Đang thực hiện: xã đề nghị xác nhận hoàn thành",
        _ => Labels.Of(plan.State),
    };

    private static string Decided(AchievementPlan plan) => $"Quyết định {plan.DecisionNumber} ngày {VietnameseFormat.Date(plan.DecisionDate!.Value)}";

    private static IEnumerable<StatusFact> FactsOf(AchievementPlan plan, PlanSetting setting, DateOnly today)
    {
        if (plan.Steps.OrderBy(step => step.Id).LastOrDefault() is { } last)
        {
            yield return new StatusFact("Bước vừa làm", $"{Labels.Of(last.Action)}: {last.UserName}, {Moments.Of(last.At)}");
        }
        else
        {
            yield return new StatusFact("Lập ngày", VietnameseFormat.Date(VietnamTime.DateOf(plan.StartedAt)));
        }

        var missing = plan.CurrentOpinions.Where(opinion => !opinion.IsGiven && opinion.Due >= today).Select(opinion => opinion.Department.ShortName).ToList();
        yield return new StatusFact("Đến lượt", TurnOf(plan.State, plan.HandedOnAt is not null, plan.CompletionProposedAt is not null, missing));
        if (plan.OpinionsDue is { } due)
        {
            yield return new StatusFact("Hạn góp ý", VietnameseFormat.Date(due));
        }

        if (plan.DecisionNumber is not null)
        {
            yield return new StatusFact("Quyết định phê duyệt", $"{plan.DecisionNumber}, ngày {VietnameseFormat.Date(plan.DecisionDate!.Value)}");
        }
        else if (plan.State is PlanState.SubmittedForApproval or PlanState.Appraised)
        {
            yield return new StatusFact("Người ký phê duyệt", setting.Approver + (setting.Provenance.Confidence is Confidence.ToBeConfirmed ? " (cần kiểm)" : string.Empty));
        }

        yield return new StatusFact("Tiếp theo", NextOf(plan));
    }

    private static string NextOf(AchievementPlan plan) => plan.State switch
    {
        PlanState.Draft or PlanState.RevisionRequested => "Lãnh đạo UBND xã ký tờ trình thì phương án gửi Văn phòng Điều phối để thẩm định",
        PlanState.SubmittedForAppraisal => "Văn phòng chọn phòng, ban và hạn góp ý; xã rút về được khi chưa lấy ý kiến",
        PlanState.UnderAppraisal => "Đủ ý kiến hoặc hết hạn thì Văn phòng kết luận, hoặc yêu cầu xã chỉnh sửa",
        PlanState.Appraised => "Văn phòng lập tờ trình, trình phê duyệt",
        PlanState.SubmittedForApproval => "Phê duyệt thì ghi số và ngày quyết định; không phê duyệt thì xã làm lại",
        PlanState.Approved => "Xã bắt đầu thực hiện",
        PlanState.Rejected => "Xã làm lại từ dự thảo",
        PlanState.InProgress => "Xã đề nghị xác nhận hoàn thành, hoặc điều chỉnh phương án",
        _ => "Lập hồ sơ công nhận đạt chuẩn",
    };
}
