using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>Projects on a day, in triệu đồng so that each column adds up to its total. Page and Biểu 04 print the same.</summary>
public sealed class ProjectSheet
{
    private readonly IReadOnlyList<IReadOnlyList<long>> _columns;

    public ProjectSheet(DateOnly from, DateOnly to, IReadOnlyList<ProjectRow> rows)
    {
        (From, To, Rows) = (from, to, rows);
        _columns = [.. Amounts.Select(amount => RoundedParts.Of([.. rows.Select(amount)]))];
    }

    private static readonly Func<ProjectRow, long>[] Amounts = [row => row.Project.Total, row => row.Given, row => row.Volume, row => row.Paid, row => row.InPeriod];

    public DateOnly From { get; }

    public DateOnly To { get; }

    public IReadOnlyList<ProjectRow> Rows { get; }

    public ShownProject Total => new(Sum(0), Sum(1), Sum(2), Sum(3), Sum(4));

    public ShownProject Shown(int row) => new(_columns[0][row], _columns[1][row], _columns[2][row], _columns[3][row], _columns[4][row]);

    private long Sum(int column) => _columns[column].Sum();
}

/// <summary>The sums of a project in triệu đồng.</summary>
public sealed record ShownProject(long Total, long Given, long Volume, long Paid, long InPeriod);
