namespace TamKy.NTM.Web.Features.VillageMonths;

/// <summary>A village's month as posted: rows by indicator.</summary>
public sealed class MonthForm
{
    /// <summary>Of the month the user saw; 0 when there was none.</summary>
    public int Version { get; init; }

    public Dictionary<int, MonthRowForm> Rows { get; init; } = [];
}
