using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Verifications;

/// <summary>Icon, tone and word of a department's verdict.</summary>
public sealed record VerdictLook(string Icon, Tone Tone, string Text)
{
    public static VerdictLook Of(DepartmentVerification verification, ReportedFigure reported) =>
        !verification.IsAbout(reported) ? new("arrow-repeat", Tone.Warn, "Xã đã đổi số, xác nhận lại")
        : verification.Verdict switch
        {
            VerificationVerdict.Agreed => new("check-lg", Tone.Ok, Labels.Of(verification.Verdict)),
            VerificationVerdict.Disagreed => new("x-lg", Tone.Warn, $"{Labels.Of(verification.Verdict)}: {verification.Own.Print()}"),
            _ => new("paperclip", Tone.Warn, Labels.Of(verification.Verdict)),
        };
}
