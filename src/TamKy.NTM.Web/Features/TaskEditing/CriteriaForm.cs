namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>Criteria of a set that a task serves, as typed: "1, 3, 17".</summary>
public sealed record CriteriaForm
{
    public string? Set { get; init; }

    public string? Numbers { get; init; }
}
