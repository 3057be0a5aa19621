using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Counts the commands that one portal sends to its database; kept to one test at a time by whoever owns the portal.</summary>
public sealed class SqlCounter : DbCommandInterceptor
{
    private int _commands;

    public int Commands => _commands;

    public void Reset() => _commands = 0;

    public static void Add(IServiceCollection services, SqlCounter counter)
    {
        services.ConfigureDbContext<SqliteDbContext>(db => db.AddInterceptors(counter));
        services.ConfigureDbContext<SqlServerDbContext>(db => db.AddInterceptors(counter));
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _commands);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _commands);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _commands);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
