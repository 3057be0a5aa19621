namespace TamKy.NTM.Web.Data.Audit;

/// <summary>
/// Saves changes and their audit entries in one transaction: both are there or neither is. Changes made with ExecuteUpdate, ExecuteDelete or
/// SQL pass by it, so records of public work are never changed that way.
/// </summary>
public sealed class AuditTrail(AuditActor actor, TimeProvider clock)
{
    internal async Task<int> SaveAsync(AppDbContext db, Func<Task<int>> save, bool acceptChanges, CancellationToken ct)
    {
        var tracker = db.ChangeTracker;

        // Once is enough: listing the entries and saving would each look through everything tracked again.
        tracker.DetectChanges();
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetectedAsync(db, save, acceptChanges, ct);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<int> SaveDetectedAsync(AppDbContext db, Func<Task<int>> save, bool acceptChanges, CancellationToken ct)
    {
        var changes = AuditChange.Pending(db.ChangeTracker);
        if (changes.Count == 0)
        {
            return await save();
        }

        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await AuditChain.LockAsync(db, ct);
        var saved = await save();
        await AuditChain.AppendAsync(db, [.. changes.Select(change => change.Describe()).OfType<AuditContent>()], actor.Current, Now(), ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }

        if (acceptChanges)
        {
            db.ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    /// <summary>Whole milliseconds, so that both databases give back exactly what was hashed.</summary>
    private DateTime Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
