using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Web.Features.Funds;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Disbursements;

/// <summary>One document: what it says, where it stands, what the actor may do.</summary>
public sealed record DisbursementPage(Disbursement Row, IReadOnlyList<DisbursementAction> Steps, bool CanEdit, bool CanCorrect, DisbursementForm Form, StepForm Step)
{
    /// <summary>The unit's projects, where the document may be edited and names budget.</summary>
    public IReadOnlyList<ProjectChoice> Projects { get; init; } = [];

    /// <summary>Days, metres, pieces are counted.</summary>
    public bool IsCounted => Row.Form is { Measure: not ContributionMeasure.Money } && !Row.IsCorrection;

    public bool IsRated => Row.Form is { Measure: ContributionMeasure.Rated } && !Row.IsCorrection;

    public string Title => Row.IsCorrection ? $"Đính chính {Row.Number}" : $"Chứng từ {Row.Number}";

    public IReadOnlyList<TimelineEntry> History => TimelineEntry.Of(Row.Steps, DisbursementState.Returned);

    public static DisbursementPage Of(Disbursement row, Actor actor, DisbursementForm? form = null, StepForm? step = null) => new(
        row, [.. row.OpenTo(actor).Select(rule => rule.Action)], row.MayEdit(actor), row.MayCorrect(actor), form ?? DisbursementForm.From(row), step ?? new StepForm { Version = row.Version });
}
