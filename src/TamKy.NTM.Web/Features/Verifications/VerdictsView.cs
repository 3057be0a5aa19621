using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>What the departments in charge said of one figure, in a cell.</summary>
/// <param name="Reported">What the commune reports now.</param>
public sealed record VerdictsView(IReadOnlyList<DepartmentVerification> Verifications, ReportedFigure Reported);
