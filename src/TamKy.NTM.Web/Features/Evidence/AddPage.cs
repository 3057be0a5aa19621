using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>Where evidence is added.</summary>
/// <param name="Suggested">Code of the kind that the indicator asks for, when one came from an indicator.</param>
public sealed record AddPage(OrganizationUnit Unit, IReadOnlyList<EvidenceKind> Kinds, IReadOnlyList<TargetGroup> Groups, string? Suggested, AddForm Form)
{
    public string Title => $"Thêm hồ sơ chứng minh, {Unit.NameInSentence}";

    public string? ChosenKind => Form.Kind ?? Suggested;

    /// <summary>How long a kind proves, beside its name.</summary>
    public static string Age(EvidenceKind kind) => kind.ShelfMonths is { } months ? $"{kind.Name} ({months} tháng)" : kind.Name;
}
