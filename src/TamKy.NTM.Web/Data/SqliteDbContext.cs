using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Web.Data.Audit;

namespace TamKy.NTM.Web.Data;

/// <summary>The model on SQLite; a type of its own so that its migrations are told apart.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, AuditTrail audit) : AppDbContext(options, audit);
