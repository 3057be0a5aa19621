using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>One unit's report of one month: parts, each with a verdict of its own, and every version that was sent.</summary>
public sealed class MonthlyReport : ReviewedRecord
{
    private readonly List<ReportPart> _parts = [];
    private readonly List<ReportVersion> _versions = [];

    private MonthlyReport()
    {
    }

    /// <param name="sets">The sets the unit follows in the year, the primary one first.</param>
    /// <param name="previous">The unit's report of the month before, whose unfinished works are asked for.</param>
    /// <param name="groups">Group of the unit in a set, by code of the set, where it has one.</param>
    public MonthlyReport(
        OrganizationUnit unit, ReportForm form, Month month, IReadOnlyList<CriteriaSet> sets, MonthlyReport? previous, IReadOnlyDictionary<string, string>? groups = null)
        : base(unit)
    {
        Form = form;
        Reporter = form.Reporter;
        Month = month;
        foreach (var section in form.Sections.OrderBy(section => section.Position))
        {
            if (section.Kind is SectionKind.Criteria)
            {
                foreach (var set in sets)
                {
                    foreach (var criterion in set.Criteria.OrderBy(criterion => criterion.Number))
                    {
                        _parts.Add(new ReportPart(_parts.Count + 1, set, groups?.GetValueOrDefault(set.Code), criterion, OpenWorks(previous, $"TC:{set.Code}:{criterion.Number}")));
                    }
                }
            }
            else if (section.HasText || section.HasWorks)
            {
                _parts.Add(new ReportPart(_parts.Count + 1, section, OpenWorks(previous, $"MUC:{section.Code}")));
            }
        }
    }

    public int FormId { get; private set; }

    public ReportForm Form { get; private set; } = null!;

    public Reporter Reporter { get; private set; }

    public Month Month { get; private set; }

    /// <summary>Until when a returned report is to be sent again; set with the last return.</summary>
    public DateOnly? ResubmitDue { get; private set; }

    public IReadOnlyList<ReportPart> Parts => _parts;

    /// <summary>Every version sent, the first with number 1. None is ever changed. Loaded only where they are read.</summary>
    public IReadOnlyList<ReportVersion> Versions => _versions;

    /// <summary>How often the report was sent; the round that verdicts are about.</summary>
    public int Round { get; private set; }

    /// <summary>UTC; the last sending that was not taken back.</summary>
    public DateTime? LastSentAt { get; private set; }

