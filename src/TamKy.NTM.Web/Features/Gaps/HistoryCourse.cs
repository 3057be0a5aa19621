using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>Puts the months of an indicator in order and marks where the set, its version, the unit, the measure or the threshold changed. It is one indicator by its code.</summary>
/// <param name="latest">As in the version of the last month.</param>
/// <param name="units">The commune and those it came from, by number.</param>
/// <param name="years">In which the commune follows the set.</param>
internal sealed class HistoryCourse(
    SetVersions versions, Indicator latest, ReportingSchedule schedule, IReadOnlyDictionary<int, OrganizationUnit> units, IReadOnlyList<int> years, OrganizationUnit own)
{
    /// <summary>Every month from the first report to the last month asked for; one row for each unit that sent something, else one for the commune.</summary>
    public IReadOnlyList<HistoryRow> Rows(IReadOnlyList<SentReport> sent, IReadOnlyList<DepartmentVerification> said, Month last)
    {
        var rows = new List<HistoryRow>();
        if (sent.Count == 0)
        {
            return rows;
        }

        var byMonth = sent.ToLookup(report => report.Month);
        var verified = said.ToLookup(verification => (verification.UnitId, verification.Month));
        for (var month = sent.Min(report => report.Month); month <= last; month = month.Next)
        {
            SentReport?[] reports = byMonth[month].Any() ? [.. byMonth[month].OrderBy(report => report.UnitId == own.Id)] : [null];
            foreach (var report in reports)
            {
                rows.Add(Row(month, report, [.. verified[(report?.UnitId ?? own.Id, month)]], rows));
            }
        }

        return rows;
    }

    private HistoryRow Row(Month month, SentReport? report, IReadOnlyList<DepartmentVerification> verified, List<HistoryRow> before)
    {
        var set = versions.On(schedule.Period(month).WindowTo);
        var indicator = set.Indicators.FirstOrDefault(known => known.Code == latest.Code) ?? latest;
        var part = Find(report?.ContentJson);
        var asSent = Of(part);
        var concluded = Of(Find(report?.ConcludedJson)) ?? asSent;
        var counting = ReportedFigure.Of(concluded);
        var threshold = indicator.ThresholdOn(schedule.Period(month).WindowTo, set.ZoneCode, part?.GroupCode);
        var unit = report is null ? own : units[report.UnitId];
        return new HistoryRow(
            month,
            unit,
            report?.ReportId,
            asSent is null ? null : ReportedFigure.Of(asSent),
            verified,
            report is { IsConcluded: true } && concluded is not null ? counting : null,
            concluded?.Conclusion,
            counting,
            threshold,
            indicator.Evaluate(counting.Value, counting.JudgedMet, threshold?.Value),
            [.. Marks(month, unit, set, indicator, threshold, before)])
        { Indicator = indicator, SetVersion = set.VersionNumber };
    }

    private PartContent? Find(string? json) => json is null
        ? null
        : ReportContent.FromJson(json).Parts.FirstOrDefault(part => part.SetCode == versions.Code && part.Indicators.Any(entry => entry.Code == latest.Code));

    private IndicatorContent? Of(PartContent? part) => part?.Indicators.First(entry => entry.Code == latest.Code);

    private IEnumerable<string> Marks(Month month, OrganizationUnit unit, CriteriaSet set, Indicator indicator, IndicatorThreshold? threshold, List<HistoryRow> before)
    {
        var last = before.Count == 0 ? null : before[^1];
        var isOwn = unit.Id == own.Id;
        if (isOwn && years.Contains(month.Year) && (last is null ? years.Min() == month.Year : !years.Contains(last.Month.Year)))
        {
            yield return $"Từ năm {month.Year} {own.NameInSentence} theo {set.Name}";
        }

        if (isOwn && !years.Contains(month.Year) && (last is null || years.Contains(last.Month.Year)))
        {
            yield return $"Năm {month.Year} {own.NameInSentence} không theo bộ này";
        }

        if (last is not null && last.Unit.Id != unit.Id && isOwn)
        {
            yield return $"Từ đây là số của {own.NameInSentence}{(own.ValidFrom is { } from ? $", lập ngày {VietnameseFormat.Date(from)}" : string.Empty)}; trước đó là số của đơn vị cũ, không so thẳng được";
        }

        if (last is not null && last.SetVersion != set.VersionNumber)
        {
            yield return $"Từ đây theo bản {set.VersionNumber} của bộ tiêu chí";
        }

        if (last is not null && last.Indicator.Unit != indicator.Unit)
        {
            yield return $"Đơn vị tính đổi từ “{last.Indicator.Unit}” thành “{indicator.Unit}”";
        }

        if (last is not null && last.Threshold?.Value != threshold?.Value)
        {
            yield return $"Mức đổi từ “{last.Indicator.Describe(last.Threshold)}” thành “{indicator.Describe(threshold)}”";
        }
    }
}
