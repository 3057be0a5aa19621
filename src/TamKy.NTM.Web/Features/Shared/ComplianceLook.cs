using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Criteria;

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

    public static ComplianceLook Of(ComplianceStatus status, ComplianceStatus? before) => (before, status) switch
    {
        (ComplianceStatus.NotMet, ComplianceStatus.Met) => new("caret-up-fill", Tone.Ok, "Mới đạt", IsChanged: true),
        (ComplianceStatus.Met, ComplianceStatus.NotMet) => new("caret-down-fill", Tone.Warn, "Tụt", IsChanged: true),
        _ => Of(status),
    };
}