    /// <summary>What stands as sent: the last version that was not taken back.</summary>
    private ReportVersion Sent => _versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number)
        ?? throw new InvalidOperationException("The sent versions of the report are not loaded.");

    /// <summary>The indicators on which commune and department differ without a decision of the Office.</summary>
    /// <param name="verifications">Of the unit and month.</param>
    public IEnumerable<IndicatorEntry> OpenDisputes(IReadOnlyList<DepartmentVerification> verifications)
    {
        var said = new Conclusions(verifications, []);
        return _parts.OrderBy(part => part.Position).SelectMany(part => part.Entries).Where(entry => entry.Conclusion is null && said.DisputesOf(entry).Count > 0);
    }

    public override ReviewWorkflow Workflow => Reporter is Reporter.Department ? ReviewWorkflow.DepartmentReport : ReviewWorkflow.CommuneReport;

    /// <summary>Open to the authors: all parts of a draft, only the returned parts of a returned report.</summary>
    public bool IsOpen(ReportPart part) =>
        State is ReviewState.Draft || (State is ReviewState.Returned && part.Verdict is Verdict.Returned);

    public override IReadOnlyList<Gap> Gaps() => [.. _parts.OrderBy(part => part.Position).SelectMany(part => part.Gaps())];

    /// <summary>While a unit writes or approves it, the report is open to changes that its people make elsewhere.</summary>
    public bool IsWithUnit => State is ReviewState.Draft or ReviewState.PendingApproval or ReviewState.Returned;

    /// <summary>
    /// Puts what the department has verified into its part of the report. What was sent stays as it was sent: while others have the report, and in an
    /// accepted part. Needs the versions.
    /// </summary>
    /// <param name="now">As the verification stands now.</param>
    public void ShowVerified(IReadOnlyList<VerifiedCriterion> now)
    {
        foreach (var part in _parts.Where(part => part.Section?.Kind is SectionKind.Verification))
        {
            var sent = IsWithUnit && part.Verdict is not Verdict.Accepted ? null : Sent.Content.Part(part.Key)?.Verified;
            part.ShowVerified(sent ?? now);
        }
    }

    public ReportPart Part(int partId) =>
        _parts.Find(part => part.Id == partId) ?? throw new RuleException("Báo cáo không có phần này. Mở lại trang để xem.");

    /// <summary>Stores what an officer typed in one part; the same content again changes nothing.</summary>
    public void Fill(int partId, PartInput input, Actor actor, DateTime now)
    {
        var part = OpenPart(partId, actor);
        part.Check(input);
        if (part.Differs(input))
        {
            BeginEdit(actor, now);
            part.Fill(input);
        }
    }

    /// <summary>Takes over last month's values of a criterion where nothing was entered, marked as confirmed.</summary>
    public void ConfirmUnchanged(int partId, MonthlyReport last, Actor actor, DateTime now)
    {
        var part = OpenPart(partId, actor);
        if (last._parts.Find(candidate => candidate.Key == part.Key) is { } before)
        {
            BeginEdit(actor, now);
            part.ConfirmUnchanged(before);
        }
    }

    public void Answer(int partId, IReadOnlyDictionary<int, AnswerInput> answersByPoint, Actor actor, DateTime now)
    {
        var part = OpenPart(partId, actor);
        var answers = answersByPoint.Select(answer => (Point: part.PointToAnswer(answer.Key), answer.Value)).ToList();
        foreach (var (point, answer) in answers.Where(pair => pair.Point.Differs(pair.Value)))
        {
            BeginEdit(actor, now);
            part.Answer(point, answer, actor.Name, now);
        }
    }

    /// <summary>The Office's verdict on one part; it reaches the unit when the report is concluded.</summary>
    /// <param name="conclusions">What the departments said of its figures, and what the Office decides where they differ.</param>
    public void GiveVerdict(int partId, Verdict verdict, IReadOnlyList<PointInput> points, Conclusions conclusions, Actor actor, DateTime now)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }

        if (IsAuthor(actor.UserId))
        {
            throw new PermissionException("Người soạn không tự duyệt bản của mình. Việc này do người khác có thẩm quyền làm.");
        }

        if (State is not ReviewState.Received)
        {
            throw new RuleException("Chỉ kết luận được khi báo cáo đã tiếp nhận. Mở lại trang để xem báo cáo đang ở đâu.");
        }

        if (verdict is Verdict.Returned && (points.Count == 0 || points.Any(point => CleanText.Clean(point.Reason) is null)))
        {
            throw new RuleException("Trả lại thì phải ghi nội dung phải bổ sung.");
        }

        var part = Part(partId);
        if (points.Any(point => point.IndicatorId is { } id && !part.Entries.Any(entry => entry.IndicatorId == id)))
        {
            throw new RuleException("Chỉ tiêu bị trả lại không thuộc phần này.");
        }

        part.Give(verdict, Round, points, conclusions, actor.Name, now);
        Touch();
    }

    /// <summary>Closes the review of this round: accepted when every part is, else returned with the points as comment.</summary>
    /// <param name="verifications">Of the unit and month: an open dispute blocks acceptance.</param>
    /// <param name="resubmitDue">Until when the unit is to send again, if it is returned.</param>
    public ReviewAction Conclude(IReadOnlyList<DepartmentVerification> verifications, Actor actor, DateTime now, DateOnly resubmitDue)
    {
        var returned = _parts.Where(part => part.Verdict is Verdict.Returned).OrderBy(part => part.Position).ToList();
        if (returned.Count == 0)
        {
            RefuseOpenDisputes(verifications);
            Apply(ReviewAction.Accept, actor, now);
            Sent.Conclude(ReportContent.Concluded(this));
            return ReviewAction.Accept;
        }

        var points = returned.SelectMany(part => part.PointsOf(Round).Select(point => $"{part.Title}: {point.Reason}"));
        var comment = string.Join("\n", points);
        Apply(ReviewAction.Return, actor, now, comment.Length <= ReviewLimits.Comment ? comment : comment[..(ReviewLimits.Comment - 1)] + "…");
        ResubmitDue = resubmitDue;
        return ReviewAction.Return;
    }

    protected override void OnTaking(ReviewAction action, Actor actor, DateTime now)
    {
        if (action is ReviewAction.Accept or ReviewAction.Return)
        {
            var pending = _parts.Where(part => part.Verdict is Verdict.Pending).OrderBy(part => part.Position).Select(part => part.Title).ToList();
            if (pending.Count > 0)
            {
                throw new RuleException($"Còn {pending.Count} phần chưa kết luận: {string.Join("; ", pending.Take(5))}{(pending.Count > 5 ? "; …" : string.Empty)}.");
            }
        }

        if (action is ReviewAction.Accept && _parts.Exists(part => part.Verdict is Verdict.Returned))
        {
            throw new RuleException("Còn phần bị trả lại nên chưa chấp nhận được cả báo cáo.");
        }

        if (action is ReviewAction.Return && !_parts.Exists(part => part.Verdict is Verdict.Returned))
        {
            throw new RuleException("Trả lại thì phải có ít nhất một phần bị trả lại.");
        }

        if (action is ReviewAction.Send)
        {
            Round++;
            LastSentAt = now;
            _versions.Add(new ReportVersion(Round, actor.Name, now, ReportContent.Of(this)));
        }
    }

    protected override void OnApplied(ReviewAction action)
    {
        if (action is ReviewAction.Send)
        {
            _parts.ForEach(part => part.Reconsider());
        }

        if (action is ReviewAction.RevokeAcceptance)
        {
            Sent.Conclude(null);
        }

        if (action is ReviewAction.Withdraw)
        {
            _versions.MaxBy(version => version.Number)!.MarkWithdrawn();
            if (State is ReviewState.Returned)
            {
                _parts.ForEach(part => part.ReturnAgain());
            }
        }
    }

    private void RefuseOpenDisputes(IReadOnlyList<DepartmentVerification> verifications)
    {
        var open = OpenDisputes(verifications).Select(entry => entry.Indicator.Code).ToList();
        if (open.Count > 0)
        {
            throw new RuleException(
                $"Đơn vị phụ trách chưa thống nhất {open.Count} chỉ tiêu mà Văn phòng chưa kết luận: {string.Join(", ", open.Take(8))}{(open.Count > 8 ? ", …" : string.Empty)}. Chọn số dùng để tổng hợp, ghi lý do, rồi chấp nhận.");
        }
    }

    private ReportPart OpenPart(int partId, Actor actor)
    {
        RequireOpenTo(actor);
        var part = Part(partId);
        if (State is ReviewState.Returned && part.Verdict is not Verdict.Returned)
        {
            throw new RuleException($"“{part.Title}” đã được Văn phòng Điều phối chấp nhận nên không sửa được. Thấy sai thì đề nghị mở lại.");
        }

        return part;
    }

    private static IEnumerable<PreviousWork> OpenWorks(MonthlyReport? previous, string key) =>
        previous?._parts.Find(part => part.Key == key)?.WorksToAskAbout(previous.Month) ?? [];
}
