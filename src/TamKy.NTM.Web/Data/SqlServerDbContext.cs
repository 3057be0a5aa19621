using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Web.Data;

/// <summary>The model on SQL Server; a type of its own so that its migrations are told apart.</summary>
public sealed class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options, AuditTrail audit) : AppDbContext(options, audit);
