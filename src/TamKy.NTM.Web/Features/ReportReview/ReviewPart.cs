using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Verification;
using TamKy.NTM.Web.Features.ReportEditing;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>One part before the reviewer: what was sent, what changed since the last sending, what to look at, the answers, the verdict so far.</summary>
/// <param name="Changes">Against the version sent before; empty on the first sending.</param>
/// <param name="Answers">What the unit answered to the points of the round before.</param>
/// <param name="IsSettled">Accepted in an earlier round and not disputed since: it cannot have changed.</param>
public sealed record ReviewPart(
    ReportPart Part,
    string Leads,
    IReadOnlyList<IndicatorRow> Rows,
    CriterionResult? Result,
    IReadOnlyList<ReportWarning> Warnings,
    IReadOnlyList<CellChange> Changes,
    IReadOnlyList<ReviewPoint> Answers,
    VerdictForm Form,
    bool IsSettled)
{
    /// <summary>What the departments in charge said of the figures of this part.</summary>
    public IReadOnlyList<DepartmentVerification> Verifications { get; init; } = [];

    /// <summary>Why the posted verdict was not stored.</summary>
    public string? Error { get; init; }

    /// <summary>The indicators on which the Office has to decide, with what is disputed.</summary>
    public IReadOnlyList<(IndicatorRow Row, IReadOnlyList<DepartmentVerification> Disputes)> Disputes
    {
        get
        {
            var said = new Conclusions(Verifications, []);
            return [.. Rows.Select(row => (row, said.DisputesOf(row.Entry))).Where(pair => pair.Item2.Count > 0)];
        }
    }

    public IEnumerable<DepartmentVerification> VerificationsOf(int indicatorId) => Verifications.Where(verification => verification.IndicatorId == indicatorId);

    /// <summary>The reviewer should look at it before accepting.</summary>
    public bool NeedsLook => !IsSettled && (Warnings.Count > 0 || Changes.Count > 0 || Answers.Count > 0 || Part.Verdict is Verdict.Returned);

    /// <summary>The change of an indicator's value between the two sendings, when there is one.</summary>
    public CellChange? ChangeOf(string indicatorCode) => Changes.FirstOrDefault(change => change.IndicatorCode == indicatorCode && change.Label == "Giá trị");

    /// <summary>How many values differ from last month, in words for the table of parts without warnings.</summary>
    public string AgainstLastMonth
    {
        get
        {
            var moved = Rows.Count(row => row.Change is not (null or "0"));
            return moved == 0 ? "Không đổi" : $"{moved} số thay đổi";
        }
    }
}
