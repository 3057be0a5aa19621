using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Criteria;

/// <summary>Sign and tone of a kind of pair; the word stands beside them.</summary>
public static class PairLook
{
    public static (string Icon, Tone Tone) Of(PairKind kind) => kind switch
    {
        PairKind.Same => ("check-lg", Tone.Ok),
        PairKind.Unmapped => ("question-circle", Tone.Plain),
        PairKind.Dropped => ("dash-lg", Tone.Plain),
        _ => ("pencil", Tone.Warn),
    };
}
