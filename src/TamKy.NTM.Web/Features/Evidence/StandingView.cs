using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>How one thing is proven, beside it on a page.</summary>
/// <param name="Of">In words: "chỉ tiêu 17.1".</param>
/// <param name="MayAdd">The reader may add evidence for it.</param>
public sealed record StandingView(EvidenceStanding Standing, EvidenceTarget Target, string Of, string? UnitCode, bool MayAdd, string ReturnTo)
{
    /// <summary>More are a click away.</summary>
    private const int MostShown = 3;

    public IEnumerable<EvidenceFile> Shown => Standing.Files.Take(MostShown);

    public int More => Math.Max(0, Standing.Files.Count - MostShown);

    public EvidenceLook Look => EvidenceLook.Of(Standing.State, Standing.LastDay);
}
