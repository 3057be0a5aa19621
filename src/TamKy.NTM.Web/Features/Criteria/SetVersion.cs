using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>A version of a set as listed: which one, since when, on what basis.</summary>
public sealed record SetVersion(
    int Id, string Code, string Name, int Number, SetStatus Status, DateOnly? ValidFrom, string? Basis, string? DraftedBy, string? PutInForceBy)
{
    public SetAddress Address => new(Code, Number);

    public string Label => Status is SetStatus.Draft ? $"bản {Number}, dự thảo" : $"bản {Number}{(ValidFrom is { } from ? $", áp dụng từ {VietnameseFormat.Date(from)}" : string.Empty)}";

    /// <summary>Who may know of a version: a draft of a set that is in force is the Office's own business, a set that is only a draft is shown as such.</summary>
    public static IQueryable<SetVersion> Query(IQueryable<CriteriaSet> sets, Actor actor)
    {
        var isOffice = actor.IsOffice;
        return from set in sets
               where isOffice || set.Status == SetStatus.InForce || set.VersionNumber == 1
               orderby set.Code, set.VersionNumber descending
               select new SetVersion(set.Id, set.Code, set.Name, set.VersionNumber, set.Status, set.ValidFrom, set.VersionBasis, set.DraftedBy, set.PutInForceBy);
    }

    /// <summary>The version asked for; without a number the one in force on the day, else the draft.</summary>
    /// <param name="versions">Of one set, the latest first.</param>
    public static SetVersion? Choose(IReadOnlyList<SetVersion> versions, int? number, DateOnly day) => number is { } asked
        ? versions.FirstOrDefault(version => version.Number == asked)
        : versions.FirstOrDefault(version => version.Status is SetStatus.InForce && (version.ValidFrom is null || version.ValidFrom <= day))
            ?? versions.LastOrDefault(version => version.Status is SetStatus.InForce)
            ?? (versions.Count > 0 ? versions[0] : null);
}
