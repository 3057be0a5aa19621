namespace TamKy.NTM.Domain.Reporting;

/// <summary>
/// Which report's figures stand for a unit in a month (decision 11): the one sent for that month, accepted or provisional; else the last concluded one
/// before it, whose month is then marked. They are compared with what was sent for the month before them.
/// </summary>
public sealed record StandingFigures(ReportStanding? Shown, ReportStanding? Before)
{
    /// <param name="reports">Of one unit, in any order; later months are left out.</param>
    public static StandingFigures Of(IEnumerable<ReportStanding> reports, Month month)
    {
        var filed = reports.Where(report => report.IsFiled && report.Month <= month).OrderByDescending(report => report.Month).ToList();
        var shown = filed.Find(report => report.Month == month || report.IsConcluded);
        return new StandingFigures(shown, shown is null ? null : filed.Find(report => report.Month == shown.Month.Previous));
    }
}
