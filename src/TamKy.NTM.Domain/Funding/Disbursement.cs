using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Workflows;
using Rule = TamKy.NTM.Domain.Workflows.WorkflowRule<TamKy.NTM.Domain.Funding.DisbursementState, TamKy.NTM.Domain.Funding.DisbursementAction>;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// Money paid out (of integrated and mobilised sources: raised) by a unit on one document. It counts once the head of the unit has approved it; what is
/// approved is changed only by a correction, a record below zero with its reason, approved in the same way.
/// </summary>
public sealed class Disbursement : WorkflowRecord<DisbursementState, DisbursementAction>
{
    private Disbursement()
    {
    }

    public Disbursement(FundingLine line, DisbursementInput input, Actor actor, DateTime now)
        : base(line.Unit)
    {
        (Line, LineId) = (line, line.Id);
        Write(input, actor, now);
    }

    private Disbursement(Disbursement corrected, DisbursementInput input, Actor actor, DateTime now)
        : base(corrected.Unit)
    {
        (Line, LineId) = (corrected.Line, corrected.LineId);
        (Corrects, CorrectsId) = (corrected, corrected.Id);
        (Project, ProjectId, Form, FormId) = (corrected.Project, corrected.ProjectId, corrected.Form, corrected.FormId);
        Write(input, actor, now);
    }

    public int LineId { get; private set; }

    public FundingLine Line { get; private set; } = null!;

    /// <summary>Đồng; below zero in a correction.</summary>
    public long Amount { get; private set; }

    public string Number { get; private set; } = null!;

    /// <summary>Of the document: the day on which the money counts.</summary>
    public DateOnly Date { get; private set; }

    public string Content { get; private set; } = null!;

    public int? ProjectId { get; private set; }

    /// <summary>What was paid for, of allocated budget; null for what is no project.</summary>
    public Project? Project { get; private set; }

    public int? FormId { get; private set; }

    /// <summary>In what form it was raised; null for budget, and where the source is not divided.</summary>
    public ContributionForm? Form { get; private set; }

    /// <summary>Days of labour, square metres, pieces; null where nothing is counted, and in a correction.</summary>
    public decimal? Quantity { get; private set; }

    public string? QuantityUnit { get; private set; }

    /// <summary>Đồng for one, where the form is rated.</summary>
    public long? Rate { get; private set; }

    public int? CorrectsId { get; private set; }

    /// <summary>What this takes back, in whole or in part.</summary>
    public Disbursement? Corrects { get; private set; }

    /// <summary>Đồng taken back by approved corrections.</summary>
    public long TakenBack { get; private set; }

    public bool IsCorrection => CorrectsId is not null || Corrects is not null;

    /// <summary>Integrated or mobilised money, which nobody allocated.</summary>
    public bool IsMobilised => !Line.IsBudget;

    public override IReadOnlyList<Rule> Rules => DisbursementWorkflow.Rules;

    /// <summary>Departments act for their own records.</summary>
    protected override IEnumerable<int> AskedUnits => [UnitId];

    public static bool MayEnter(Actor actor, int unitId) => actor.Is(Role.CommuneOfficer, unitId) || actor.Is(Role.DepartmentOfficer, unitId);

    public bool MayEdit(Actor actor) => State is DisbursementState.Draft or DisbursementState.Returned && MayEnter(actor, UnitId);

    public bool MayCorrect(Actor actor) => State is DisbursementState.Approved && !IsCorrection && TakenBack < Amount && MayEnter(actor, UnitId);

    /// <summary>A record is whole from its first day: nothing may be left out when it is written.</summary>
    public override IReadOnlyList<Gap> Gaps() => [];

    /// <summary>Writes it anew while it is with the officer.</summary>
    public void Fill(DisbursementInput input, Actor actor, DateTime now)
    {
        if (State is not (DisbursementState.Draft or DisbursementState.Returned))
        {
            throw new RuleException("Chứng từ đã gửi hoặc đã duyệt nên không sửa được. Số đã duyệt sai thì lập chứng từ đính chính.");
        }

        Write(input, actor, now);
    }

