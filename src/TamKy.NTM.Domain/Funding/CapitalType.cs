namespace TamKy.NTM.Domain.Funding;

/// <summary>Vốn đầu tư phát triển, vốn sự nghiệp: a list of the Office, not of the code (decision 6).</summary>
public sealed class CapitalType
{
    private CapitalType()
    {
    }

    public CapitalType(string code, int position, string name, DateOnly validFrom, Provenance provenance)
    {
        Code = code;
        Position = position;
        Name = name;
        ValidFrom = validFrom;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = null!;

    public int Position { get; private set; }

    public string Name { get; private set; } = null!;

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; set; }

    public Provenance Provenance { get; private set; } = null!;

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
