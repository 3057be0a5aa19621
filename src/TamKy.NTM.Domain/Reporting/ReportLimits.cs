namespace TamKy.NTM.Domain.Reporting;

/// <summary>Longest texts of a report, in characters; the pages state them and the database holds them.</summary>
public static class ReportLimits
{
    /// <summary>A section, or the works of a criterion.</summary>
    public const int Text = 4000;

    public const int Remark = 500;

    /// <summary>A passage of the consolidated report.</summary>
    public const int Passage = 8000;
}
