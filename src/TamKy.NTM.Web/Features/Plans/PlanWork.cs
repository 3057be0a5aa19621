using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Home;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>
/// Which plans wait for an actor, over all their roles. It only finds and words: whether a step may be taken is asked of the plan when it is opened.
/// </summary>
public static class PlanWork
{
    public static IEnumerable<(int PlanId, WorkItem Item)> Waiting(IEnumerable<PlanRow> plans, Actor actor, DateOnly today) =>
        from plan in plans
        from item in ItemsOf(plan, actor, today)
        select (plan.Id, item);

    private static IEnumerable<WorkItem> ItemsOf(PlanRow plan, Actor actor, DateOnly today)
    {
        WorkItem?[] items =
        [
            actor.Is(Role.CommuneOfficer, plan.CommuneId) ? ForOfficer(plan) : null,
            actor.Is(Role.CommuneChair, plan.CommuneId) ? ForChair(plan) : null,
            actor.IsOffice ? ForOffice(plan, today) : null,
            actor.Is(Role.CommitteeLeader) && plan.State is PlanState.SubmittedForApproval
                ? Step(plan, "Phê duyệt", "Văn phòng Điều phối đã thẩm định và trình.", "phe-duyet")
                : null,
        ];
        return items.OfType<WorkItem>().Concat(plan.Missing.Where(opinion => AnswersFor(actor, opinion.DepartmentId)).Select(opinion => Opinion(plan, opinion)));
    }

    private static bool AnswersFor(Actor actor, int unitId) =>
        actor.Is(Role.DepartmentOfficer, unitId) || actor.Is(Role.DepartmentHead, unitId) || actor.Is(Role.FinanceOfficer, unitId);

    private static WorkItem? ForOfficer(PlanRow plan) => plan.State switch
    {
        PlanState.RevisionRequested when !plan.IsHandedOn => new WorkItem($"Chỉnh sửa {plan.InSentence}", "Sửa xong thì trình lãnh đạo xã ký tờ trình lại.", "Sửa phương án", null)
        {
            IsReturned = true,
            Link = Edit(plan),
            Quote = Words(plan),
        },
        PlanState.Draft when !plan.IsHandedOn => new WorkItem($"Soạn tiếp {plan.InSentence}", "Dự thảo, chưa trình lãnh đạo xã.", "Soạn phương án", null) { Link = Edit(plan), Quote = Words(plan) },
        PlanState.Approved => Step(plan, "Bắt đầu thực hiện", $"Đã phê duyệt: Quyết định {plan.DecisionNumber}.", "thuc-hien"),
        PlanState.Rejected => Step(plan, "Làm lại", "Không được phê duyệt.", "lam-lai") with { IsReturned = true, Quote = Words(plan) },
        _ => null,
    };

    private static WorkItem? ForChair(PlanRow plan) => plan is { State: PlanState.Draft or PlanState.RevisionRequested, IsHandedOn: true }
        ? Open(plan, $"Ký tờ trình, đề nghị thẩm định {plan.InSentence}", $"{plan.LastBy} trình lúc {Moments.Of(plan.LastAt!.Value)}.", "Đọc và ký")
        : null;

    private static WorkItem? ForOffice(PlanRow plan, DateOnly today) => plan.State switch
    {
        PlanState.SubmittedForAppraisal => new WorkItem($"Lấy ý kiến thẩm định {plan.InSentence}", $"{plan.LastBy} đề nghị lúc {Moments.Of(plan.LastAt!.Value)}.", "Chọn phòng, ban", null)
        {
            Link = new WorkLink("PlanSteps", "Ask", new { plan = plan.Id }),
            Icon = "chat-left-text",
        },
        PlanState.UnderAppraisal when plan.Missing.All(opinion => opinion.Due < today) => Open(
            plan,
            $"Kết luận thẩm định {plan.InSentence}",
            plan.Missing.Any() ? $"Hết hạn góp ý; chưa có ý kiến của {string.Join(", ", plan.Missing.Select(opinion => opinion.Department))}." : "Các phòng, ban đã góp ý đủ.",
            "Đọc ý kiến và kết luận"),
        PlanState.Appraised => Step(plan, "Trình phê duyệt", "Đã kết luận thẩm định.", "trinh-phe-duyet"),
        PlanState.InProgress when plan.IsCompletionProposed => Step(plan, "Xác nhận hoàn thành", "Xã đề nghị xác nhận.", "hoan-thanh") with { Quote = Words(plan) },
        _ => null,
    };

    private static WorkItem Opinion(PlanRow plan, OpinionRow opinion) => new(
        $"Góp ý thẩm định {plan.InSentence}", $"Văn phòng Điều phối hỏi ý kiến {opinion.Department}, hạn {VietnameseFormat.Date(opinion.Due)}.", "Đọc và góp ý", opinion.Due)
    {
        Link = new WorkLink("PlanSteps", "Opinion", new { plan = plan.Id }),
        Icon = "chat-left-text",
    };

    private static WorkItem Open(PlanRow plan, string title, string text, string button) =>
        new(title, text, button, null) { Link = new WorkLink("Plans", "Details", new { plan = plan.Id }), Icon = "eye" };

    private static WorkItem Step(PlanRow plan, string verb, string text, string step) =>
        new($"{verb} {plan.InSentence}", text, verb, null) { Link = new WorkLink("PlanSteps", "Confirm", new { plan = plan.Id, step }), Icon = "send" };

    private static WorkLink Edit(PlanRow plan) => new("Plans", "Edit", new { plan = plan.Id });

    private static WorkQuote? Words(PlanRow plan) => plan is { LastComment: { } words, LastAt: { } at } ? new WorkQuote(words, plan.LastBy ?? string.Empty, at) : null;
}
