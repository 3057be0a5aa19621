using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using TamKy.NTM.Domain;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Commands;

/// <summary>What a backup holds and a restore fills: the SQLite file and the folder of stored files.</summary>
internal sealed record BackupSource(string Database, string Files)
{
    public static BackupSource Of(IServiceProvider services)
    {
        var database = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (database.Provider is not DatabaseProvider.Sqlite)
        {
            throw new RuleException("Cơ sở dữ liệu SQL Server được sao lưu bằng công cụ của SQL Server; lệnh này chỉ dùng cho SQLite.");
        }

        return new BackupSource(
            new SqliteConnectionStringBuilder(database.ConnectionString).DataSource,
            services.GetRequiredService<IOptions<StorageOptions>>().Value.Path);
    }
}
