using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>A department's report of one month, as its export is composed from it.</summary>
/// <param name="IsDraft">Not what was sent but what the department is still writing.</param>
/// <param name="WrittenAt">UTC.</param>
public sealed record DepartmentMonth(
    OrganizationUnit Unit, Month Month, ReportForm Form, ReportContent Content, IssuerProfile Issuer, string? SignerName, DateOnly WindowFrom, DateOnly WindowTo,
    bool IsDraft, bool IsDemo, DateTime WrittenAt)
{
    /// <summary>phòng Kinh tế, inside a sentence.</summary>
    public string Name => Unit.NameInSentence;

    public IReadOnlyList<VerifiedCriterion> Verified => Content.Parts.Select(part => part.Verified).OfType<IReadOnlyList<VerifiedCriterion>>().FirstOrDefault() ?? [];
}
