namespace TamKy.NTM.Domain.Criteria;

/// <summary>
/// The versions of one set that are in force, by their first day. The one for a month is the one in force on the last day of its data window: the same by
/// which the month's reports were begun, since a version never starts inside a window that has a report.
/// </summary>
public sealed class SetVersions
{
    private readonly List<CriteriaSet> _latestFirst;

    public SetVersions(IEnumerable<CriteriaSet> versions)
    {
        _latestFirst = [.. versions.Where(version => version.Status is SetStatus.InForce).OrderByDescending(version => version.VersionNumber)];
        if (_latestFirst.Count == 0)
        {
            throw new RuleException("Bộ tiêu chí này mới là dự thảo, chưa áp dụng.");
        }
    }

    public string Code => _latestFirst[0].Code;

    /// <summary>The latest whose first day has come; before all of them, the first.</summary>
    public CriteriaSet On(DateOnly day) => _latestFirst.Find(version => version.ValidFrom is null || version.ValidFrom <= day) ?? _latestFirst[^1];
}
