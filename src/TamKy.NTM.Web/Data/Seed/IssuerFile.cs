using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>A row of issuers.json: how a unit signs its documents from a day on.</summary>
internal sealed record IssuerFile(
    string Unit,
    DateOnly ValidFrom,
    IReadOnlyList<string> IssuerLines,
    string Symbol,
    string Place,
    IReadOnlyList<string> AuthorityLines,
    IReadOnlyList<string> Addressees,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> LegalBases,
    string Source,
    Confidence Confidence,
    string? ParentAuthority = null,
    string? OtherPosition = null)
{
    public IssuerProfile ToProfile(OrganizationUnit unit) => new(unit, ValidFrom, new Provenance(Source, Confidence))
    {
        ParentAuthority = ParentAuthority,
        IssuerLines = IssuerLines,
        Symbol = Symbol,
        Place = Place,
        AuthorityLines = AuthorityLines,
        OtherPosition = OtherPosition,
        Addressees = Addressees,
        Recipients = Recipients,
        LegalBases = LegalBases,
    };
}
