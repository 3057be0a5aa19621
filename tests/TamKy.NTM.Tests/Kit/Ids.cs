using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Tests.Kit;

/// <summary>Ids as a database would give them: every entity without one gets the next.</summary>
public static class Ids
{
    private static int _last;

    public static T WithId<T>(this T entity, int? id = null)
        where T : class
    {
        // A private setter is found only on the type that declares it.
        var property = typeof(T).GetProperty("Id")!.DeclaringType!.GetProperty("Id")!;
        if (property.GetValue(entity) is 0)
        {
            property.SetValue(entity, id ?? Interlocked.Increment(ref _last));
        }

        return entity;
    }

    /// <summary>As after saving: everything new in the report has its id.</summary>
    public static MonthlyReport Saved(this MonthlyReport report)
    {
        report.WithId();
        foreach (var part in report.Parts)
        {
            part.WithId();
            part.Entries.ToList().ForEach(entry => entry.WithId());
            part.PreviousWorks.ToList().ForEach(work => work.WithId());
            part.Points.ToList().ForEach(point => point.WithId());
        }

        return report;
    }

    public static CriteriaSet Saved(this CriteriaSet set)
    {
        set.WithId();
        foreach (var criterion in set.Criteria)
        {
            criterion.WithId();
            criterion.Indicators.ToList().ForEach(indicator => indicator.WithId());
        }

        return set;
    }
}
