using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Web.Data.Migrations;

/// <summary>Contexts for dotnet-ef and for checks of the model: no configuration, no server.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteDbContext>, IDesignTimeDbContextFactory<SqlServerDbContext>
{
    public static AuditTrail Audit => new(new AuditActor(new HttpContextAccessor()), TimeProvider.System);

    SqliteDbContext IDesignTimeDbContextFactory<SqliteDbContext>.CreateDbContext(string[] args) => Sqlite();

    SqlServerDbContext IDesignTimeDbContextFactory<SqlServerDbContext>.CreateDbContext(string[] args) => SqlServer();

    public static SqliteDbContext Sqlite()
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        options.UseNtmSqlite("Data Source=:memory:");
        return new SqliteDbContext(options.Options, Audit);
    }

    public static SqlServerDbContext SqlServer()
    {
        var options = new DbContextOptionsBuilder<SqlServerDbContext>();
        options.UseNtmSqlServer("Server=.;Database=Ntm;Encrypt=false");
        return new SqlServerDbContext(options.Options, Audit);
    }
}
