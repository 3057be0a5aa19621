namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>What a file is to prove, as posted.</summary>
public sealed class LinksForm
{
    public int Version { get; init; }

    public List<string> Targets { get; init; } = [];
}
