using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
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
        Columns.Count > 0 && Columns.All(column => column.Cell(criterion) is { Status: ComplianceStatus.Met, IsNewlyMet: false, IsAtRisk: false });

    /// <summary>How many criteria are met while a proof of them has expired, over all units.</summary>
    public int AtRisk => Columns.Sum(column => Criteria.Count(criterion => column.Cell(criterion).IsAtRisk));

    /// <summary>The same matrix with what has become of the proofs on a day.</summary>
    /// <param name="books">By unit; a unit without evidence has none that could expire.</param>
    public CriteriaMatrix WithEvidence(IReadOnlyDictionary<int, EvidenceBook> books, DateOnly day) => new(
        Set,
        Month,
        [.. Columns.Select(column => books.TryGetValue(column.Unit.Id, out var book) ? column with { Expired = Expired(book, day) } : column)]);

    /// <summary>The totals row of a criterion: in how many units it stands how.</summary>
    public StatusCounts Counts(Criterion criterion) => StatusCounts.Of(Columns.Select(column => column.Cell(criterion).Status));

    private HashSet<int> Expired(EvidenceBook book, DateOnly day) =>
    [
        .. from criterion in Criteria
           where book.Of(new EvidenceTarget.Criterion(Set.Code, criterion.Number), criterion.Indicators.Select(indicator => indicator.Code), day).IsAtRisk
           select criterion.Number,
    ];

    private MeasuredMonth? Earlier(MatrixColumn column) => column.Shown is { } shown && shown.Month < Month ? shown : column.Before;

    private StatusCounts Sum(Func<MatrixColumn, StatusCounts> counts) => Columns.Aggregate(default(StatusCounts), (sum, column) => sum + counts(column));

    private static StatusCounts Unknown(int count) => new(0, 0, 0, count);
}
