using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Verification;

/// <summary>What a reviewer should know of the departments' verdicts on one criterion before concluding.</summary>
public static class VerificationWarnings
{
    public static IEnumerable<ReportWarning> For(ReportPart part, IReadOnlyList<DepartmentVerification> verifications)
    {
        foreach (var verification in verifications.OrderBy(verification => verification.Id))
        {
            var entry = part.Entries.First(candidate => candidate.IndicatorId == verification.IndicatorId);
            var code = verification.Indicator.Code;
            if (!verification.IsAbout(ReportedFigure.Of(entry)))
            {
                yield return new ReportWarning("Xác nhận số cũ", $"{verification.Department.Name} đã xác nhận {code} khi xã báo {verification.Reported.Print() ?? "trống"}; xã đã đổi số.");
            }
            else if (verification.IsDispute)
            {
                yield return verification.Verdict is VerificationVerdict.EvidenceRequested
                    ? new ReportWarning("Yêu cầu hồ sơ", $"{code}, {verification.Department.NameInSentence}: “{verification.Reason}”{Answer(verification)}")
                    : new ReportWarning("Không thống nhất", $"{code}: xã báo {verification.Reported.Print() ?? "trống"}, {verification.Department.NameInSentence} {verification.Own.Print()}: “{verification.Reason}”{Answer(verification)}");
            }
        }
    }

    private static string Answer(DepartmentVerification verification) =>
        verification.Answer is { } answer ? $" Xã giải trình ngày {VietnameseFormat.Date(Calendar.VietnamTime.DateOf(verification.AnsweredAt!.Value))}: “{answer}”" : " Xã chưa giải trình.";
}
