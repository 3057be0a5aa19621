using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.Disbursements;

/// <summary>The form of a new document, or of a correction.</summary>
/// <param name="Corrected">What is corrected; null for a new document.</param>
public sealed record EntryPage(OrganizationUnit Unit, IReadOnlyList<FundingSource> Sources, IReadOnlyList<CapitalType> Capitals, IReadOnlyList<ProjectChoice> Projects, Disbursement? Corrected, DisbursementForm Form);
