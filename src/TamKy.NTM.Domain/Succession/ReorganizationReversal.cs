using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Succession;

/// <summary>What taking back a reorganisation does: every change is undone to what was there before, except where somebody has changed it again since.</summary>
internal sealed class ReorganizationReversal(UnitReorganization reorganization, TakeBackScene scene)
{
    public TakeBackOutcome Apply()
    {
        RequireFree(scene.Holdings);
        var began = Of(ReorganizationChangeKind.UnitBegan).Select(change => change.Unit!).ToList();
        var ids = began.ConvertAll(unit => unit.Id);
        var links = began.SelectMany(unit => unit.Predecessors)
            .Concat(Of(ReorganizationChangeKind.PredecessorAdded).SelectMany(change => change.Unit!.Predecessors.Where(link => link.PredecessorId == change.RecordId)))
            .ToList();
        EndAt(ids);
        foreach (var unit in began)
        {
            unit.NeverBegin();
        }

        foreach (var change in Of(ReorganizationChangeKind.PredecessorAdded))
        {
            change.Unit!.NoLongerSucceeds(change.RecordId!.Value);
        }

        Restore();
        var given = Of(ReorganizationChangeKind.SetGiven).Select(change => (change.Unit!.Id, change.RecordId!.Value, change.Year!.Value)).ToHashSet();
        return new TakeBackOutcome(links, [.. scene.Follows.Where(follow => ids.Contains(follow.UnitId) || given.Contains((follow.UnitId, follow.CriteriaSetId, follow.Year)))]);
    }

    /// <summary>What was reported, proven or planned under a unit's name is a record: the unit cannot be made never to have been.</summary>
    public static void RequireFree(IReadOnlyList<SuccessorHolding> holdings)
    {
        if (holdings.Count > 0)
        {
            var held = string.Join("; ", holdings.GroupBy(holding => holding.Unit)
                .Select(unit => $"{unit.Key} đã có {string.Join(", ", unit.Select(holding => $"{VietnameseFormat.Number(holding.Count)} {holding.What}"))}"));
            throw new RuleException($"Chưa thu hồi được: {held}. Việc đã làm dưới tên đơn vị mới phải giữ nguyên; nếu sắp xếp sai thì lập đợt sắp xếp mới để sửa.");
        }
    }

    /// <summary>Who was given a role at a unit that never began keeps none there; a grant ends, it is never deleted.</summary>
    private void EndAt(List<int> units)
    {
        foreach (var grant in scene.Grants.Where(grant => grant.UnitId is { } unit && units.Contains(unit) && (grant.To is null || grant.To > scene.Today)))
        {
            grant.End(grant.From > scene.Today ? grant.From : scene.Today);
        }

        foreach (var area in scene.Areas.Where(area => units.Contains(area.CommuneId) && (area.To is null || area.To > scene.Today)))
        {
            area.To = area.From > scene.Today ? area.From : scene.Today;
        }
    }

    private void Restore()
    {
        var last = reorganization.LastDay;
        foreach (var change in Of(ReorganizationChangeKind.UnitEnded).Where(change => change.Unit!.ValidTo == last))
        {
            change.Unit!.ValidTo = change.Before;
        }

        foreach (var change in Of(ReorganizationChangeKind.RoleEnded))
        {
            scene.Grants.FirstOrDefault(grant => grant.Id == change.RecordId && grant.To == last)?.Reopen(change.Before);
        }

        foreach (var change in Of(ReorganizationChangeKind.AreaEnded))
        {
            if (scene.Areas.FirstOrDefault(area => area.Id == change.RecordId && area.To == last) is { } area)
            {
                area.To = change.Before;
            }
        }
    }

    private IEnumerable<ReorganizationChange> Of(ReorganizationChangeKind kind) => reorganization.Changes.Where(change => change.Kind == kind);
}
