using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Tests.Data;

/// <summary>Runs alone and counts the processor's time, so that neither other tests nor a busy machine decide the result.</summary>
[CollectionDefinition(nameof(AuditCostTests), DisableParallelization = true)]
[Collection(nameof(AuditCostTests))]
public class AuditCostTests
{
    [Fact]
    public async Task Ten_thousand_rows_are_saved_with_their_entries_in_seconds()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var provenance = new Provenance("thử", Confidence.ToBeConfirmed);
        db.Units.AddRange(Enumerable.Range(0, 10_000).Select(i => new OrganizationUnit($"XA-{i}", UnitKind.Commune, $"Xã {i}", provenance)));
        var before = Environment.CpuUsage.TotalTime;

        await db.SaveChangesAsync();

        var spent = Environment.CpuUsage.TotalTime - before;
        Assert.True(spent < TimeSpan.FromSeconds(15), $"{spent}");
        Assert.Equal(10_000, (await AuditVerifier.VerifyAsync(db)).Sequence);
    }
}
