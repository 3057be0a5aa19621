using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What putting a reorganisation in force does to units, roles, areas of work and sets.</summary>
internal sealed class ReorganizationEffects(UnitReorganization reorganization, ReorganizationScene scene)
{
    private readonly List<OrganizationUnit> _units = [];
    private readonly List<ReorganizationChange> _changes = [];

    /// <summary>What <see cref="Apply"/> did, so that it can be taken back.</summary>
    public IReadOnlyList<ReorganizationChange> Changes => _changes;

    public ReorganizationOutcome Apply()
    {
        RequireOpen();
        foreach (var successor in reorganization.Successors)
        {
            successor.Unit = Begin(successor);
        }

        CarryVillages();
        foreach (var unit in reorganization.Ending.Select(row => row.Unit).Concat(scene.Under.Where(unit => unit.ExistsOn(reorganization.EffectiveFrom))))
        {
            _changes.Add(new ReorganizationChange(ReorganizationChangeKind.UnitEnded, unit, before: unit.ValidTo));
            unit.ValidTo = reorganization.LastDay;
        }

        EndGrants();
        return new ReorganizationOutcome(_units, reorganization.CarriesSets ? [.. reorganization.Successors.SelectMany(Follow)] : []);
    }

    /// <summary>The draft may be older than what others have done since.</summary>
    private void RequireOpen()
    {
        if (reorganization.Ending.FirstOrDefault(row => row.Unit.ValidTo is { } end && end != reorganization.LastDay) is { } gone)
        {
            throw new RuleException($"{gone.Unit.Name} đã kết thúc ngày {VietnameseFormat.Date(gone.Unit.ValidTo!.Value)}.");
        }

        if (scene.Grants.Any(grant => grant.From > reorganization.LastDay) || scene.Assignments.Any(assignment => assignment.From > reorganization.LastDay))
        {
            throw new RuleException($"Có tài khoản được giao vai trò hoặc địa bàn ở đơn vị cũ từ sau ngày {VietnameseFormat.Date(reorganization.LastDay)}. Quản trị cần giao lại trước.");
        }
    }

    /// <summary>A new unit, or the one that the list of units already holds from that very day.</summary>
    private OrganizationUnit Begin(SuccessorUnit successor)
    {
        var known = scene.Known.FirstOrDefault(unit => unit.Code == successor.Code && !unit.NeverBegan);
        if (known is not null && known.ValidFrom != reorganization.EffectiveFrom)
        {
            throw new RuleException($"Mã {successor.Code} đang là của {known.NameInSentence}. Chọn mã khác.");
        }

        if (known is not null && (known.Kind != successor.Kind || known.Name != successor.Name))
        {
            throw new RuleException($"Mã {successor.Code} là của {known.NameInSentence} ({Labels.Of(known.Kind)}), đã có trong danh mục từ ngày này. Ghi đúng tên, loại đó hoặc chọn mã khác.");
        }

        var unit = known ?? NewUnit(successor.Code, successor.Kind, successor.Name, successor.Parent);
        unit.AdministrativeCode ??= successor.AdministrativeCode;
        foreach (var row in reorganization.Ending.Where(row => unit.Predecessors.All(link => link.Predecessor.Id != row.Unit.Id)))
        {
            unit.Succeeds(row.Unit);
            if (known is not null)
            {
                _changes.Add(new ReorganizationChange(ReorganizationChangeKind.PredecessorAdded, unit, row.Unit.Id));
            }
        }

        return unit;
    }

    /// <summary>Villages go with their commune when one unit follows it; after a split only the Office can say where each belongs.</summary>
    private void CarryVillages()
    {
        if (reorganization.Successors is not [var only])
        {
            return;
        }

        foreach (var village in scene.Under.Where(unit => unit.Kind is UnitKind.Village && unit.ExistsOn(reorganization.EffectiveFrom)).OrderBy(unit => unit.Code, StringComparer.Ordinal))
        {
            var code = reorganization.CodeOf(village);
            if (scene.TakenCodes.Contains(code) && !scene.Known.Any(unit => unit.Code == code && unit.NeverBegan))
            {
                throw new RuleException($"{village.Name} cần mã mới {code} nhưng mã đó đã có. Sắp xếp thôn này trước.");
            }

            NewUnit(code, UnitKind.Village, village.Name, only.Unit).Succeeds(village);
        }
    }

