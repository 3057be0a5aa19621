using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The margin below which a met threshold counts as at risk, until the Office sets its own.</summary>
internal static class GapRuleSeed
{
    private static readonly Provenance Source = new("Mức do cổng đặt sẵn, chưa có văn bản nào quy định", Confidence.ToBeConfirmed);

    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        if (!await db.GapRules.AnyAsync(ct))
        {
            db.GapRules.Add(new GapRule(GapRule.DefaultMarginPercent, Source));
        }
    }
}
