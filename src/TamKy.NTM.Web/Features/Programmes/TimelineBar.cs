using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>One period of a task in the picture of the year: from its first day to the day it is due, with the standing that asks for attention first.</summary>
/// <param name="From">First day within the year.</param>
/// <param name="To">The due day, else the last day of the period; within the year.</param>
/// <param name="Due">The day that is still to be met, else the last that was; null without a deadline.</param>
public sealed record TimelineBar(string Period, DateOnly From, DateOnly To, DateOnly? Due, TaskStanding Standing, int Occurrences, int Overdue)
{
    /// <summary>"Tháng 6/2022: quá hạn chưa hoàn thành (2 lượt)".</summary>
    public string Words =>
        $"{char.ToUpper(TaskPeriod.NameOf(Period)[0], VietnameseFormat.Culture)}{TaskPeriod.NameOf(Period)[1..]}: {VietnameseFormat.InSentence(Domain.Labels.Of(Standing))}"
        + (Overdue > 0 && Occurrences > 1 ? $" ({VietnameseFormat.Number(Overdue)}/{VietnameseFormat.Number(Occurrences)} lượt)" : string.Empty);

    /// <summary>The periods of a task in their order.</summary>
    public static IReadOnlyList<TimelineBar> Of(TaskRow row, int year)
    {
        DateOnly first = new(year, 1, 1), last = new(year, 12, 31);
        return
        [
            .. row.Occurrences.GroupBy(own => (own.Period, own.PeriodFrom, own.PeriodTo)).OrderBy(group => group.Key.PeriodFrom).Select(group =>
            {
                var one = row with { Occurrences = [.. group] };
                var to = one.Due ?? group.Key.PeriodTo;
                return new TimelineBar(group.Key.Period, Within(group.Key.PeriodFrom), Within(to < group.Key.PeriodFrom ? group.Key.PeriodTo : to), one.Due, one.Worst!.Value, one.Occurrences.Count, one.Overdue);
            }),
        ];

        DateOnly Within(DateOnly day) => day < first ? first : day > last ? last : day;
    }
}
