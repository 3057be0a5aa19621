using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>A file before it goes into the draft: nothing yet, why it was refused, or every row as it was understood.</summary>
public sealed record ImportPage(WorkProgramme Draft)
{
    private const int LongestSample = 40;

    /// <summary>Why the file was not taken.</summary>
    public string? Refusal { get; init; }

    public RawFile? File { get; init; }

    public ImportForm Form { get; init; } = new();

    public int? HeadRow { get; init; }

    public IReadOnlyDictionary<ImportColumn, int> Columns { get; init; } = new Dictionary<ImportColumn, int>();

    /// <summary>Null until a file was read and its columns are known.</summary>
    public IReadOnlyList<ImportRow>? Rows { get; init; }

    /// <summary>Names to be matched by hand, each with what was chosen so far.</summary>
    public IReadOnlyList<(string Name, string? Unit)> Unmatched { get; init; } = [];

    public IReadOnlyList<OrganizationUnit> Units { get; init; } = [];

    /// <summary>Tasks of the draft that no row names.</summary>
    public IReadOnlyList<WorkTask> Missing { get; init; } = [];

    public RawFile.Table? Table => File is { } file && Form.Table >= 0 && Form.Table < file.Tables.Count ? file.Tables[Form.Table] : null;

    public int Count(ImportOutcome outcome) => Rows?.Count(row => row.Outcome == outcome) ?? 0;

    public int Errors => Count(ImportOutcome.Refused);

    public bool Changes => Count(ImportOutcome.Adds) + Count(ImportOutcome.Updates) > 0 || (Form.RemovesMissing && Missing.Count > 0);

    public bool CanStore => Rows is not null && Errors == 0 && Changes;

    /// <summary>"Cột C: Đơn vị chủ trì", by the heading or the first words below.</summary>
    public IEnumerable<(int Place, string Name)> Places => Table is not { } table ? [] : Enumerable.Range(0, table.Columns).Select(place =>
    {
        var text = table.Rows.Where(row => row.Number >= (HeadRow ?? 1)).Select(row => CleanText.Clean(row.At(place)?.Text)).FirstOrDefault(words => words is not null) ?? "trống";
        return (place, $"Cột {place + 1}: {(text.Length <= LongestSample ? text : text[..LongestSample] + "…").Replace('\n', ' ')}");
    });
}
