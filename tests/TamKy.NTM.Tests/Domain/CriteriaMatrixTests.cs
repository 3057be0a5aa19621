using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Tests.Kit;
using static TamKy.NTM.Tests.Kit.DomainBuilders;

namespace TamKy.NTM.Tests.Domain;

/// <summary>
/// Three communes and three criteria, counted by hand. Criterion 1 is judged, 2 needs 2.1 ≥ 80 and 2.2 ≤ 5, 3 has no threshold. A gains criterion 2 in
/// June, B has sent nothing since May, C loses criterion 1 in June.
/// </summary>
public sealed class CriteriaMatrixTests
{
    private static readonly Month May = new(2022, 5);
    private static readonly DateOnly WindowTo = new(2022, 6, 14);

    private readonly CriteriaSet _set = Set();
    private readonly MatrixColumn _a;
    private readonly MatrixColumn _b;
    private readonly MatrixColumn _c;
    private readonly CriteriaMatrix _matrix;

    public CriteriaMatrixTests()
    {
        _a = new MatrixColumn(Commune(1), Measured(June, (true, true), 85, 4, 50), Measured(May, (true, true), 75, 4, 50));
        _b = new MatrixColumn(Commune(2), Measured(May, (true, true), 80, 6, null), null);
        _c = new MatrixColumn(Commune(3), Measured(June, (true, false), 80, 5, 60), Measured(May, (true, true), 80, 5, 60));
        _matrix = new CriteriaMatrix(_set, June, [_a, _b, _c]);
    }

    [Fact]
    public void The_results_of_all_units_are_counted_by_four()
    {
        Assert.Equal(new StatusCounts(Met: 4, NotMet: 2, Awaiting: 2, NotAssessed: 1), _matrix.CriteriaCounts);
        Assert.Equal(new StatusCounts(Met: 10, NotMet: 2, Awaiting: 2, NotAssessed: 1), _matrix.IndicatorCounts);
    }

    [Fact]
    public void A_criterion_is_counted_across_units()
    {
        Assert.Equal(new StatusCounts(2, 1, 0, 0), _matrix.Counts(Criterion(1)));
        Assert.Equal(new StatusCounts(2, 1, 0, 0), _matrix.Counts(Criterion(2)));
        Assert.Equal(new StatusCounts(0, 0, 2, 1), _matrix.Counts(Criterion(3)));
    }

    [Fact]
    public void What_was_gained_and_lost_since_last_month_is_named()
    {
        Assert.Equal([(2, 1)], _matrix.NewlyMet.Select(place => (place.Criterion.Number, place.Column.Unit.Id)));
        Assert.Equal([(1, 3)], _matrix.Fallen.Select(place => (place.Criterion.Number, place.Column.Unit.Id)));
    }

    [Fact]
    public void A_unit_that_stands_with_an_earlier_month_has_neither_gained_nor_lost()
    {
        var silent = new MatrixColumn(Commune(4), Measured(May, (true, true), 85, 4, 50), Measured(May.Previous, (true, true), 75, 4, 50));

        var matrix = new CriteriaMatrix(_set, June, [silent]);

        Assert.Empty(matrix.NewlyMet);
        Assert.Equal(May, Assert.Single(matrix.LastMonth).Month);
    }

    [Fact]
    public void Last_month_is_what_stood_for_each_unit_a_month_ago()
    {
        var last = _matrix.LastMonth;

        Assert.All(last, measured => Assert.Equal(May, measured.Month));
        Assert.Equal(4, last.Sum(measured => measured.Criteria.Met));
    }

    [Fact]
    public void A_value_without_a_threshold_never_counts_as_met()
    {
        Assert.Equal(ComplianceStatus.AwaitingThreshold, _a.Cell(Criterion(3)).Status);
        Assert.Equal(0, _matrix.Counts(Criterion(3)).Met);
    }

