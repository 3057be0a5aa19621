using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Plans;

/// <summary>How plans read on pages: icon and tone of a state, money, the word for the kind of plan.</summary>
public static class PlanLook
{
    private static readonly PlanState[] Way =
    [
        PlanState.Draft, PlanState.SubmittedForAppraisal, PlanState.UnderAppraisal, PlanState.Appraised, PlanState.SubmittedForApproval, PlanState.Approved,
        PlanState.InProgress, PlanState.Completed,
    ];

    public static (string Icon, Tone Tone) Of(PlanState state) => state switch
    {
        PlanState.Draft => ("pencil", Tone.Plain),
        PlanState.SubmittedForAppraisal or PlanState.SubmittedForApproval => ("send", Tone.Plain),
        PlanState.UnderAppraisal => ("eye", Tone.Plain),
        PlanState.RevisionRequested => ("arrow-return-left", Tone.Warn),
        PlanState.Rejected => ("x-lg", Tone.Warn),
        PlanState.Appraised or PlanState.Approved or PlanState.Completed => ("check-lg", Tone.Ok),
        PlanState.InProgress => ("arrow-repeat", Tone.Ok),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>A plan sent back stands where it began; one that was not approved, where it was to be.</summary>
    public static WaySteps Steps(PlanState state) => WaySteps.Of(Way, state, state switch
    {
        PlanState.RevisionRequested => 0,
        PlanState.Rejected => Array.IndexOf(Way, PlanState.Approved),
        _ => Array.IndexOf(Way, state),
    });

    /// <summary>Triệu đồng, as tables write money.</summary>
    public static string Millions(long amount) => VietnameseFormat.Number(amount / 1_000_000m, 6);
}
