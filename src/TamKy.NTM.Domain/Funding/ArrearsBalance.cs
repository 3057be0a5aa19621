namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// The arrears of a project, or of several together, in a period (report-forms, Biểu 05). What is owed at the end is computed and never typed; what is owed
/// at the beginning of a period is what was owed at the end of the one before, since both add up the same entries.
/// </summary>
/// <param name="Settled">Đồng: value accepted or settled up to the end.</param>
/// <param name="Provided">Đồng: capital provided and paid up to the end.</param>
/// <param name="Since">The day from which the oldest part still owed dates; payments go to the oldest first. Null when nothing is owed.</param>
public sealed record ArrearsBalance(long Settled, long Provided, long Beginning, long Arising, long Paid, DateOnly? Since)
{
    public long End => Beginning + Arising - Paid;

    /// <summary>Nothing was owed, arose or was paid in the period.</summary>
    public bool IsEmpty => (Beginning, Arising, Paid) is (0, 0, 0);

    public static ArrearsBalance Of(IEnumerable<ArrearsEntry> entries, DateOnly from, DateOnly to)
    {
        var known = entries.Where(entry => entry.Date <= to).ToList();
        var own = known.Where(entry => entry.Date >= from).ToList();
        return new ArrearsBalance(
            known.Sum(entry => entry.Accepted), known.Sum(entry => entry.Provided), known.Where(entry => entry.Date < from).Sum(entry => entry.Change),
            own.Sum(entry => entry.Arising), own.Sum(entry => entry.Paid), OldestOwed(known));
    }

    /// <summary>Of several projects together.</summary>
    public static ArrearsBalance Sum(IEnumerable<ArrearsBalance> balances) => balances.Aggregate(
        new ArrearsBalance(0, 0, 0, 0, 0, null),
        (sum, own) => new ArrearsBalance(
            sum.Settled + own.Settled, sum.Provided + own.Provided, sum.Beginning + own.Beginning, sum.Arising + own.Arising, sum.Paid + own.Paid,
            sum.Since is null || own.Since < sum.Since ? own.Since ?? sum.Since : sum.Since));

    /// <summary>The least that is owed at the end of any day, and the day; null without entries.</summary>
    internal static (DateOnly? Day, long Least) LeastEver(IReadOnlyList<ArrearsEntry> entries)
    {
        (DateOnly? Day, long Least) worst = (null, long.MaxValue);
        long owed = 0;
        foreach (var day in entries.GroupBy(entry => entry.Date).OrderBy(group => group.Key))
        {
            owed += day.Sum(entry => entry.Change);
            worst = owed < worst.Least ? (day.Key, owed) : worst;
        }

        return worst;
    }

    private static DateOnly? OldestOwed(List<ArrearsEntry> entries)
    {
        bool IsTakenBack(ArrearsEntry entry) => entries.Exists(other => other.IsOf(entry));
        var standing = entries.Where(entry => !entry.IsCorrection && !IsTakenBack(entry)).OrderBy(entry => entry.Date).ToList();
        var paid = standing.Sum(entry => entry.Paid);
        foreach (var entry in standing.Where(entry => entry.Kind is ArrearsKind.Arising))
        {
            paid -= entry.Arising;
            if (paid < 0)
            {
                return entry.Date;
            }
        }

        return null;
    }
}
