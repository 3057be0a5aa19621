using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Audit;

/// <summary>Walks the whole chain and names the first place where it does not hold.</summary>
public static class AuditVerifier
{
    public static async Task<AuditVerdict> VerifyAsync(AppDbContext db, CancellationToken ct = default)
    {
        var (sequence, hash) = (0L, AuditHead.Genesis);
        await foreach (var entry in db.AuditEntries.OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (Fault(entry, sequence + 1, hash) is { } fault)
            {
                return new AuditVerdict(sequence, hash, fault);
            }

            (sequence, hash) = (entry.Sequence, entry.Hash);
        }

        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(ct);
        var end = (head?.Sequence ?? 0, head?.Hash ?? AuditHead.Genesis);
        return new AuditVerdict(sequence, hash, end == (sequence, hash) ? null : new AuditFault(sequence + 1, AuditFaultKind.EndDiffers, null, null));
    }

    private static AuditFault? Fault(AuditEntry entry, long expected, string previousHash) =>
        entry.Sequence != expected ? new AuditFault(expected, AuditFaultKind.Missing, null, null)
        : entry.ComputeHash() != entry.Hash ? new AuditFault(expected, AuditFaultKind.Changed, entry.Entity, entry.Key)
        : entry.PreviousHash != previousHash ? new AuditFault(expected, AuditFaultKind.NotLinked, entry.Entity, entry.Key)
        : null;
}
