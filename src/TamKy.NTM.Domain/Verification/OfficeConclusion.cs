namespace TamKy.NTM.Domain.Verification;

/// <summary>
/// What the Office concluded of an indicator on which commune and department differ: whose figure counts, which, why, who and when. Where there is none,
/// the commune's figure counts with the Office's verdict on its part. Source: workflow 3.2 (Văn phòng kết luận).
/// </summary>
public sealed class OfficeConclusion
{
    private OfficeConclusion()
    {
    }

    internal OfficeConclusion(FigureBasis basis, ReportedFigure figure, string? department, string reason, string by, DateTime at)
    {
        Basis = basis;
        Value = figure.Value;
        JudgedMet = figure.JudgedMet;
        Department = department;
        Reason = reason;
        By = by;
        At = at;
    }

    public FigureBasis Basis { get; private set; }

    public decimal? Value { get; private set; }

    public bool? JudgedMet { get; private set; }

    /// <summary>Name of the department whose figure it is, as inside a sentence.</summary>
    public string? Department { get; private set; }

    public string Reason { get; private set; } = null!;

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
