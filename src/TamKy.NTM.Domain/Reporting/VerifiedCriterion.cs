using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>
/// One criterion of one commune in a department's report: what the commune reports and what the department verified. Taken from the verification when the
/// report is sent, and kept with that version.
/// </summary>
/// <param name="Reported">Null while the commune has sent nothing.</param>
/// <param name="Verified">By the department's figures; null while it has not looked at every indicator.</param>
public sealed record VerifiedCriterion(
    string SetCode, int Number, string Name, string UnitCode, string UnitName, ComplianceStatus? Reported, ComplianceStatus? Verified)
{
    public string? SetName { get; init; }

    /// <summary>Where the department does not agree, or asks for evidence.</summary>
    public IReadOnlyList<VerifiedDifference> Differences { get; init; } = [];
}

/// <param name="Reported">As printed.</param>
/// <param name="Own">As printed; null where evidence is asked for.</param>
public sealed record VerifiedDifference(string IndicatorCode, string? Reported, string? Own, string Reason);
