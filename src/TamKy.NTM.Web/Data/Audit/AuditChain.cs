using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TamKy.NTM.Web.Data.Audit;

/// <summary>Appends to the chain, inside the transaction of the change, one writer at a time.</summary>
internal static class AuditChain
{
    private const string Insert =
        """
        INSERT INTO "AuditEntries" ("Sequence", "At", "UserId", "Actor", "Entity", "Key", "Kind", "Before", "After", "PreviousHash", "Hash")
        VALUES (@Sequence, @At, @UserId, @Actor, @Entity, @Key, @Kind, @Before, @After, @PreviousHash, @Hash)
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
        await using var insert = InsertCommand(db);
        foreach (var content in contents)
        {
            var entry = new AuditEntry(++sequence, hash, at, who, content);
            Fill(insert, entry);
            await insert.ExecuteNonQueryAsync(ct);
            hash = entry.Hash;
        }

        var moveHead = head is null
            ? """INSERT INTO "AuditHead" ("Sequence", "Hash", "Id") VALUES ({0}, {1}, {2})"""
            : """UPDATE "AuditHead" SET "Sequence" = {0}, "Hash" = {1} WHERE "Id" = {2}""";
        await db.Database.ExecuteSqlRawAsync(moveHead, [sequence, hash, AuditHead.OnlyId], ct);
    }

    /// <summary>A command and not the change tracker: a seed writes thousands of entries, and nobody needs them tracked.</summary>
    private static DbCommand InsertCommand(AppDbContext db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Insert;
        return command;
    }

    private static void Fill(DbCommand command, AuditEntry entry)
    {
        Set(command, "@Sequence", DbType.Int64, entry.Sequence);
        Set(command, "@At", DbType.DateTime2, entry.At);
        Set(command, "@UserId", DbType.Int32, entry.UserId);
        Set(command, "@Actor", DbType.String, entry.Actor);
        Set(command, "@Entity", DbType.String, entry.Entity);
        Set(command, "@Key", DbType.String, entry.Key);
        Set(command, "@Kind", DbType.String, entry.Kind.ToString());
        Set(command, "@Before", DbType.String, entry.Before);
        Set(command, "@After", DbType.String, entry.After);
        Set(command, "@PreviousHash", DbType.String, entry.PreviousHash);
        Set(command, "@Hash", DbType.String, entry.Hash);
    }

    private static void Set(DbCommand command, string name, DbType type, object? value)
    {
        if (!command.Parameters.Contains(name))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = type;
            command.Parameters.Add(parameter);
        }

        command.Parameters[name].Value = value ?? DBNull.Value;
    }
}
