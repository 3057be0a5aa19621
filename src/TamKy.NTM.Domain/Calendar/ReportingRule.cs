using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Domain.Calendar;

/// <summary>
/// When monthly reports are due, from a month on, until a later rule takes over (decision 9). Days are days of the reported month, in a shorter month its
/// last; only the window starts in the month before. The Office changes the rule by adding one.
/// </summary>
public sealed class ReportingRule
{
    private ReportingRule()
    {
    }

    public ReportingRule(Month validFrom, Provenance provenance)
    {
        ValidFrom = validFrom;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    /// <summary>First reported month that follows the rule.</summary>
    public Month ValidFrom { get; private set; }

    /// <summary>First day of the figures, in the month before (Nghị định 09/2019, Điều 12).</summary>
    public int WindowStartDay { get; init; } = 15;

    /// <summary>Last day of the figures.</summary>
    public int WindowEndDay { get; init; } = 14;

    public int CommuneDueDay { get; init; } = 15;

    public int DepartmentDueDay { get; init; } = 20;

    /// <summary>The Office's consolidation.</summary>
    public int OfficeDueDay { get; init; } = 25;

    /// <summary>Calendar days that a unit has after its report was returned.</summary>
    public int ResubmitDays { get; init; } = 3;

    /// <summary>Working days that the Office has for its verdict after a report was sent.</summary>
    public int VerdictWorkingDays { get; init; } = 2;

    public Provenance Provenance { get; private set; } = null!;
}
