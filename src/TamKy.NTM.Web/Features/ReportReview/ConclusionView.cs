using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Features.ReportEditing;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>An indicator in dispute: the figures side by side, and the Office's choice so far.</summary>
public sealed record ConclusionView(IndicatorRow Row, IReadOnlyList<DepartmentVerification> Disputes, ConclusionForm Form)
{
    public string Name => $"Conclusions[{Row.Indicator.Id}]";

    public string Id => $"klct-{Row.Entry.Id}";

    /// <summary>The first department that gave a figure of its own.</summary>
    public DepartmentVerification? Verified => Disputes.FirstOrDefault(dispute => !dispute.Own.IsEmpty);
}
