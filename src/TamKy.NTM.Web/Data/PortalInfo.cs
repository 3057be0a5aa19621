namespace TamKy.NTM.Web.Data;

/// <summary>What kind of data this database holds: one row, written with the first seed and never changed.</summary>
public sealed class PortalInfo
{
    public const int OnlyId = 1;

    private PortalInfo()
    {
    }

    public PortalInfo(bool isDemo, DateTime createdAt)
    {
        Id = OnlyId;
        IsDemo = isDemo;
        CreatedAt = createdAt;
    }

    public int Id { get; private set; }

    /// <summary>The data are invented: every page and file says so, and the demo's day may replace today.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>UTC, by the real clock.</summary>
    public DateTime CreatedAt { get; private set; }
}
