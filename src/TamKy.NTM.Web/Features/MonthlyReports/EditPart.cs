using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.MonthlyReports;

/// <summary>How far a part of the form is, as the rail shows it.</summary>
public enum PartProgress
{
    Empty,
    InProgress,
    HasError,
    Done,
    Returned,
    Locked,
}

/// <summary>One part of the form: what is stored, what was typed, and what stands beside it.</summary>
/// <param name="Leads">The departments in charge, in words; empty for a section.</param>
/// <param name="Gaps">How many things are still missing here.</param>
public sealed record EditPart(
    ReportPart Part, PartForm Form, bool IsOpen, PartProgress Progress, string Leads, IReadOnlyList<IndicatorRow> Rows, int Gaps, int Unanswered)
{
    /// <summary>Some numeric indicators could take last month's value in one step.</summary>
    public bool CanConfirmUnchanged => IsOpen && Rows.Any(row => !row.Entry.IsFilled && row.LastValue is not null);
}

/// <summary>One indicator in the form or in a table: its threshold, its past, its value now.</summary>
/// <param name="LastValue">As printed; null when last month has none.</param>
/// <param name="YearAgo">As printed; null when there is none.</param>
/// <param name="Change">Against last month, with sign; null when it cannot be told.</param>
public sealed record IndicatorRow(
    IndicatorEntry Entry, IndicatorThreshold? Threshold, string? LastValue, string? YearAgo, string? Change, ComplianceStatus? Status)
{
    public Indicator Indicator => Entry.Indicator;

    public string ThresholdText => Indicator.Describe(Threshold);

    /// <summary>The threshold, or the wording where there is none, is not confirmed by the office.</summary>
    public bool IsUnconfirmed =>
        (Threshold?.Provenance.Confidence ?? Indicator.Provenance.Confidence) is Domain.Confidence.ToBeConfirmed;

    /// <summary>Where the threshold comes from, for the explanation beside it.</summary>
    public string Source => Threshold?.Provenance.Source ?? Indicator.Provenance.Source;
}
