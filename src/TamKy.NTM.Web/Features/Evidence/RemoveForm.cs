namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Why a file is to count no more, as posted.</summary>
public sealed class RemoveForm
{
    public int Version { get; init; }

    public string? Reason { get; init; }
}
