using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Gaps;

/// <summary>Icon, tone and word of where something stands on the way to a level.</summary>
public sealed record GapLook(string Icon, Tone Tone, string Text)
{
    public static GapLook Of(GapClass known) => known switch
    {
        GapClass.Met => new("check-lg", Tone.Ok, Labels.Of(known)),
        GapClass.AtRisk => new("exclamation-triangle", Tone.Warn, Labels.Of(known)),
        GapClass.NotMet => new("x-lg", Tone.Warn, Labels.Of(known)),
        GapClass.MissingEvidence => new("paperclip", Tone.Warn, Labels.Of(known)),
        GapClass.AwaitingThreshold => new("dash-lg", Tone.Plain, Labels.Of(known)),
        _ => new("circle", Tone.Plain, Labels.Of(known)),
    };
}
