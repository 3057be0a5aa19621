using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>
/// The money on a cut-off day, by source, by capital and by unit. Page and Biểu 03 print the same sheet, so their sums are the same; the rounding is done
/// once, at source and capital, and units add up to that.
/// </summary>
public sealed class FundSheet
{
    private readonly IReadOnlyList<FundState> _states;
    private readonly Dictionary<(int Source, int Capital), FundCell> _cells;

    public FundSheet(DateOnly periodFrom, DateOnly cutOff, IReadOnlyList<FundingSource> sources, IReadOnlyList<CapitalType> capitals, IReadOnlyList<FundState> states)
    {
        (PeriodFrom, CutOff, Sources, Capitals, _states) = (periodFrom, cutOff, sources, capitals, states);
        var groups = states.GroupBy(state => (Source: state.Line.SourceId, Capital: state.Line.CapitalId ?? 0)).ToList();
        var plans = groups.ConvertAll(group => group.Sum(state => state.Allocated));
        var periods = groups.ConvertAll(group => group.Sum(state => state.InPeriod));
        var totals = groups.ConvertAll(group => group.Sum(state => state.Disbursed));
        var cells = Cells(plans, periods, totals, RoundedParts.Total(plans), RoundedParts.Total(periods), RoundedParts.Total(totals));
        _cells = groups.Index().ToDictionary(group => group.Item.Key, group => cells[group.Index]);
    }

    public DateOnly PeriodFrom { get; }

    public DateOnly CutOff { get; }

    /// <summary>Allocated budget first, then what is integrated or mobilised.</summary>
    public IReadOnlyList<FundingSource> Sources { get; }

    /// <summary>Recurrent funding first (programme 2022, III.5), by the order of the Office's list.</summary>
    public IReadOnlyList<CapitalType> Capitals { get; }

    public FundCell All => FundCell.Sum(_cells.Values);

    /// <summary>Allocated budget: the only money with a rate.</summary>
    public FundCell Budget => FundCell.Sum(_cells.Where(cell => cell.Key.Capital != 0).Select(cell => cell.Value));

    public FundCell Mobilised => FundCell.Sum(_cells.Where(cell => cell.Key.Capital == 0).Select(cell => cell.Value));

    public bool IsEmpty => _cells.Count == 0;

    /// <summary>Null where the source has no line of that capital.</summary>
    public FundCell? Cell(FundingSource source, CapitalType? capital) => _cells.GetValueOrDefault((source.Id, capital?.Id ?? 0));

    public FundCell Of(CapitalType capital) => FundCell.Sum(_cells.Where(cell => cell.Key.Capital == capital.Id).Select(cell => cell.Value));

    public FundCell Of(FundingSource source) => FundCell.Sum(_cells.Where(cell => cell.Key.Source == source.Id).Select(cell => cell.Value));

    /// <summary>A mobilised source by form, adding up to the source; null stands for what names no form. Empty where the source has no forms or no money.</summary>
    public IReadOnlyList<(ContributionForm? Form, FundCell Cell)> FormsOf(FundingSource source)
    {
        if (source.Forms.Count == 0 || Cell(source, null) is not { } whole)
        {
            return [];
        }

        var sums = _states.Where(state => state.Line.SourceId == source.Id).SelectMany(state => state.Forms).ToLookup(sum => sum.FormId);
        List<ContributionForm?> forms = [.. source.Forms.OrderBy(form => form.Position), null];
        forms.RemoveAll(form => form is null && !sums.Contains(0));
        List<long> Sums(Func<FundState.FormSum, long> amount) => forms.ConvertAll(form => sums[form?.Id ?? 0].Sum(amount));
        var cells = Cells(forms.ConvertAll(_ => 0L), Sums(sum => sum.InPeriod), Sums(sum => sum.Total), 0, whole.ShownInPeriod, whole.ShownTotal);
        return [.. forms.Zip(cells)];
    }

    public FundingPace Pace(CapitalType capital) => Pace(_states.Where(state => state.Line.CapitalId == capital.Id));

    /// <summary>Of the allocated budget of a unit in one type of capital.</summary>
    public FundingPace Pace(OrganizationUnit unit, CapitalType capital) => Pace(_states.Where(state => state.Line.UnitId == unit.Id && state.Line.CapitalId == capital.Id));

    /// <summary>Each unit with its cells by capital; the last one, at no capital, is what is mobilised.</summary>
    public IReadOnlyList<(OrganizationUnit Unit, IReadOnlyList<FundCell> Cells)> ByUnit()
    {
        var units = _states.Select(state => state.Line.Unit).DistinctBy(unit => unit.Id).OrderBy(unit => unit.Kind).ThenBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        List<IReadOnlyList<FundCell>> columns = [.. Capitals.Select(capital => Column(units, capital.Id, Of(capital))), Column(units, null, Mobilised)];
        return [.. units.Index().Select(unit => (unit.Item, (IReadOnlyList<FundCell>)columns.ConvertAll(column => column[unit.Index])))];
    }

    private List<FundCell> Column(IReadOnlyList<OrganizationUnit> units, int? capitalId, FundCell whole)
    {
        List<long> Sums(Func<FundState, long> amount) =>
            [.. units.Select(unit => _states.Where(state => state.Line.UnitId == unit.Id && state.Line.CapitalId == capitalId).Sum(amount))];
        return Cells(Sums(state => state.Allocated), Sums(state => state.InPeriod), Sums(state => state.Disbursed), whole.ShownPlan, whole.ShownInPeriod, whole.ShownTotal);
    }

    private FundingPace Pace(IEnumerable<FundState> states)
    {
        var lines = states.ToList();
        return new FundingPace(lines.Sum(state => state.Allocated), [.. Enumerable.Range(0, CutOff.Month).Select(month => lines.Sum(state => state.Months[month]))], CutOff);
    }

    private static List<FundCell> Cells(List<long> plans, List<long> periods, List<long> totals, long plan, long period, long total)
    {
        var (shownPlans, shownPeriods, shownTotals) = (RoundedParts.Of(plans, plan), RoundedParts.Of(periods, period), RoundedParts.Of(totals, total));
        return [.. plans.Select((amount, index) => new FundCell(amount, periods[index], totals[index], shownPlans[index], shownPeriods[index], shownTotals[index]))];
    }
}
