using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>Who is in charge of each criterion of a set on a day, who is to be, who was; and where nobody leads.</summary>
public sealed record IndexPage(CriteriaSet Set, IReadOnlyList<DutyCard> Cards, DateOnly Day, DateOnly Today, bool IsOffice)
{
    public string Title => $"Phân công phụ trách: {Set.Name}";

    /// <summary>Criteria with an indicator that nobody leads on the day or later.</summary>
    public IReadOnlyList<DutyCard> Lacking => [.. Cards.Where(card => card.Warnings.Count > 0)];

    public static async Task<IndexPage?> LoadAsync(DutyBook book, string code, Actor actor, DateOnly day, DateOnly today, CancellationToken ct) =>
        await book.SetAsync(code, actor, day, ct) is { } found
            ? new IndexPage(found.Set, [.. found.Duties.Select(duties => new DutyCard(duties, day))], day, today, actor.IsOffice)
            : null;
}
