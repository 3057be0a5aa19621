using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>
/// The criteria of one set across units in one month, with last month beside it. A unit that has not sent this month stands with its last concluded
/// month (decision 11), which then counts as last month too, so that silence is no change.
/// </summary>
public sealed class CriteriaMatrix(CriteriaSet set, Month month, IReadOnlyList<MatrixColumn> columns)
{
    public CriteriaSet Set { get; } = set;

    public Month Month { get; } = month;

    public IReadOnlyList<Criterion> Criteria { get; } = [.. set.Criteria.OrderBy(criterion => criterion.Number)];

    public IReadOnlyList<MatrixColumn> Columns { get; } = columns;

    /// <summary>How the criteria of all units stand; those of a unit without figures are not assessed.</summary>
    public StatusCounts CriteriaCounts => Sum(column => column.Shown?.Criteria ?? Unknown(Criteria.Count));

    public StatusCounts IndicatorCounts => Sum(column => column.Shown?.Indicators ?? Unknown(Criteria.Sum(criterion => criterion.Indicators.Count)));

    /// <summary>The figures that stood for each unit a month earlier; units without any are missing.</summary>
    public IReadOnlyList<MeasuredMonth> LastMonth => [.. Columns.Select(Earlier).OfType<MeasuredMonth>()];

    public IEnumerable<(Criterion Criterion, MatrixColumn Column)> Fallen => Cells.Where(place => place.Column.Cell(place.Criterion).IsFallen);

    public IEnumerable<(Criterion Criterion, MatrixColumn Column)> NewlyMet => Cells.Where(place => place.Column.Cell(place.Criterion).IsNewlyMet);

    private IEnumerable<(Criterion Criterion, MatrixColumn Column)> Cells =>
        from column in Columns
        where column.Shown?.Month == Month
        from criterion in Criteria
        select (criterion, column);

    public bool IsMetEverywhere(Criterion criterion) =>
        Columns.Count > 0 && Columns.All(column => column.Cell(criterion) is { Status: ComplianceStatus.Met, IsNewlyMet: false });

    /// <summary>The totals row of a criterion: in how many units it stands how.</summary>
    public StatusCounts Counts(Criterion criterion) => StatusCounts.Of(Columns.Select(column => column.Cell(criterion).Status));

    private MeasuredMonth? Earlier(MatrixColumn column) => column.Shown is { } shown && shown.Month < Month ? shown : column.Before;

    private StatusCounts Sum(Func<MatrixColumn, StatusCounts> counts) => Columns.Aggregate(default(StatusCounts), (sum, column) => sum + counts(column));

    private static StatusCounts Unknown(int count) => new(0, 0, 0, count);
}
