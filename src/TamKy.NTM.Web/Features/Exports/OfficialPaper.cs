using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>What the official papers of the portal begin and end with (Nghị định 30/2020, Phụ lục I), and whose name they bear on a day.</summary>
internal static class OfficialPaper
{
    /// <exception cref="RuleException">The Office's letterhead was never entered.</exception>
    public static async Task<IssuerProfile> OfficeIssuerAsync(this AppDbContext db, DateOnly day, CancellationToken ct) =>
        await db.IssuerProfiles.Where(profile => profile.Unit.Kind == UnitKind.CoordinationOffice).OnAsync(day, ct)
        ?? throw new RuleException("Chưa nhập thể thức văn bản của Văn phòng Điều phối nên chưa in được văn bản này.");

    public static async Task<IssuerProfile> CommuneIssuerAsync(this AppDbContext db, OrganizationUnit commune, DateOnly day, CancellationToken ct) =>
        await db.IssuerProfiles.Where(profile => profile.UnitId == commune.Id).OnAsync(day, ct) ?? UnnamedIssuer.Of(commune, day);

    public static IEnumerable<Block> Head(IssuerProfile issuer, string kind, IReadOnlyList<string> summary, IReadOnlyList<string> addressees, IReadOnlyList<string> bases)
    {
        yield return new Letterhead(issuer.ParentAuthority, issuer.IssuerLines, Letterhead.NumberPlaceholder, Letterhead.PlaceAndDatePlaceholder);
        yield return new DocumentTitle(kind, summary);
        yield return new Addressees(addressees);
        if (bases.Count > 0)
        {
            yield return new LegalBases(bases);
        }
    }

    public static SignatureBlock Signature(IssuerProfile issuer, string? signer = null) =>
        new(issuer.Recipients, issuer.AuthorityLines, issuer.OtherPosition, issuer.SignerName ?? signer);

    private static Task<IssuerProfile?> OnAsync(this IQueryable<IssuerProfile> profiles, DateOnly day, CancellationToken ct) =>
        profiles.AsNoTracking().Where(profile => profile.ValidFrom <= day).OrderByDescending(profile => profile.ValidFrom).FirstOrDefaultAsync(ct);
}
