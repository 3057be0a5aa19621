using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.ReportEditing;

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
