using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>The money of one unit in a year, down to each decision and document.</summary>
public sealed record UnitPage(
    OrganizationUnit Unit, FundSheet Sheet, IReadOnlyList<UnitPage.EntryRow> Entries, IReadOnlyList<UnitPage.PaidRow> Paid, Pager Pager, bool CanAllocate, bool CanEnter)
{
    public sealed record EntryRow(string Source, string? Capital, FundingKind Kind, long Amount, string Number, DateOnly Date, string Content, IReadOnlyList<string> Criteria, string By, string? Project);

    /// <param name="Part">Type of capital, or of mobilised money its form.</param>
    public sealed record PaidRow(
        int Id, string Source, string? Part, long Amount, string Number, DateOnly Date, string Content, DisbursementState State, bool IsMobilised, bool IsCorrection, decimal? Quantity, string? QuantityUnit);
}
