using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>How far disbursement may lag behind the year, until the Office sets its own.</summary>
internal static class FundingRuleSeed
{
    private static readonly Provenance Source = new("Mức do cổng đặt sẵn, chưa có văn bản nào quy định", Confidence.ToBeConfirmed);

    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        if (!await db.FundingRules.AnyAsync(ct))
        {
            db.FundingRules.Add(new FundingRule(FundingRule.DefaultLagPoints, Source));
        }
    }
}
