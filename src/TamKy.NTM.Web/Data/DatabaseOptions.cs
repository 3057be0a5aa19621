namespace TamKy.NTM.Web.Data;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Section "Database". The connection string is ConnectionStrings:Ntm; SQLite does without one and uses data/ntm.db.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>From ConnectionStrings:Ntm.</summary>
    public string? ConnectionString { get; set; }
}
