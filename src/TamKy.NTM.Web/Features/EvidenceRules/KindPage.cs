using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>A kind of evidence before it is changed, or a new one.</summary>
/// <param name="Kind">Null for a new one.</param>
/// <param name="Files">How many files of the kind there are.</param>
public sealed record KindPage(EvidenceKind? Kind, int Files, KindForm Form)
{
    public string Title => Kind is null ? "Thêm loại hồ sơ" : $"Sửa loại hồ sơ: {Kind.Name}";
}
