using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>
/// Who has a part in one criterion over time, the same in every version of its set. Nothing is overwritten: hands change from a day, and the row of the unit
/// before ends the day before. Several units may lead the same indicator (decision 5), one unit has one part in it at a time.
/// </summary>
/// <param name="shown">The criterion in the version that is asked about.</param>
/// <param name="versions">The criterion in all versions of the set, that one included.</param>
/// <param name="rows">All assignments of all these, with their unit and indicator.</param>
public sealed class CriterionDuties(Criterion shown, IReadOnlyList<Criterion> versions, IReadOnlyList<CriterionAssignment> rows)
{
    public const int SourceLength = 500;

    private static readonly UnitKind[] Kinds = [UnitKind.Department, UnitKind.ArmedForces, UnitKind.Police, UnitKind.MassOrganization, UnitKind.PublicBody];

    public Criterion Criterion => shown;

    /// <summary>Leads first, then as they came.</summary>
    public IReadOnlyList<CriterionAssignment> Rows { get; } =
        [.. rows.Where(row => row.CriterionId == shown.Id).OrderByDescending(row => row.IsLead).ThenBy(row => row.From).ThenBy(row => row.Unit.Code, StringComparer.Ordinal)];

    /// <summary>Kinds of unit that can have a part in a criterion.</summary>
    public static IReadOnlyList<UnitKind> UnitKinds => Kinds;

    /// <summary>A part that nobody had before, in every version.</summary>
    /// <returns>The new rows.</returns>
    /// <exception cref="RuleException">The unit has a part in the same thing already, is none that can have one, or the days make no sense.</exception>
    public IReadOnlyList<CriterionAssignment> Add(DutyTerms terms, Actor actor)
    {
        CriteriaSet.RequireOffice(actor);
        var indicator = terms.IndicatorCode is { } code
            ? shown.Indicators.FirstOrDefault(candidate => candidate.Code == code) ?? throw new RuleException($"Tiêu chí này không có chỉ tiêu {code}.")
            : null;
        var first = new CriterionAssignment(terms.Unit, shown, terms.IsLead, terms.From, new Provenance(Source(terms.Source), Confidence.Confirmed), indicator) { To = terms.To };
        Check(first, leaving: null);
        return InAllVersions(first);
    }

    /// <summary>Another unit takes over from a day; who had it until then keeps it to the day before.</summary>
    /// <returns>The new rows.</returns>
    /// <param name="verifiedTo">Last day of the last data window for which the unit before gave a verdict on the criterion.</param>
    public IReadOnlyList<CriterionAssignment> HandOver(CriterionAssignment current, OrganizationUnit unit, DateOnly from, string? source, DateOnly? verifiedTo, Actor actor)
    {
        CriteriaSet.RequireOffice(actor);
        var basis = Source(source);
        if (unit.Id == current.UnitId)
        {
            throw new RuleException($"{unit.Name} đang phụ trách rồi. Chọn đơn vị khác để bàn giao.");
        }

        if (from <= current.From)
        {
            throw new RuleException($"{current.Unit.Name} phụ trách từ {VietnameseFormat.Date(current.From)}; ngày bàn giao phải sau ngày đó.");
        }

        if (from > current.To)
        {
            throw new RuleException($"Phân công này hết ngày {VietnameseFormat.Date(current.To.Value)} nên không còn gì để bàn giao từ {VietnameseFormat.Date(from)}. Dùng “Phân công thêm”.");
        }

        RefuseBefore(from, verifiedTo, current.Unit);
        var next = new CriterionAssignment(unit, shown, current.IsLead, from, new Provenance(basis, Confidence.Confirmed), current.Indicator) { To = current.To };
        Check(next, leaving: current);
        EndAll(current, from.AddDays(-1), basis);
        return InAllVersions(next);
    }

