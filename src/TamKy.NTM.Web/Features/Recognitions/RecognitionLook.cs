using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>How recognition reads on pages.</summary>
public static class RecognitionLook
{
    private static readonly RecognitionState[] Way =
    [
        RecognitionState.NotRegistered, RecognitionState.Registered, RecognitionState.Preparing, RecognitionState.UnderReview, RecognitionState.Proposed,
        RecognitionState.Recognized, RecognitionState.Maintained,
    ];

    public static (string Icon, Tone Tone) Of(RecognitionState state) => state switch
    {
        RecognitionState.NotRegistered => ("circle", Tone.Plain),
        RecognitionState.Registered or RecognitionState.Preparing => ("pencil", Tone.Plain),
        RecognitionState.UnderReview => ("eye", Tone.Plain),
        RecognitionState.Proposed => ("send", Tone.Plain),
        RecognitionState.Recognized or RecognitionState.Maintained => ("check-lg", Tone.Ok),
        RecognitionState.AtRisk => ("exclamation-triangle", Tone.Warn),
        RecognitionState.Revoked => ("x-lg", Tone.Warn),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>A village goes without the province; what is at risk or revoked shows itself in the last place.</summary>
    public static WaySteps Steps(RecognitionState state, bool byCity)
    {
        var way = byCity ? [.. Way.Where(step => step is not RecognitionState.Proposed)] : Way;
        return WaySteps.Of(way, state, state is RecognitionState.AtRisk or RecognitionState.Revoked ? way.Length - 1 : Array.IndexOf(way, state));
    }

    public static string TurnOf(RecognitionState state) => state switch
    {
        RecognitionState.NotRegistered or RecognitionState.Revoked => "Lãnh đạo UBND xã đăng ký",
        RecognitionState.Registered or RecognitionState.Preparing => "Xã hoàn thiện hồ sơ",
        RecognitionState.UnderReview => "Văn phòng Điều phối thẩm tra",
        RecognitionState.Proposed => "Tỉnh thẩm định, công nhận",
        RecognitionState.AtRisk => "Xã khắc phục, Văn phòng Điều phối xem lại",
        _ => "Xã duy trì, Văn phòng Điều phối theo dõi",
    };
}
