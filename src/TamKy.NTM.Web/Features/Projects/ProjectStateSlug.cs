using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>States of projects as addresses name them.</summary>
public static class ProjectStateSlug
{
    public static string Of(ProjectState state) => state switch
    {
        ProjectState.Preparing => "chuan-bi",
        ProjectState.InProgress => "thi-cong",
        ProjectState.Suspended => "tam-dung",
        ProjectState.Completed => "hoan-thanh",
        _ => "quyet-toan",
    };

    public static ProjectState? Find(string? slug) => Enum.GetValues<ProjectState>().Cast<ProjectState?>().FirstOrDefault(state => Of(state!.Value) == slug);
}
