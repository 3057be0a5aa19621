using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Tests.Kit;

/// <summary>A further version of a set in force, drafted and decided by the domain's own steps.</summary>
public static class NextVersion
{
    private static readonly Actor Officer = new(1001, "Người lập", [new ActorGrant(Role.CoordinationOfficer, 1)], []);
    private static readonly Actor Head = new(1002, "Người quyết định", [new ActorGrant(Role.CoordinationHead, 1)], []);

    /// <param name="rewrite">Of one indicator, by code.</param>
    public static Task<int> PutInForceAsync(TestApp app, string code, DateOnly from, string? indicator = null, Func<SetContentIndicator, SetContentIndicator>? rewrite = null) =>
        app.WithDbAsync(async db =>
        {
            var first = await db.CriteriaSets.Include(set => set.Criteria).ThenInclude(criterion => criterion.Indicators).ThenInclude(known => known.Thresholds)
                .AsSplitQuery().OrderBy(set => set.Id).SingleAsync(set => set.Code == code);
            var next = first.DraftNext(Officer);
            db.CriteriaSets.Add(next);
            await db.SaveChangesAsync();
            if (rewrite is not null)
            {
                var content = SetContent.Of(next).Criteria.SelectMany(own => own.Indicators).Single(own => own.Code == indicator);
                var (criterion, row) = next.Criteria.SelectMany(own => own.Indicators, (own, known) => (own, known)).Single(pair => pair.known.Code == indicator);
                next.Write(criterion.Id, row.Id, rewrite(content), Officer);
            }

            next.PutInForce(from, "QĐ 99/QĐ-TTg", null, Head, DomainBuilders.Now);
            await db.SaveChangesAsync();
            return next.Id;
        });
}