    /// <summary>Begins a correction.</summary>
    /// <param name="input">The amount to take back, above zero, and why.</param>
    public Disbursement Correct(DisbursementInput input, Actor actor, DateTime now) =>
        State is not DisbursementState.Approved ? throw new RuleException("Chỉ đính chính chứng từ đã duyệt. Chứng từ chưa duyệt thì sửa trực tiếp.")
        : IsCorrection ? throw new RuleException("Đây là chứng từ đính chính. Ghi chứng từ mới cho số đúng.")
        : new Disbursement(this, input, actor, now);

    public void Apply(DisbursementAction action, Actor actor, DateTime now, string? comment = null) => Take(action, actor, now, comment);

    protected override bool Holds(WorkflowCondition condition) => false;

    /// <summary>Approval moves the money; it is refused when the line has not as much.</summary>
    protected override void OnTaking(DisbursementAction action, Actor actor, DateTime now)
    {
        if (action is not DisbursementAction.Approve)
        {
            return;
        }

        if (Corrects is { } corrected)
        {
            corrected.RequireLeft(-Amount);
        }

        Line.Release(Amount);
        Corrects?.TakeBack(-Amount);
    }

    private void RequireLeft(long amount)
    {
        if (TakenBack + amount > Amount)
        {
            throw new RuleException($"Chứng từ {Number} chỉ còn {VietnameseFormat.Number(Amount - TakenBack)} đồng chưa đính chính.");
        }
    }

    private void TakeBack(long amount)
    {
        TakenBack += amount;
        Touch();
    }

    private void Write(DisbursementInput input, Actor actor, DateTime now)
    {
        if (!MayEnter(actor, UnitId))
        {
            throw new PermissionException("Cán bộ của đơn vị ghi giải ngân của đơn vị mình.");
        }

        if (!IsCorrection)
        {
            RequireFitting(input);
        }

        var amount = input.Contribution is { } given && !IsCorrection ? given.AmountOf(input.Amount) : input.Amount;
        if (amount is <= 0 or > FundingLimits.Amount)
        {
            throw new RuleException($"Số tiền lớn hơn 0 và không quá {VietnameseFormat.Number(FundingLimits.Amount)} đồng.");
        }

        var number = FundingText.Require(input.Number, FundingLimits.Number, "số chứng từ");
        var content = FundingText.Require(input.Content, FundingLimits.Content, IsCorrection ? "lý do đính chính" : "nội dung");
        if (input.Date > VietnamTime.DateOf(now) || input.Date.Year != Line.Year)
        {
            throw new RuleException($"Ngày chứng từ phải trong năm {Line.Year} và không sau hôm nay.");
        }

        if (Corrects is { } corrected)
        {
            corrected.RequireLeft(amount);
            if (input.Date < corrected.Date)
            {
                throw new RuleException("Ngày đính chính không được trước ngày của chứng từ được đính chính.");
            }
        }

        var unit = IsCorrection ? null : input.Contribution?.UnitText;
        BeginEdit(actor, now);
        (Amount, Number, Date, Content) = (IsCorrection ? -amount : amount, number, input.Date, content);
        if (!IsCorrection)
        {
            (Project, ProjectId) = (input.Project, input.Project?.Id);
            (Form, FormId, Quantity, QuantityUnit, Rate) = (input.Contribution?.Form, input.Contribution?.Form.Id, input.Contribution?.Quantity, unit, input.Contribution?.Rate);
        }
    }

    /// <summary>Budget is paid for projects of the unit, mobilised money comes in forms of its source.</summary>
    private void RequireFitting(DisbursementInput input)
    {
        if (input.Project is { } project && (IsMobilised || project.UnitId != UnitId))
        {
            throw new RuleException(IsMobilised ? "Số huy động không gắn công trình." : "Công trình phải là của đơn vị ghi chứng từ.");
        }

        if (input.Contribution is { } given && (!IsMobilised || !Line.Source.Forms.Contains(given.Form)))
        {
            throw new RuleException("Hình thức huy động phải thuộc nguồn vốn đã chọn.");
        }

        if (IsMobilised && input.Contribution is null && Line.Source.Forms.Count > 0)
        {
            throw new RuleException($"{Line.Source.Name} tách theo hình thức: chọn hình thức.");
        }
    }
}
