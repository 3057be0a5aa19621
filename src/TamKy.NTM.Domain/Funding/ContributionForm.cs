namespace TamKy.NTM.Domain.Funding;

/// <summary>In what form a mobilised source gives: cash, labour, kind, land; policy or commercial credit. A list of the Office (report-forms 4.1).</summary>
public sealed class ContributionForm
{
    private ContributionForm()
    {
    }

    public ContributionForm(string code, int position, string name, ContributionMeasure measure, string? quantityUnit, Provenance provenance) =>
        (Code, Position, Name, Measure, QuantityUnit, Provenance) = (code, position, name, measure, quantityUnit, provenance);

    public int Id { get; private set; }

    public int SourceId { get; private set; }

    public string Code { get; private set; } = null!;

    public int Position { get; private set; }

    public string Name { get; private set; } = null!;

    public ContributionMeasure Measure { get; private set; }

    /// <summary>"công", "m²"; null where it is typed with each document or nothing is counted.</summary>
    public string? QuantityUnit { get; private set; }

    public Provenance Provenance { get; private set; } = null!;
}