    /// <summary>One that an earlier reorganisation was to begin, and which was taken back, is taken up again with its code.</summary>
    private OrganizationUnit NewUnit(string code, UnitKind kind, string name, OrganizationUnit? parent)
    {
        var provenance = new Provenance(reorganization.LegalBasis, Confidence.Confirmed);
        var unit = scene.Known.FirstOrDefault(unit => unit.Code == code && unit.NeverBegan);
        if (unit is null)
        {
            unit = new OrganizationUnit(code, kind, name, provenance) { Parent = parent, ValidFrom = reorganization.EffectiveFrom };
            _units.Add(unit);
        }
        else
        {
            unit.BeginAfterAll(kind, name, parent, reorganization.EffectiveFrom, provenance);
        }

        _changes.Add(new ReorganizationChange(ReorganizationChangeKind.UnitBegan, unit));
        return unit;
    }

    private void EndGrants()
    {
        foreach (var grant in scene.Grants.Where(grant => grant.To is null || grant.To > reorganization.LastDay))
        {
            _changes.Add(new ReorganizationChange(ReorganizationChangeKind.RoleEnded, null, grant.Id, before: grant.To));
            grant.End(reorganization.LastDay);
        }

        foreach (var assignment in scene.Assignments.Where(assignment => assignment.To is null || assignment.To > reorganization.LastDay))
        {
            _changes.Add(new ReorganizationChange(ReorganizationChangeKind.AreaEnded, null, assignment.Id, before: assignment.To));
            assignment.To = reorganization.LastDay;
        }
    }

    /// <summary>Every set that a unit before followed, once a year; to be kept up only where all kept it up; primary as for the first of them.</summary>
    private IEnumerable<CriteriaSetAssignment> Follow(SuccessorUnit successor)
    {
        var own = scene.Follows.Where(follow => follow.UnitId == successor.Unit!.Id && successor.Unit.Id != 0).Select(follow => (follow.Year, follow.CriteriaSetId)).ToHashSet();
        var before = scene.Follows.Where(follow => follow.Year >= reorganization.EffectiveFrom.Year && reorganization.Ending.Any(row => row.Unit.Id == follow.UnitId)).ToList();
        foreach (var year in before.GroupBy(follow => follow.Year).OrderBy(year => year.Key))
        {
            var primary = year.Where(follow => follow.IsPrimary).OrderBy(follow => follow.Unit.Code, StringComparer.Ordinal).FirstOrDefault()?.CriteriaSetId;
            foreach (var set in year.GroupBy(follow => follow.CriteriaSetId).Where(set => !own.Contains((year.Key, set.Key))).OrderBy(set => set.Key))
            {
                var groups = set.Select(follow => follow.GroupCode).Distinct().ToList();
                if (_changes.TrueForAll(change => change.Kind is not ReorganizationChangeKind.UnitBegan || change.Unit != successor.Unit))
                {
                    _changes.Add(new ReorganizationChange(ReorganizationChangeKind.SetGiven, successor.Unit, set.Key, year.Key));
                }

                yield return new CriteriaSetAssignment(
                    successor.Unit!,
                    set.First().CriteriaSet,
                    year.Key,
                    set.All(follow => follow.Purpose is FollowPurpose.Maintain) ? FollowPurpose.Maintain : FollowPurpose.Strive,
                    set.Key == primary)
                {
                    GroupCode = groups is [var same] ? same : null,
                    Note = $"Như đơn vị cũ, từ {VietnameseFormat.Date(reorganization.EffectiveFrom)}",
                };
            }
        }
    }
}
