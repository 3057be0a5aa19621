using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The departments' part in one report of the demo, by the domain's own methods.</summary>
internal sealed class DemoVerification(DemoVerificationPlan plan, IReadOnlyList<CriterionAssignment> leads, DemoCommune commune, MonthlyReport report, DemoActors actors)
{
    private static readonly TimeSpan BeforeReview = TimeSpan.FromHours(1);
    private readonly List<DepartmentVerification> _given = [];

    public IReadOnlyList<DepartmentVerification> Given => _given;

    /// <summary>What the Office decides where figures differ.</summary>
    public Conclusions Conclusions => new(_given, [.. plan.Of(report).Where(dispute => dispute.Basis is not null).Select(dispute =>
        new ConclusionInput(Entry(dispute).IndicatorId, dispute.Basis!.Value, null, new ReportedFigure(null, null), dispute.Conclusion))]);

    public void BeforeReviewAt(DateTime reviewed)
    {
        if (plan.Finished.Contains(report.Month.ToString()))
        {
            Verify([.. plan.Accounts.Keys], reviewed - BeforeReview);
        }
    }

    /// <summary>After the last step of a month that is not finished.</summary>
    public void UnderWay()
    {
        foreach (var batch in plan.UnderWay.Where(batch => batch.Commune == report.Unit.Code && batch.Month == report.Month.ToString()))
        {
            Verify(batch.Departments, batch.Utc);
        }
    }

    private void Verify(IReadOnlyList<string> departments, DateTime at)
    {
        foreach (var lead in leads.Where(lead => departments.Contains(lead.Unit.Code)))
        {
            foreach (var entry in report.Parts.Where(part => part.CriterionId == lead.CriterionId).SelectMany(part => part.Entries).Where(entry => lead.Covers(entry.IndicatorId)))
            {
                Give(entry, lead, at);
            }
        }
    }

    private void Give(IndicatorEntry entry, CriterionAssignment lead, DateTime at)
    {
        var reported = ReportedFigure.Of(entry);
        if (reported.IsEmpty)
        {
            return;
        }

        var verification = _given.Find(candidate => (candidate.IndicatorId, candidate.DepartmentId) == (entry.IndicatorId, lead.UnitId));
        if (verification is null)
        {
            verification = new DepartmentVerification(report.UnitId, report.Month, entry.Indicator, lead.Unit);
            _given.Add(verification);
        }

        var actor = actors.Named(plan.Accounts[lead.Unit.Code]);
        var dispute = plan.Of(report).FirstOrDefault(candidate => candidate.Department == lead.Unit.Code && Entry(candidate) == entry);
        verification.Give(
            dispute is null ? new VerificationInput(VerificationVerdict.Agreed, reported, null) : new VerificationInput(dispute.Verdict, new ReportedFigure(dispute.Value, null), dispute.Reason),
            reported, actor, at);
        if (dispute?.Answer is { } answer)
        {
            verification.Reply(answer, actors.Named(commune.Officer), at.AddMinutes(30));
        }
    }

    private IndicatorEntry Entry(DemoVerificationPlan.Dispute dispute) =>
        report.Parts.Where(part => part.CriteriaSet?.Code == dispute.Set).SelectMany(part => part.Entries).First(entry => entry.Indicator.Code == dispute.Indicator);
}
