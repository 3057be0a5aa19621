using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>The sets one unit follows in one year, as the Office assigns them (decision 4): one of them is primary.</summary>
/// <param name="reported">Codes of the sets by which the unit has begun a report in that year: these stay.</param>
public sealed class FollowedSets(OrganizationUnit unit, int year, IEnumerable<CriteriaSetAssignment> current, IReadOnlyCollection<string> reported)
{
    private readonly List<CriteriaSetAssignment> _current = [.. current];

    /// <param name="set">The first version of the set.</param>
    /// <exception cref="PermissionException">The actor is not of the Office.</exception>
    /// <exception cref="RuleException">The set is a draft, is for another kind of unit, or is followed already.</exception>
    public CriteriaSetAssignment Add(CriteriaSet set, FollowPurpose purpose, string? group, Actor actor)
    {
        RequireOffice(actor);
        if (set.Status is SetStatus.Draft)
        {
            throw new RuleException($"{set.Name} mới là dự thảo nên chưa giao được.");
        }

        if (set.Level is NtmLevel.ModelVillage != unit.Kind is UnitKind.Village)
        {
            throw new RuleException($"{set.Name} không dành cho {unit.NameInSentence}.");
        }

        if (_current.Exists(assignment => assignment.CriteriaSet.Code == set.Code))
        {
            throw new RuleException($"{unit.Name} đã theo {set.Name} trong năm {year}.");
        }

        var added = new CriteriaSetAssignment(unit, set, year, purpose, isPrimary: _current.Count == 0) { GroupCode = group };
        _current.Add(added);
        return added;
    }

    public void MakePrimary(CriteriaSetAssignment chosen, Actor actor)
    {
        RequireOffice(actor);
        _current.ForEach(assignment => assignment.SetPrimary(assignment == chosen));
    }

    /// <exception cref="RuleException">The unit has begun a report by the set.</exception>
    public void Remove(CriteriaSetAssignment ended, Actor actor)
    {
        RequireOffice(actor);
        if (reported.Contains(ended.CriteriaSet.Code))
        {
            throw new RuleException($"{unit.Name} đã có báo cáo theo {ended.CriteriaSet.Name} trong năm {year} nên không bỏ được.");
        }

        _current.Remove(ended);
        if (ended.IsPrimary && _current.Count > 0)
        {
            _current[0].SetPrimary(true);
        }
    }

    private static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }
    }
}
