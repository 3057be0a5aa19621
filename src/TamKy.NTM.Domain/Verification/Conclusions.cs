using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Verification;

/// <summary>
/// The Office's decisions on one part of a report, against what the departments in charge said of it. A difference beyond tolerance without a reason
/// blocks the conclusion.
/// </summary>
/// <param name="Verifications">Of the commune and month of the report.</param>
public sealed record Conclusions(IReadOnlyList<DepartmentVerification> Verifications, IReadOnlyList<ConclusionInput> Inputs)
{
    /// <summary>Nobody verified anything, and nothing is decided apart.</summary>
    public static Conclusions None { get; } = new([], []);

    /// <summary>The open disputes about what the entry says now.</summary>
    public IReadOnlyList<DepartmentVerification> DisputesOf(IndicatorEntry entry) =>
        [.. Verifications.Where(verification => verification.IndicatorId == entry.IndicatorId && verification.IsAbout(ReportedFigure.Of(entry)) && verification.IsDispute)];

    /// <exception cref="RuleException">The indicator is in dispute and there is no decision with a reason.</exception>
    internal OfficeConclusion? Of(IndicatorEntry entry, string by, DateTime at)
    {
        var disputes = DisputesOf(entry);
        var input = Inputs.FirstOrDefault(candidate => candidate.IndicatorId == entry.IndicatorId);
        if (input is null)
        {
            return disputes.Count == 0 ? null : throw new RuleException($"{Open(entry, disputes)} Chọn số dùng để tổng hợp và ghi lý do.");
        }

        if (CleanText.Clean(input.Reason) is not { } reason)
        {
            throw new RuleException($"{Open(entry, disputes)} Chưa ghi lý do chọn số dùng để tổng hợp.");
        }

        var verified = Verifications.FirstOrDefault(candidate =>
            candidate.IndicatorId == entry.IndicatorId && (input.DepartmentId is null || candidate.DepartmentId == input.DepartmentId) && !candidate.Own.IsEmpty);
        return input.Basis switch
        {
            FigureBasis.Verified when verified is null => throw new RuleException($"Chỉ tiêu {entry.Indicator.Code}: đơn vị phụ trách không có số của mình."),
            FigureBasis.Verified => new OfficeConclusion(input.Basis, verified.Own, verified.Department.NameInSentence, reason, by, at),
            FigureBasis.Concluded when Own(entry, input).IsEmpty => throw new RuleException($"Chỉ tiêu {entry.Indicator.Code}: chưa ghi số Văn phòng kết luận."),
            FigureBasis.Concluded => new OfficeConclusion(input.Basis, Own(entry, input), null, reason, by, at),
            _ => new OfficeConclusion(FigureBasis.Reported, ReportedFigure.Of(entry), null, reason, by, at),
        };
    }

    private static ReportedFigure Own(IndicatorEntry entry, ConclusionInput input)
    {
        if (input.Own.Value < 0 || input.Own.Value > entry.Indicator.MaxValue)
        {
            throw new RuleException($"Chỉ tiêu {entry.Indicator.Code}: số phải từ 0 đến {VietnameseFormat.Number(entry.Indicator.MaxValue)}.");
        }

        return entry.Indicator.IsNumeric ? new ReportedFigure(input.Own.Value, null) : new ReportedFigure(null, input.Own.JudgedMet);
    }

    private static string Open(IndicatorEntry entry, IReadOnlyList<DepartmentVerification> disputes) => disputes switch
    {
        [] => $"Chỉ tiêu {entry.Indicator.Code}.",
        [{ Verdict: VerificationVerdict.EvidenceRequested } first, ..] => $"Chỉ tiêu {entry.Indicator.Code}: {first.Department.NameInSentence} yêu cầu bổ sung hồ sơ.",
        [var first, ..] => $"Chỉ tiêu {entry.Indicator.Code}: xã báo {first.Reported.Print() ?? "-"}, {first.Department.NameInSentence} xác nhận {first.Own.Print() ?? "-"}.",
    };
}
