namespace TamKy.NTM.Domain.Succession;

/// <summary>The Office says itself whether an indicator that is judged is met in a unit that follows, and why.</summary>
public sealed class HandJudgement
{
    private HandJudgement()
    {
    }

    internal HandJudgement(string successorCode, string setCode, string indicatorCode, bool isMet, string reason, string by)
    {
        SuccessorCode = successorCode;
        SetCode = setCode;
        IndicatorCode = indicatorCode;
        IsMet = isMet;
        Reason = reason;
        By = by;
    }

    public int Id { get; private set; }

    public string SuccessorCode { get; private set; } = null!;

    public string SetCode { get; private set; } = null!;

    public string IndicatorCode { get; private set; } = null!;

    public bool IsMet { get; private set; }

    public string Reason { get; private set; } = null!;

    public string By { get; private set; } = null!;
}
