using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>What the departments of the demo say of the communes' figures: they agree, but for what is listed.</summary>
/// <param name="Accounts">Who acts, by code of the department.</param>
/// <param name="Finished">Months that every department verified before the Office reviewed them.</param>
internal sealed record DemoVerificationPlan(
    IReadOnlyDictionary<string, string> Accounts,
    IReadOnlyList<string> Finished,
    IReadOnlyList<DemoVerificationPlan.Batch> UnderWay,
    IReadOnlyList<DemoVerificationPlan.Dispute> Disputes)
{
    /// <summary>What some departments have verified of a month that is not finished.</summary>
    internal sealed record Batch(string Commune, string Month, DateTime At, IReadOnlyList<string> Departments)
    {
        public DateTime Utc => VietnamTime.ToUtc(DateOnly.FromDateTime(At), TimeOnly.FromDateTime(At));
    }

    /// <param name="Basis">What the Office decided; null while it has not.</param>
    internal sealed record Dispute(
        string Commune, string Month, string Set, string Indicator, string Department, VerificationVerdict Verdict, string Reason,
        decimal? Value = null, string? Answer = null, FigureBasis? Basis = null, string? Conclusion = null);

    public IEnumerable<Dispute> Of(MonthlyReport report) => Disputes.Where(dispute => dispute.Commune == report.Unit.Code && dispute.Month == report.Month.ToString());
}
