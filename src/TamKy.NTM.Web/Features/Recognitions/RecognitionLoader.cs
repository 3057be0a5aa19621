using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>Loads a recognition with its dossier, if it exists for the actor, tracked.</summary>
public sealed class RecognitionLoader(AppDbContext db)
{
    public Task<Recognition?> FindAsync(int id, Actor actor, CancellationToken ct) =>
        db.Recognitions.VisibleTo(actor)
            .Include(r => r.Unit).ThenInclude(unit => unit.Parent)
            .Include(r => r.Lines).ThenInclude(item => item.Criterion)
            .AsSplitQuery()
            .OrderBy(r => r.Id)
            .FirstOrDefaultAsync(r => r.Id == id, ct);

    /// <summary>The set of the level in the version that is in force on a day, the latest set; null when none is.</summary>
    public Task<CriteriaSet?> SetAsync(NtmLevel level, DateOnly day, CancellationToken ct) =>
        db.CriteriaSets.InForceOn(day).Include(set => set.Criteria).AsSingleQuery()
            .Where(set => set.Level == level && set.PeriodFrom <= day.Year && set.PeriodTo >= day.Year)
            .OrderByDescending(set => set.EffectiveFrom)
            .FirstOrDefaultAsync(ct);
}
