using TamKy.NTM.Domain.Organization;

namespace TamKy.NTM.Web.Features.VillageImport;

/// <summary>A checked row.</summary>
/// <param name="Village">The one it is about, when there is one already.</param>
/// <param name="Errors">Every mistake of the row.</param>
public sealed record ImportRow(
    ImportLine Line, ImportOutcome Outcome, IReadOnlyList<string> Errors, OrganizationUnit? Commune, OrganizationUnit? Village, string Name, int? Households, int? Population, DateOnly? From);
