using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>The grid as posted: rows by commune and indicator ("12-345").</summary>
public sealed class GridForm
{
    /// <summary>As 2022-06.</summary>
    public string? Month { get; init; }

    public Dictionary<string, RowForm> Rows { get; init; } = [];
}

/// <summary>One row as typed.</summary>
public sealed class RowForm
{
    /// <summary>Of the verdict the user saw; 0 when there was none.</summary>
    public int Version { get; init; }

    public VerificationVerdict? Verdict { get; init; }

    /// <summary>The department's own number.</summary>
    public string? Value { get; init; }

    /// <summary>The department's own judgement: "dat" or "chua".</summary>
    public string? Judged { get; init; }

    public string? Reason { get; init; }

    public static RowForm From(DepartmentVerification? verification) => verification is null ? new RowForm() : new RowForm
    {
        Version = verification.Version,
        Verdict = verification.Verdict,
        Value = verification is { Verdict: VerificationVerdict.Disagreed, Value: { } value } ? VietnameseFormat.Number(value) : null,
        Judged = verification is { Verdict: VerificationVerdict.Disagreed, JudgedMet: { } met } ? met ? "dat" : "chua" : null,
        Reason = verification.Reason,
    };
}
