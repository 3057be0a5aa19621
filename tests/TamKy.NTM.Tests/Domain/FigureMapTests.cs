using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>
/// A commune that reports by BO-CU against BO-THU, worked out by hand. The map keeps CU 7.1 as 1.1 (judged), CU 7.2 as 2.1 (%) and CU 7.3 as 2.2 (hộ), but
/// CU 7.3 is counted in %, so that it cannot stand for a number of households.
/// </summary>
public sealed class FigureMapTests
{
    private static readonly DateOnly Day = new(2022, 6, 17);

    private readonly CriteriaSet _set = Set();
    private readonly FigureMap _map = new(
    [
        Row("7.1", "1.1", Measure.YesNo, string.Empty),
        Row("7.2", "2.1", Measure.Percentage, "%"),
        Row("7.3", "2.2", Measure.Percentage, "%"),
    ]);

    [Fact]
    public void The_gap_to_a_set_that_nobody_reported_by_starts_from_what_was_kept()
    {
        var (content, origins) = _map.Fill(_set, new ReportContent([Old(("7.1", null, true), ("7.2", 76, null), ("7.3", 4, null), ("7.4", 60, null))], []));
        var shown = MeasuredMonth.Of(_set, June, content, new DateOnly(2022, 6, 14));
        var gap = UnitGap.Of(_set, shown, [shown], EvidenceBook.Empty, June, Day, new GapRule(5, Source), groupCode: null, month => new DateOnly(month.Year, month.Number, 14));

        (string Code, GapClass Class, decimal? Difference)[] expected =
        [
            ("1.1", GapClass.Met, null),
            ("1.2", GapClass.NotAssessed, null), // not in the map
            ("2.1", GapClass.NotMet, 4), // 80 − 76
            ("2.2", GapClass.NotAssessed, null), // another unit of measurement
            ("3.1", GapClass.NotAssessed, null),
        ];
        Assert.Equal(expected, gap.Criteria.SelectMany(criterion => criterion.Indicators).Select(found => (found.Indicator.Code, found.Class, found.Difference)));
        Assert.Equal(["1.1", "2.1"], origins.Keys.Order());
        Assert.Equal(new FigureOrigin("BO-CU", "Bộ cũ", 7, "7.2"), origins["2.1"]);
    }

    [Fact]
    public void A_figure_of_its_own_is_never_replaced()
    {
        var own = Part("BO-THU", 2, ("2.1", 90, null), ("2.2", null, null));

        var (content, origins) = _map.Fill(_set, new ReportContent([Old(("7.2", 76, null)), own], []));

        Assert.Empty(origins);
        Assert.Equal(90, content.Parts.Single(part => part.Key == "TC:BO-THU:2").Indicators.Single(entry => entry.Code == "2.1").Value);
    }

    [Fact]
    public void An_empty_figure_of_its_own_is_filled_and_what_was_written_stays()
    {
        var own = Part("BO-THU", 2, ("2.1", null, null), ("2.2", 3, null)) with { Solution = "Vận động", GroupCode = "N2" };

        var (content, origins) = _map.Fill(_set, new ReportContent([Old(("7.2", 76, null)), own], []));

        var part = content.Parts.Single(candidate => candidate.Key == "TC:BO-THU:2");
        Assert.Equal(("Vận động", "N2"), (part.Solution, part.GroupCode));
        Assert.Equal([("2.1", 76m), ("2.2", 3m)], part.Indicators.OrderBy(entry => entry.Code).Select(entry => (entry.Code, entry.Value!.Value)));
        Assert.Equal(["2.1"], origins.Keys);
    }

    [Fact]
    public void Of_two_sets_that_know_it_the_first_of_the_report_counts()
    {
        var map = new FigureMap([new MappedIndicator("BO-SAU", "Bộ sau", "4.1", "2.1", Measure.Percentage, "%"), Row("7.2", "2.1", Measure.Percentage, "%")]);

        var (_, origins) = map.Fill(_set, new ReportContent([Old(("7.2", 76, null)), Part("BO-SAU", 4, ("4.1", 70, null))], []));

        Assert.Equal("BO-CU", origins["2.1"].SetCode);
    }

    [Fact]
    public void A_number_beyond_all_sense_is_not_carried() =>
        Assert.Empty(_map.Fill(_set, new ReportContent([Old(("7.2", 101, null))], [])).Origins);

    [Fact]
    public void A_remark_on_a_number_is_no_judgement() =>
        Assert.Empty(new FigureMap([Row("7.2", "1.1", Measure.Percentage, "%")]).Fill(_set, new ReportContent([Old(("7.2", 76, true))], [])).Origins);

    private static MappedIndicator Row(string from, string to, Measure measure, string unit) => new("BO-CU", "Bộ cũ", from, to, measure, unit);

    private static PartContent Old(params (string Code, decimal? Value, bool? Judged)[] rows) => Part("BO-CU", 7, rows);

    private static PartContent Part(string set, int criterion, params (string Code, decimal? Value, bool? Judged)[] rows) => new($"TC:{set}:{criterion}", "Tiêu chí")
    {
        SetCode = set,
        CriterionNumber = criterion,
        Indicators = [.. rows.Select((row, index) => new IndicatorContent(index + 1, row.Code, row.Value, row.Judged, null, false))],
    };
}
