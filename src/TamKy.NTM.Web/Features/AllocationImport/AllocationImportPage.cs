namespace TamKy.NTM.Web.Features.AllocationImport;

/// <summary>Decisions before they are stored: null rows until a file was read.</summary>
/// <param name="Refusal">Why the file was not taken.</param>
public sealed record AllocationImportPage(IReadOnlyList<AllocationRow>? Rows, string? Refusal)
{
    public int Errors => Count(AllocationOutcome.Refused);

    public bool CanStore => Errors == 0 && Count(AllocationOutcome.Adds) > 0;

    public long Total => Rows?.Where(row => row.Outcome is AllocationOutcome.Adds).Sum(row => row.Amount ?? 0) ?? 0;

    public string Data => AllocationLine.Pack(Rows?.Select(row => row.Line) ?? []);

    public int Count(AllocationOutcome outcome) => Rows?.Count(row => row.Outcome == outcome) ?? 0;
}
