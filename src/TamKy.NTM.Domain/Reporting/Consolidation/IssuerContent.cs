namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>Who issues the report and how it is signed, as entered by the office for the day; see <see cref="Organization.IssuerProfile"/>.</summary>
/// <param name="Name">Full name, as in "Kèm theo Báo cáo … của …".</param>
public sealed record IssuerContent(string Name)
{
    public string? ParentAuthority { get; init; }

    public IReadOnlyList<string> IssuerLines { get; init; } = [];

    /// <summary>BC-BCĐ.</summary>
    public string Symbol { get; init; } = string.Empty;

    public string Place { get; init; } = string.Empty;

    public IReadOnlyList<string> AuthorityLines { get; init; } = [];

    public string? OtherPosition { get; init; }

    public string? SignerName { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>The unit that draws up the tables.</summary>
    public string TableUnit { get; init; } = string.Empty;
}
