using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TamKy.NTM.Web.Data;

/// <summary>
/// What SQLite must be told on every connection: check foreign keys, and wait for another writer instead of failing at once. WAL, which lets
/// readers go on during a write, is a property of the file and set by the migration.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
