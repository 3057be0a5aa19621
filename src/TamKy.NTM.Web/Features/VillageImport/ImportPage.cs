namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>A list of villages before it is stored: null rows until a file was read.</summary>
/// <param name="Refusal">Why the file was not taken.</param>
public sealed record ImportPage(IReadOnlyList<ImportRow>? Rows, string? Refusal)
{
    public int Errors => Rows?.Count(row => row.Outcome is ImportOutcome.Refused) ?? 0;

    public bool CanStore => Rows is not null && Errors == 0 && Rows.Any(row => row.Outcome is ImportOutcome.Adds or ImportOutcome.Updates);

    public string Data => ImportLine.Pack(Rows?.Select(row => row.Line) ?? []);

    public int Count(ImportOutcome outcome) => Rows?.Count(row => row.Outcome == outcome) ?? 0;
}
