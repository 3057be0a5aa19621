using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.CriteriaDuties;

/// <summary>One criterion on a day: rows in force and to come, rows that have ended, and what nobody leads.</summary>
public sealed class DutyCard(CriterionDuties duties, DateOnly day)
{
    public Criterion Criterion => duties.Criterion;

    public IReadOnlyList<CriterionAssignment> Open { get; } = [.. duties.Rows.Where(row => row.To is null || row.To >= day)];

    public IReadOnlyList<CriterionAssignment> Ended { get; } = [.. duties.Rows.Where(row => row.To < day).OrderByDescending(row => row.To)];

    /// <summary>"2.1, 2.2: từ 1/7/2022", with the indicators that share the same days together.</summary>
    public IReadOnlyList<string> Warnings { get; } = [.. duties.Gaps(day).GroupBy(gap => (gap.From, gap.To)).OrderBy(group => group.Key.From).Select(group => Words([.. group], duties.Criterion, day))];

    public bool IsInForce(CriterionAssignment row) => row.IsInForce(day);

    private static string Words(IReadOnlyList<DutyGap> gaps, Criterion criterion, DateOnly day)
    {
        var of = gaps.Count >= criterion.Indicators.Count ? "Cả tiêu chí" : $"Chỉ tiêu {string.Join(", ", gaps.Select(gap => gap.IndicatorCode))}";
        var (_, from, to) = gaps[0];
        return (from == day, to) switch
        {
            (true, null) => $"{of} không có đơn vị chủ trì.",
            (true, { } last) => $"{of} không có đơn vị chủ trì đến hết {VietnameseFormat.Date(last)}.",
            (false, null) => $"{of} không có đơn vị chủ trì từ {VietnameseFormat.Date(from)}.",
            (false, { } last) => $"{of} không có đơn vị chủ trì từ {VietnameseFormat.Date(from)} đến hết {VietnameseFormat.Date(last)}.",
        };
    }
}
