using System.Runtime.CompilerServices;
using System.Text.Json;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Tests.Domain;

public class HolidaySeedTests
{
    private static readonly Row[] _rows = Read();

    [Fact]
    public void Off_in_2022_besides_weekends_and_fixed_holidays_is_what_the_decision_lists()
    {
        DateOnly[] expected =
        [
            new(2022, 1, 3), new(2022, 1, 31), new(2022, 2, 1), new(2022, 2, 2), new(2022, 2, 3), new(2022, 2, 4), new(2022, 4, 11), new(2022, 5, 2),
            new(2022, 5, 3), new(2022, 9, 1), new(2022, 9, 2),
        ];

        var days = _rows.Where(row => row.Date.Year == 2022 && row.DayOff).Select(row => row.Date);

        Assert.Equal(expected, days);
    }

    [Fact]
    public void Every_day_is_listed_once_in_order_with_its_source_and_to_be_confirmed()
    {
        Assert.Equal(_rows.Select(row => row.Date).Distinct().Order(), _rows.Select(row => row.Date));
        Assert.All(_rows, row => Assert.NotEmpty(row.Name));
        Assert.All(_rows, row => Assert.NotEmpty(row.Source));
        Assert.All(_rows, row => Assert.Equal("cần kiểm", row.Confidence));
    }

    [Fact]
    public void Every_year_from_2021_to_2026_has_Tet_and_the_day_of_the_Hung_kings_or_its_substitute()
    {
        var years = Enumerable.Range(2021, 6);

        Assert.All(years, year => Assert.InRange(_rows.Count(row => row.Date.Year == year && row.Name == "Tết Nguyên đán"), 5, 7));
        Assert.All(years, year => Assert.Contains(_rows, row => row.Date.Year == year && row.Name.Contains("Giỗ Tổ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_day_worked_in_lieu_is_a_Saturday_that_names_a_weekday_off()
    {
        var worked = _rows.Where(row => !row.DayOff).ToArray();

        Assert.Equal([new(2024, 5, 4), new(2025, 4, 26), new(2026, 1, 10), new(2026, 8, 22)], worked.Select(row => row.Date));
        Assert.All(worked, row => Assert.Equal(DayOfWeek.Saturday, row.Date.DayOfWeek));
        Assert.All(worked, row => Assert.Contains(
            _rows, off => off.DayOff && off.Name == $"nghỉ hoán đổi, làm bù ngày {row.Date.Day}/{row.Date.Month}/{row.Date.Year}"));
    }

    [Theory]
    [InlineData("2022-01-29", "2022-02-07")]
    [InlineData("2024-04-27", "2024-05-02")]
    [InlineData("2026-08-29", "2026-09-03")]
    public void The_calendar_made_of_it_passes_over_the_holidays(string day, string expected)
    {
        var calendar = new WorkingCalendar(
            _rows.Select(row => new DayOverride(row.Date, row.DayOff, row.Name, new Provenance(row.Source, Confidence.ToBeConfirmed))));

        var next = calendar.NextWorkingDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), next);
    }

    private static Row[] Read([CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "../../../src/TamKy.NTM.Web/Data/Seed/holidays.json");
        return JsonSerializer.Deserialize<Row[]>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
    }

    private sealed record Row(DateOnly Date, bool DayOff, string Name, string Source, string Confidence);
}
