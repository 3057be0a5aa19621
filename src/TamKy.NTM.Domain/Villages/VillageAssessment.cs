using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Villages;

/// <summary>
/// How a village stands against its set in a month, as the commune's officer enters it. It is confirmed together with the commune's monthly report, and closed
/// once that month is consolidated. Earlier contents stand in the audit trail.
/// </summary>
public sealed class VillageAssessment : IUnitOwned
{
    private readonly List<VillageEntry> _entries = [];

    private VillageAssessment()
    {
    }

    /// <exception cref="RuleException">The set is not one for villages.</exception>
    public VillageAssessment(OrganizationUnit village, CriteriaSet set, Month month)
    {
        if (village.Kind is not UnitKind.Village || set.Level is not NtmLevel.ModelVillage)
        {
            throw new RuleException("Bộ tiêu chí này không dùng cho thôn.");
        }

        Unit = village;
        UnitId = village.Id;
        CriteriaSet = set;
        CriteriaSetId = set.Id;
        Month = month;
        _entries.AddRange(Ordered(set).Select(indicator => new VillageEntry(indicator)));
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public int CriteriaSetId { get; private set; }

    public CriteriaSet CriteriaSet { get; private set; } = null!;

    public Month Month { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<VillageEntry> Entries => _entries;

    /// <summary>Stores what was typed, by indicator; what is not named stays.</summary>
    /// <param name="isClosed">The month is consolidated.</param>
    /// <returns>Whether anything changed.</returns>
    public bool Fill(IReadOnlyDictionary<int, IndicatorInput> inputs, VillageRights rights, DateTime now, bool isClosed)
    {
        RequireOpen(rights, isClosed);
        foreach (var (entry, input) in Pairs(inputs))
        {
            entry.Indicator.RequireSensible(input.Value);
            if (CleanText.Clean(input.Remark)?.Length > VillageLimits.Remark)
            {
                throw new RuleException($"Chỉ tiêu {entry.Indicator.Code}: ghi chú dài quá {VillageLimits.Remark} ký tự.");
            }
        }

        var changed = Pairs(inputs).Where(pair => pair.Entry.Differs(pair.Input)).ToList();
        changed.ForEach(pair => pair.Entry.Set(pair.Input));
        return Wrote(changed.Count > 0, rights.Actor, now);
    }

    /// <summary>Takes over another month's values where nothing was entered.</summary>
    public bool TakeOver(VillageAssessment last, VillageRights rights, DateTime now, bool isClosed)
    {
        RequireOpen(rights, isClosed);
        var empty = _entries.Where(entry => !entry.IsFilled).ToList();
        var taken = (from entry in empty
                     let before = last._entries.Find(candidate => candidate.IndicatorId == entry.IndicatorId)
                     where before is { IsFilled: true }
                     select (Entry: entry, Before: before)).ToList();
        taken.ForEach(pair => pair.Entry.Set(pair.Before.Input with { Remark = pair.Entry.Remark ?? pair.Before.Remark }));
        return Wrote(taken.Count > 0, rights.Actor, now);
    }

    /// <summary>The month measured against the set with the thresholds in force on a day (decision 3).</summary>
    /// <param name="set">With criteria, indicators and thresholds.</param>
    public MeasuredMonth Measure(CriteriaSet set, DateOnly windowTo)
    {
        var entries = _entries.ToDictionary(entry => entry.IndicatorId);
        var parts = set.Criteria.Select(criterion => new PartContent($"TC:{set.Code}:{criterion.Number}", criterion.Name)
        {
            SetCode = set.Code,
            CriterionNumber = criterion.Number,
            Indicators =
            [
                .. from indicator in criterion.Indicators
                   let entry = entries.GetValueOrDefault(indicator.Id)
                   where entry is not null
                   select new IndicatorContent(indicator.Id, indicator.Code, entry.Value, entry.JudgedMet, entry.Remark, ConfirmedUnchanged: false),
            ],
        });
        return MeasuredMonth.Of(set, Month, new ReportContent([.. parts], []), windowTo);
    }

    private static IEnumerable<Indicator> Ordered(CriteriaSet set) =>
        set.Criteria.OrderBy(criterion => criterion.Number).SelectMany(criterion => criterion.Indicators.OrderBy(indicator => indicator.Position));

    private void RequireOpen(VillageRights rights, bool isClosed)
    {
        rights.RequireAssess();
        if (isClosed)
        {
            throw new RuleException($"Tháng {VietnameseFormat.Month(Month)} đã tổng hợp nên kết quả của thôn trong tháng không sửa được nữa. Ghi thay đổi vào tháng sau.");
        }
    }

    private IEnumerable<(VillageEntry Entry, IndicatorInput Input)> Pairs(IReadOnlyDictionary<int, IndicatorInput> inputs) =>
        _entries.Where(entry => inputs.ContainsKey(entry.IndicatorId)).Select(entry => (entry, inputs[entry.IndicatorId]));

    private bool Wrote(bool isChanged, Actor actor, DateTime now)
    {
        if (isChanged)
        {
            (By, At) = (actor.Name, now);
            Version++;
        }

        return isChanged;
    }
}
