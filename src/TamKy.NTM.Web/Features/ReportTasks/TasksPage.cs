using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Features.ReportTasks;

/// <summary>The unit's tasks that the report of the month can tell of, before the officer takes them over.</summary>
public sealed record TasksPage(MonthlyReport Report, ReportingPeriod Period, IReadOnlyList<TaskProposal> Proposals)
{
    /// <summary>How many would be taken over.</summary>
    public int Open => Proposals.Count(proposal => proposal.IsOpen);

    /// <summary>What becomes of a task, in words: "Thêm vào phần 17. Môi trường…".</summary>
    public static string Where(TaskProposal proposal) => proposal.Standing switch
    {
        ProposalStanding.New => $"Thêm vào “{proposal.Part!.Title}”",
        ProposalStanding.Asked => $"Trả lời việc tháng trước ở “{proposal.Part!.Title}”: {(proposal.IsDone ? "đã xong" : "chuyển tiếp")}",
        ProposalStanding.Told => $"Đã có ở “{proposal.Part!.Title}”, giữ nguyên",
        ProposalStanding.Locked => $"“{proposal.Part!.Title}” đã được chấp nhận, không sửa",
        _ => "Mẫu báo cáo tháng này chưa có mục cho việc không thuộc riêng một tiêu chí",
    };
}
