using TamKy.NTM.Domain.Criteria;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>
/// The set that units are measured against: each month by the version in force then, or, while the set is only a draft that nobody follows yet, by the draft
/// and the thresholds of its first day.
/// </summary>
public sealed class TargetSet
{
    private readonly SetVersions? _versions;
    private readonly DateOnly _begins = DateOnly.MinValue;

    /// <param name="day">On which the version shown is in force.</param>
    public TargetSet(SetVersions versions, DateOnly day)
    {
        _versions = versions;
        Set = versions.On(day);
    }

    /// <param name="draft">The first version of a set.</param>
    public TargetSet(CriteriaSet draft)
    {
        Set = draft;
        var period = draft.PeriodFrom > 0 ? new DateOnly(draft.PeriodFrom, 1, 1) : draft.EffectiveFrom;
        _begins = period > draft.EffectiveFrom ? period : draft.EffectiveFrom;
    }

    /// <summary>The version shown.</summary>
    public CriteriaSet Set { get; }

    public bool IsDraft => _versions is null;

    public CriteriaSet On(DateOnly windowTo) => _versions?.On(windowTo) ?? Set;

    /// <summary>The day by which thresholds are chosen.</summary>
    public DateOnly MeasuredOn(DateOnly windowTo) => windowTo > _begins ? windowTo : _begins;
}
