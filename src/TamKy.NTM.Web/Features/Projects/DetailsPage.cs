using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>One project with its money, progress, arrears and papers.</summary>
public sealed record DetailsPage(ProjectRow Row, ArrearsBalance Arrears, IReadOnlyList<ProjectMoney> Money, IReadOnlyList<EvidenceFile> Papers, bool CanWrite, bool CanAllocate, bool CanPay, DateOnly Today)
{
    public Project Project => Row.Project;

    public ProgressForm Progress { get; init; } = new() { Version = Row.Project.Version, Date = Today, State = Row.State, Volume = Row.Volume };

    public IEnumerable<EvidenceFile> Photos => Papers.Where(file => file.ContentType is "image/jpeg" or "image/png");

    /// <summary>Calendar days after the planned end, while it is not done; 0 otherwise.</summary>
    public int DaysLate => Project.End is { } end && end < Today && Row.State is not (ProjectState.Completed or ProjectState.Settled) ? Today.DayNumber - end.DayNumber : 0;
}
