using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Statements;

/// <summary>A statement before it is stored: a file to choose, then its columns to match and its rows to look at.</summary>
/// <param name="Table">Null until a file was read.</param>
/// <param name="Reading">Null until the columns are matched.</param>
/// <param name="IsRemembered">The columns are those of an earlier statement with the same headings.</param>
/// <param name="Replaces">How many lines of an earlier statement it takes the place of.</param>
/// <param name="Refusal">Why the file was not taken.</param>
public sealed record StatementPage(Month Month, StatementTable? Table, StatementColumns Columns, StatementReading? Reading, bool IsRemembered, int Replaces, string? Refusal)
{
    /// <summary>Rows of the preview; the mistakes come first, so none of them is cut off unseen as long as there are not more of them.</summary>
    public const int MostShown = 200;

    public IEnumerable<StatementReading.Read> Shown => (Reading?.Rows ?? []).OrderBy(row => row.Row is not null).ThenBy(row => row.Number).Take(MostShown);

    public bool CanStore => Reading is { Errors: 0, Payments.Count: > 0 };

    /// <summary>What is to be matched, with the name of the field and how it is called.</summary>
    public IReadOnlyList<(string Field, string Label, int? Chosen, bool IsNeeded)> Parts =>
    [
        ("Number", "Số chứng từ", Columns.Number, true),
        ("Date", "Ngày chứng từ", Columns.Date, true),
        ("Amount", "Số tiền", Columns.Amount, true),
        ("Content", "Nội dung", Columns.Content, false),
    ];
}
