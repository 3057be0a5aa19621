using System.Text;
using Microsoft.EntityFrameworkCore;

namespace TamKy.NTM.Web.Data.Audit;

/// <summary>Appends to the chain, inside the transaction of the change, one writer at a time.</summary>
internal static class AuditChain
{
    private const int RowsPerInsert = 100;

    private const string Insert =
        """
        INSERT INTO "AuditEntries" ("Sequence", "At", "UserId", "Actor", "Entity", "Key", "Kind", "Before", "After", "PreviousHash", "Hash") VALUES
        """;

    private const string Lock =
        """
        DECLARE @taken int;
        EXEC @taken = sp_getapplock @Resource = N'TamKy.NTM.Audit', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = 30000;
        IF @taken < 0 THROW 50000, 'The audit trail is busy.', 1;
        """;

    /// <summary>SQLite has one writer anyway: its transactions begin with the write lock. SQL Server needs a lock of ours, held until the commit.</summary>
    public static Task LockAsync(AppDbContext db, CancellationToken ct) =>
        db.Database.IsSqlServer() ? db.Database.ExecuteSqlRawAsync(Lock, ct) : Task.CompletedTask;

    public static async Task AppendAsync(
        AppDbContext db, IReadOnlyList<AuditContent> contents, (int? UserId, string Name) who, DateTime at, CancellationToken ct)
    {
        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(ct);
        var (sequence, hash) = (head?.Sequence ?? 0, head?.Hash ?? AuditHead.Genesis);
        var entries = new List<AuditEntry>(contents.Count);
        foreach (var content in contents)
        {
            var entry = new AuditEntry(++sequence, hash, at, who, content);
            entries.Add(entry);
            hash = entry.Hash;
        }

        foreach (var rows in entries.Chunk(RowsPerInsert))
        {
            await InsertAsync(db, rows, ct);
        }

        var moveHead = head is null
            ? """INSERT INTO "AuditHead" ("Sequence", "Hash", "Id") VALUES ({0}, {1}, {2})"""
            : """UPDATE "AuditHead" SET "Sequence" = {0}, "Hash" = {1} WHERE "Id" = {2}""";
        await db.Database.ExecuteSqlRawAsync(moveHead, [sequence, hash, AuditHead.OnlyId], ct);
    }

    /// <summary>By SQL and not by the change tracker: a seed writes thousands of entries, and nobody needs them tracked.</summary>
    private static Task<int> InsertAsync(AppDbContext db, AuditEntry[] rows, CancellationToken ct)
    {
        var sql = new StringBuilder(Insert);
        var values = new List<object>();
        foreach (var row in rows)
        {
            sql.Append(values.Count == 0 ? " (" : ", (");
            object?[] columns =
            [
                row.Sequence, row.At, row.UserId, row.Actor, row.Entity, row.Key, row.Kind.ToString(), row.Before, row.After, row.PreviousHash, row.Hash,
            ];
            foreach (var (index, column) in columns.Index())
            {
                sql.Append(index == 0 ? string.Empty : ", ");
                sql.Append(column is null ? "NULL" : $"{{{values.Count}}}");
                if (column is not null)
                {
                    values.Add(column);
                }
            }

            sql.Append(')');
        }

        return db.Database.ExecuteSqlRawAsync(sql.ToString(), values, ct);
    }
}
