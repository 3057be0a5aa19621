using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.EvidenceRules;

/// <summary>The kinds of evidence, and what the indicators of one set ask for.</summary>
/// <param name="Set">The chosen one; null while no set is in force.</param>
public sealed record IndexPage(
    IReadOnlyList<EvidenceKind> Kinds, IReadOnlyList<IndexPage.SetChoice> Sets, CriteriaSet? Set, IReadOnlyDictionary<string, EvidenceRequirement> Requirements)
{
    public IEnumerable<(Criterion Criterion, Indicator Indicator, EvidenceRequirement? Rule)> Rows =>
        from criterion in Set?.Criteria.OrderBy(criterion => criterion.Number) ?? Enumerable.Empty<Criterion>()
        from indicator in criterion.Indicators.OrderBy(indicator => indicator.Position)
        select (criterion, indicator, Requirements.GetValueOrDefault(new EvidenceTarget.Indicator(Set!.Code, criterion.Number, indicator.Code).Key));

    public sealed record SetChoice(string Code, string Name);

    /// <summary>"12 tháng", or that it does not age.</summary>
    public static string Age(int? months) => months is { } known ? $"{known} tháng" : "không có thời hạn";

    /// <returns>Null when no set in force has the code.</returns>
    public static async Task<IndexPage?> LoadAsync(AppDbContext db, string? code, DateOnly today, CancellationToken ct)
    {
        var sets = await db.CriteriaSets.InForceOn(today).AsNoTracking().OrderBy(set => set.Level).ThenByDescending(set => set.PeriodFrom)
            .Select(set => new SetChoice(set.Code, set.Name)).ToListAsync(ct);
        var chosen = code?.ToUpperInvariant() ?? sets.FirstOrDefault()?.Code;
        if (code is not null && !sets.Exists(set => set.Code == chosen))
        {
            return null;
        }

        var whole = await db.CriteriaSets.InForceOn(today).AsNoTracking().Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators)
            .AsSingleQuery().FirstOrDefaultAsync(set => set.Code == chosen, ct);
        var requirements = await db.EvidenceRequirements.AsNoTracking().Include(rule => rule.Kind).ToListAsync(ct);
        return new IndexPage(
            await db.EvidenceKinds.AsNoTracking().OrderBy(kind => kind.Position).ThenBy(kind => kind.Id).ToListAsync(ct), sets, whole, requirements.ToDictionary(rule => rule.Target));
    }
}
