using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaMap;

/// <summary>The map from one set to another, and what it does not name yet.</summary>
public sealed record MapPage(
    SetVersion First, SetVersion Second, IReadOnlyList<IndicatorRelation> Relations, IReadOnlyList<MapPage.Line> From, IReadOnlyList<MapPage.Line> To, bool IsOffice)
{
    /// <summary>An indicator as chosen in a list.</summary>
    public sealed record Line(int SetId, string Code, string Text)
    {
        private const int ShortText = 70;

        public string Label => $"{Code} {(Text.Length <= ShortText ? Text : Text[..ShortText].TrimEnd() + "…")}";
    }

    public RelationForm Form { get; init; } = new();

    /// <summary>Why nothing was stored.</summary>
    public string? Refusal { get; init; }

    public IReadOnlyList<Line> OpenFrom => [.. From.Where(line => Relations.All(relation => relation.FromIndicator != line.Code))];

    public IReadOnlyList<Line> OpenTo => [.. To.Where(line => Relations.All(relation => relation.ToIndicator != line.Code))];

    /// <summary>Indicators of both sets with the very same words that the map does not name yet.</summary>
    public IReadOnlyList<(Line From, Line To)> Alike =>
    [
        .. from old in OpenFrom
           join line in OpenTo on Domain.Text.VietnameseText.Fold(old.Text) equals Domain.Text.VietnameseText.Fold(line.Text) into same
           where same.Count() == 1
           select (old, same.First()),
    ];

    public static IQueryable<Line> Lines(AppDbContext db, int first, int second) =>
        from criterion in db.Criteria
        where criterion.CriteriaSetId == first || criterion.CriteriaSetId == second
        from indicator in criterion.Indicators
        orderby criterion.Number, indicator.Position
        select new Line(criterion.CriteriaSetId, indicator.Code, indicator.Text);

    /// <returns>Null when a set does not exist for the actor, or when both are the same.</returns>
    public static async Task<MapPage?> LoadAsync(AppDbContext db, Actor actor, SetAddress? first, SetAddress? second, DateOnly today, CancellationToken ct)
    {
        if (first is null || second is null || first.Code == second.Code)
        {
            return null;
        }

        var versions = await SetVersion.Query(db.CriteriaSets.Where(set => set.Code == first.Code || set.Code == second.Code), actor).ToListAsync(ct);
        SetVersion? Find(SetAddress address) => SetVersion.Choose([.. versions.Where(version => version.Code == address.Code)], null, today);
        if (Find(first) is not { } a || Find(second) is not { } b)
        {
            return null;
        }

        var lines = await Lines(db, a.Id, b.Id).ToListAsync(ct);
        var relations = await db.IndicatorRelations.AsNoTracking().Where(relation => relation.FromSet == a.Code && relation.ToSet == b.Code).ToListAsync(ct);
        var order = lines.Where(line => line.SetId == b.Id).Select((line, index) => (line.Code, index)).ToDictionary(place => place.Code, place => place.index);
        return new MapPage(
            a, b,
            [.. relations.OrderBy(relation => order.GetValueOrDefault(relation.ToIndicator ?? string.Empty, int.MaxValue)).ThenBy(relation => relation.Id)],
            [.. lines.Where(line => line.SetId == a.Id)],
            [.. lines.Where(line => line.SetId == b.Id)],
            actor.IsOffice);
    }
}