    /// <summary>The unit's part ends with a day, in every version.</summary>
    public void End(CriterionAssignment current, DateOnly lastDay, string? source, DateOnly? verifiedTo, Actor actor)
    {
        CriteriaSet.RequireOffice(actor);
        var basis = Source(source);
        if (lastDay < current.From)
        {
            throw new RuleException($"{current.Unit.Name} phụ trách từ {VietnameseFormat.Date(current.From)}; ngày cuối cùng không được trước ngày đó.");
        }

        if (lastDay >= current.To)
        {
            throw new RuleException($"Phân công này đã hết ngày {VietnameseFormat.Date(current.To.Value)}. Muốn kéo dài thì dùng “Phân công thêm” từ ngày sau đó.");
        }

        RefuseBefore(lastDay.AddDays(1), verifiedTo, current.Unit);
        EndAll(current, lastDay, basis);
    }

    /// <summary>When, from a day on, nobody leads an indicator.</summary>
    public IReadOnlyList<DutyGap> Gaps(DateOnly from) => shown.Indicators.Count == 0
        ? [.. GapsOf(null, null, from)]
        : [.. shown.Indicators.OrderBy(indicator => indicator.Position).SelectMany(indicator => GapsOf(indicator.Id, indicator.Code, from))];

    private IEnumerable<DutyGap> GapsOf(int? indicatorId, string? code, DateOnly from)
    {
        var open = from;
        foreach (var lead in Rows.Where(row => row.IsLead && (row.IndicatorId is null || row.IndicatorId == indicatorId)).OrderBy(row => row.From))
        {
            if (lead.From > open)
            {
                yield return new DutyGap(code, open, lead.From.AddDays(-1));
            }

            if (lead.To is not { } last)
            {
                yield break;
            }

            open = last >= open ? last.AddDays(1) : open;
        }

        yield return new DutyGap(code, open, null);
    }

    private void Check(CriterionAssignment wanted, CriterionAssignment? leaving)
    {
        if (!Kinds.Contains(wanted.Unit.Kind) || !wanted.Unit.ExistsOn(wanted.From))
        {
            throw new RuleException($"{wanted.Unit.Name} không phụ trách tiêu chí được, hoặc ngày {VietnameseFormat.Date(wanted.From)} đơn vị không còn hoạt động.");
        }

        if (wanted.To < wanted.From)
        {
            throw new RuleException("Ngày cuối cùng phải từ ngày bắt đầu trở đi.");
        }

        if (Rows.FirstOrDefault(row => row != leaving && row.UnitId == wanted.UnitId && MeetsScope(row, wanted) && MeetsDays(row, wanted)) is { } known)
        {
            throw new RuleException(
                $"{known.Unit.Name} đã có phần việc ở {Of(known)} từ {VietnameseFormat.Date(known.From)}{(known.To is { } last ? $" đến {VietnameseFormat.Date(last)}" : string.Empty)}, trùng ngày với phân công này.");
        }
    }

    private static string Of(CriterionAssignment row) => row.Indicator is { } indicator ? $"chỉ tiêu {indicator.Code}" : "cả tiêu chí";

    private static bool MeetsScope(CriterionAssignment one, CriterionAssignment other) =>
        one.Indicator is null || other.Indicator is null || one.Indicator.Code == other.Indicator.Code;

    private static bool MeetsDays(CriterionAssignment one, CriterionAssignment other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);

    /// <summary>A verdict that a unit has given stays one of a unit that was in charge.</summary>
    private static void RefuseBefore(DateOnly changed, DateOnly? verifiedTo, OrganizationUnit unit)
    {
        if (changed <= verifiedTo)
        {
            throw new RuleException($"{unit.Name} đã xác nhận số liệu của kỳ đến {VietnameseFormat.Date(verifiedTo.Value)}; việc phụ trách chỉ thay đổi được từ sau ngày đó.");
        }
    }

    private void EndAll(CriterionAssignment current, DateOnly lastDay, string basis)
    {
        foreach (var row in rows.Where(row => row.UnitId == current.UnitId && row.IsLead == current.IsLead && row.From == current.From && row.Indicator?.Code == current.Indicator?.Code))
        {
            row.End(lastDay, basis);
        }
    }

    private List<CriterionAssignment> InAllVersions(CriterionAssignment first) =>
        [first, .. versions.Where(version => version != shown).Select(first.CopyTo).OfType<CriterionAssignment>()];

    private static string Source(string? source) => CleanText.Clean(source) is { Length: <= SourceLength } text
        ? text
        : throw new RuleException($"Ghi căn cứ: số, ngày văn bản phân công, tối đa {SourceLength} ký tự.");
}
