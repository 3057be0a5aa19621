using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Where one file is tied to further indicators, or untied.</summary>
public sealed record LinksPage(EvidenceFile File, IReadOnlyList<TargetGroup> Groups, LinksForm Form)
{
    public string Title => "Hồ sơ chứng minh cho";
}
