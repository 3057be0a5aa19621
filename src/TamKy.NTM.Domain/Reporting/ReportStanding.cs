using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>Where a unit's report of a month stands, without its content.</summary>
/// <param name="FirstSentAt">UTC.</param>
/// <param name="LastSentAt">UTC.</param>
/// <param name="MovedAt">UTC; the last step of its workflow, null while none was taken.</param>
/// <param name="ResubmitDue">Until when a returned report is to be sent again.</param>
public sealed record ReportStanding(
    int ReportId,
    int UnitId,
    Month Month,
    ReviewState State,
    int ReturnCount,
    DateTime? FirstSentAt,
    DateTime? LastSentAt,
    DateTime? MovedAt,
    DateOnly? ResubmitDue) : IFiledRecord
{
    public Reporter Reporter { get; init; }

    /// <summary>Something was sent that the unit has not taken back: the Office has it, or has returned it.</summary>
    public bool IsFiled => Filed.Is(this);

    /// <summary>The Office accepted it; only such figures may stand for a later month (decision 11).</summary>
    public bool IsConcluded => State is ReviewState.Accepted or ReviewState.Consolidated;

    /// <summary>The unit itself has to do something.</summary>
    public bool IsWithUnit => State is ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned;

    /// <summary>Calendar days by which the first sending was late; null while nothing was filed.</summary>
    public int? DaysLate(ReportingSchedule schedule) =>
        IsFiled && FirstSentAt is { } sent ? ReportingSchedule.DaysLate(VietnamTime.DateOf(sent), schedule.Due(Reporter, Month)) : null;

    /// <summary>Last day of the step it is at; null when nothing is due.</summary>
    public DateOnly? Due(ReportingSchedule schedule) => State switch
    {
        ReviewState.Draft or ReviewState.PendingApproval when ReturnCount == 0 => schedule.Due(Reporter, Month),
        ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned => ResubmitDue,
        ReviewState.Submitted or ReviewState.Received when LastSentAt is { } sent => schedule.VerdictDue(VietnamTime.DateOf(sent)),
        ReviewState.Accepted => schedule.OfficeDue(Month),
        _ => null,
    };
}