    [Fact]
    public void A_threshold_that_holds_only_after_the_data_window_is_not_used()
    {
        var measured = MeasuredMonth.Of(_set, June, Content((true, true), 85, 4, 50), new DateOnly(2021, 12, 31));

        Assert.Equal(ComplianceStatus.AwaitingThreshold, measured.Of(Criterion(2)).Status);
    }

    [Fact]
    public void A_unit_that_never_reported_is_not_assessed_everywhere()
    {
        var silent = new MatrixColumn(Commune(4), null, null);

        var matrix = new CriteriaMatrix(_set, June, [silent]);

        Assert.Equal(new StatusCounts(0, 0, 0, 3), matrix.CriteriaCounts);
        Assert.Equal(new StatusCounts(0, 0, 0, 5), matrix.IndicatorCounts);
        Assert.Empty(matrix.LastMonth);
    }

    [Fact]
    public void A_criterion_met_by_all_is_quiet_only_when_nobody_has_just_gained_it()
    {
        var steady = new CriteriaMatrix(_set, June, [new MatrixColumn(Commune(1), _a.Shown, _a.Shown)]);

        Assert.True(steady.IsMetEverywhere(Criterion(2)));
        Assert.False(new CriteriaMatrix(_set, June, [_a]).IsMetEverywhere(Criterion(2)));
        Assert.False(_matrix.IsMetEverywhere(Criterion(1)));
    }

    [Fact]
    public void Expired_proof_puts_at_risk_what_is_met_and_nothing_else()
    {
        var kind = EvidenceSamples.Kind(shelfMonths: 12);
        var book = new EvidenceBook([EvidenceSamples.File(kind, "2021-06-16", null, new EvidenceTarget.Criterion("BO-THU", 1), new EvidenceTarget.Indicator("BO-THU", 2, "2.1"), EvidenceSamples.Water)], []);
        var books = new Dictionary<int, EvidenceBook> { [1] = book, [2] = book };

        var eve = _matrix.WithEvidence(books, new DateOnly(2022, 6, 16));
        var matrix = _matrix.WithEvidence(books, new DateOnly(2022, 6, 17));

        Assert.Equal(0, eve.AtRisk);
        Assert.Equal([(1, 1), (1, 2), (2, 1)], (
            from criterion in matrix.Criteria
            from column in matrix.Columns
            where column.Cell(criterion).IsAtRisk
            select (criterion.Number, column.Unit.Id)).ToList());
        Assert.Equal(3, matrix.AtRisk);
        Assert.Equal(_matrix.CriteriaCounts, matrix.CriteriaCounts);
        Assert.False(new CriteriaMatrix(_set, June, [matrix.Columns[0] with { Before = _a.Shown }]).IsMetEverywhere(Criterion(2)));
    }

    private Criterion Criterion(int number) => _set.Criteria.Single(criterion => criterion.Number == number);

    private MeasuredMonth Measured(Month month, (bool? First, bool? Second) judged, decimal? roads, decimal? households, decimal? water) =>
        MeasuredMonth.Of(_set, month, Content(judged, roads, households, water), WindowTo);

    private ReportContent Content((bool? First, bool? Second) judged, decimal? roads, decimal? households, decimal? water) => new(
        [
            Part(1, ("1.1", null, judged.First), ("1.2", null, judged.Second)),
            Part(2, ("2.1", roads, null), ("2.2", households, null)),
            Part(3, ("3.1", water, null)),
        ],
        []);

    private PartContent Part(int criterion, params (string Code, decimal? Value, bool? Judged)[] rows) => new($"TC:{_set.Code}:{criterion}", "Tiêu chí")
    {
        SetCode = _set.Code,
        CriterionNumber = criterion,
        Indicators = [.. rows.Select(row => new IndicatorContent(
            Criterion(criterion).Indicators.Single(indicator => indicator.Code == row.Code).Id, row.Code, row.Value, row.Judged, null, false))],
    };
}
