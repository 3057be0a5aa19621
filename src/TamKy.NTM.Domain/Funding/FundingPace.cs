using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// How allocated money runs towards the target of 100 % (programme 2022, II.4): rate, what each month to the end of the year must bring against the best
/// month so far, and where the straight line leads. Only for allocated budget.
/// </summary>
/// <param name="Months">Disbursed in each month of the year up to that of the cut-off, in đồng.</param>
public sealed record FundingPace(long Allocated, IReadOnlyList<long> Months, DateOnly CutOff)
{
    /// <summary>The name of the method, shown beside the forecast.</summary>
    public const string Method = "đường thẳng bình phương nhỏ nhất qua số lũy kế cuối các tháng đã trọn";

    public long Disbursed => Months.Sum();

    public long Remaining => Math.Max(0, Allocated - Disbursed);

    /// <summary>Percent; null where nothing is allocated.</summary>
    public decimal? Rate => RateOf(Disbursed, Allocated);

    /// <summary>Percent of the year that has gone by, the day of the cut-off included.</summary>
    public decimal YearGone => decimal.Round((decimal)CutOff.DayOfYear * 100 / (DateTime.IsLeapYear(CutOff.Year) ? 366 : 365), 1, MidpointRounding.AwayFromZero);

    /// <summary>Months left in the year, the current one in part.</summary>
    public decimal MonthsLeft
    {
        get
        {
            var days = DateTime.DaysInMonth(CutOff.Year, CutOff.Month);
            return 12 - CutOff.Month + ((decimal)(days - CutOff.Day) / days);
        }
    }

    /// <summary>Đồng a month from the cut-off to the end of the year; null when there is nothing to reach or no time.</summary>
    public decimal? Needed => Allocated > 0 && MonthsLeft > 0 ? Remaining / MonthsLeft : null;

    public long Best => Months.Count == 0 ? 0 : Math.Max(0, Months.Max());

    /// <summary>Percent at the end of the year by <see cref="Method"/>; null from fewer than four whole months.</summary>
    public decimal? Forecast
    {
        get
        {
            var whole = CutOff.AddDays(1).Month == CutOff.Month ? CutOff.Month - 1 : CutOff.Month;
            if (Allocated <= 0 || whole < Standards.Forecast.FewestValues)
            {
                return null;
            }

            long sum = 0;
            var values = Months.Take(whole).Select((amount, index) => new MonthValue(new Month(CutOff.Year, index + 1), sum += amount)).ToList();
            var december = new TrendLine(values).ValueIn(new Month(CutOff.Year, 12));
            return Math.Clamp(decimal.Round(december * 100 / Allocated, 1, MidpointRounding.AwayFromZero), Rate ?? 0, 100);
        }
    }

    public static decimal? RateOf(long disbursed, long allocated) =>
        allocated > 0 ? decimal.Round((decimal)disbursed * 100 / allocated, 1, MidpointRounding.AwayFromZero) : null;
}
