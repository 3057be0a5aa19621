namespace TamKy.NTM.Domain.Funding;

/// <summary>Where money comes from: a list of the Office, not of the code (decision 6; report-forms 4.1).</summary>
public sealed class FundingSource
{
    private readonly List<ContributionForm> _forms = [];

    private FundingSource()
    {
    }

    public FundingSource(string code, int position, string name, bool splitsByCapital, DateOnly validFrom, Provenance provenance)
    {
        Code = code;
        Position = position;
        Name = name;
        SplitsByCapital = splitsByCapital;
        ValidFrom = validFrom;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public int Position { get; private set; }

    public string Name { get; private set; } = null!;

    /// <summary>Given for each type of capital apart; otherwise as one sum.</summary>
    public bool SplitsByCapital { get; private set; }

    /// <summary>Where its money is counted in tables of few columns (Biểu 06); null until the reference data or the Office says so, and counted as other.</summary>
    public FundingGroup? Group { get; set; }

    /// <summary>Heading that sources next to each other are added up under (report-forms 4.1: ngân sách địa phương); null for a source that stands alone.</summary>
    public string? Heading { get; set; }

    /// <summary>In the order of the Office's list; none where a source is not divided. Loaded only where they are read.</summary>
    public IReadOnlyList<ContributionForm> Forms => _forms;

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; set; }

    public Provenance Provenance { get; private set; } = null!;

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    public void Add(ContributionForm form) => _forms.Add(form);
}
