using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Features.Evidence;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>One criterion on a unit's page. Partial _Criterion.</summary>
/// <param name="Here">Address of the page, to which adding evidence returns.</param>
public sealed record CriterionView(UnitPage Page, CriterionGap Gap, string Here)
{
    public IReadOnlyList<Leads.Row> Leads => Page.Leads.Of(Gap.Criterion);

    public bool IsLeadToBeConfirmed => Leads.Any(lead => lead.Confidence is Confidence.ToBeConfirmed);

    /// <summary>What the unit wrote about it; null when it wrote nothing that says what it will do.</summary>
    public PartContent? Written => Page.WrittenOf(Gap.Criterion) is { } part && (part.Solution ?? part.Cause) is not null ? part : null;

    /// <summary>What the plan wants of it year by year; null when there is none.</summary>
    public CriterionTargets? Targets => Page.Plan?.Of(Gap.Criterion.Number);

    /// <summary>Open tasks of the year's programme that serve it.</summary>
    public IReadOnlyList<LinkedWork.TaskLink> Tasks => Page.Work.Tasks(Gap.Criterion.Number);

    /// <summary>What decisions gave the unit for it.</summary>
    public IReadOnlyList<LinkedWork.FundLink> Funds => Page.Work.Funds(Gap.Criterion.Number);

    /// <summary>Something is to be done about it.</summary>
    public bool IsOpen => Page.IsKnown && Gap.Class is GapClass.NotMet or GapClass.MissingEvidence or GapClass.AtRisk;

    /// <summary>Only when leads of the indicators differ within the criterion.</summary>
    public string? LeadOf(IndicatorGap gap) =>
        Page.Leads.Of(Gap.Criterion, gap.Indicator) is var own && own.Count < Leads.Count ? Gaps.Leads.Names(own) : null;

    public StandingView Proof(IndicatorGap gap)
    {
        var target = new EvidenceTarget.Indicator(Page.Set.Code, Gap.Criterion.Number, gap.Indicator.Code);
        return new StandingView(gap.Evidence, target, $"chỉ tiêu {gap.Indicator.Code}", Page.Unit.Code, MayAdd(target), Here);
    }

    public StandingView Whole
    {
        get
        {
            var target = new EvidenceTarget.Criterion(Page.Set.Code, Gap.Criterion.Number);
            return new StandingView(Gap.Whole, target, $"tiêu chí {Gap.Criterion.Number}", Page.Unit.Code, MayAdd: false, Here);
        }
    }

    /// <summary>Nothing is to be proven yet for a set that the unit does not follow.</summary>
    private bool MayAdd(EvidenceTarget target) =>
        Page.Follow is not null && Page.Months is not null && Page.Rights is { } rights && rights.MayAdd && rights.MayProve(target);
}
