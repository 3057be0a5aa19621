using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDraft;

/// <summary>A draft being written: what it holds, what is still wrong, what it changes.</summary>
/// <param name="Changes">Against the version it is to replace; null for a new set.</param>
/// <param name="MayDecide">The actor may put it in force.</param>
public sealed record DraftPage(CriteriaSet Set, SetComparison? Changes, IReadOnlyList<SetProblem> Problems, bool MayDecide)
{
    public static DraftPage Of(CriteriaSet draft, CriteriaSet? latest, bool mayDecide)
    {
        var content = SetContent.Of(draft);
        return new DraftPage(draft, latest is null ? null : SetComparison.OfVersions(SetContent.Of(latest), content), [.. SetRules.Of(content)], mayDecide);
    }
}
