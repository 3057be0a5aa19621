using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaMap;

/// <summary>A row of the map as chosen; an empty side is none.</summary>
public sealed record RelationForm
{
    public string? From { get; init; }

    public string? To { get; init; }

    public RelationKind Kind { get; init; }

    public string? Note { get; init; }
}
