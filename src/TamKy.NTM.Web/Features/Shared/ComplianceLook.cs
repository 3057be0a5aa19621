using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>Icon, tone and word of a result, alone or beside the month before: newly met and fallen back are told apart.</summary>
public sealed record ComplianceLook(string Icon, Tone Tone, string Text, bool IsChanged = false)
{
    public static ComplianceLook Of(ComplianceStatus status) => status switch
    {
        ComplianceStatus.Met => new("check-lg", Tone.Ok, Labels.Of(status)),
        ComplianceStatus.NotMet => new("x-lg", Tone.Warn, Labels.Of(status)),
        ComplianceStatus.AwaitingThreshold => new("dash-lg", Tone.Plain, Labels.Of(status)),
        _ => new("circle", Tone.Plain, Labels.Of(status)),
    };

    /// <summary>A cell of the matrix: that a proof has expired says more than that the result is new.</summary>
    public static ComplianceLook Of(MatrixCell cell) => cell.IsAtRisk ? new("exclamation-triangle", Tone.Warn, Labels.Of(GapClass.AtRisk)) : Of(cell.Status, cell.Before);

    public static ComplianceLook Of(ComplianceStatus status, ComplianceStatus? before) => (before, status) switch
    {
        (ComplianceStatus.NotMet, ComplianceStatus.Met) => new("caret-up-fill", Tone.Ok, "Mới đạt", IsChanged: true),
        (ComplianceStatus.Met, ComplianceStatus.NotMet) => new("caret-down-fill", Tone.Warn, "Tụt", IsChanged: true),
        _ => Of(status),
    };
}
