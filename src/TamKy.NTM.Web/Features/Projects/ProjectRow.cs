using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>A project on a day: what is known of it, and the money that names it, in đồng.</summary>
/// <param name="Given">Allocated for it up to the day.</param>
/// <param name="Paid">Approved disbursements up to the day.</param>
/// <param name="InPeriod">Those of the period that ends with the day.</param>
public sealed record ProjectRow(Project Project, ProjectProgress? Progress, long Given, long Paid, long InPeriod)
{
    public ProjectState State => Progress?.State ?? ProjectState.Preparing;

    public long Volume => Progress?.Volume ?? 0;

    /// <summary>More was paid than the whole project may cost: to be looked at.</summary>
    public bool IsOverpaid => Paid > Project.Total;

    /// <summary>"Thôn Vĩnh Bình, xã Tam Thăng".</summary>
    public string Place => Project.Village is { } village ? $"{village.Name}, {Project.Unit.NameInSentence}" : Project.Unit.Name;
}
