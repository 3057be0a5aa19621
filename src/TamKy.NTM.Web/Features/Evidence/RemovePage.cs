using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Asks once, with the reason, before a file counts no more.</summary>
public sealed record RemovePage(EvidenceFile File, RemoveForm Form)
{
    public string Title => "Gỡ hồ sơ chứng minh?";
}
