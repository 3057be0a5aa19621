using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Verification;

/// <summary>
/// What one department in charge says of one indicator of one commune in one month. The commune's figure stays in its report, the Office's in its
/// conclusion; none overwrites another. Source: workflow 3.2; decision 5; Chương trình công tác năm 2022, III.8, IV.1.
/// </summary>
public sealed class DepartmentVerification : IUnitOwned
{
    private DepartmentVerification()
    {
    }

    /// <param name="unitId">The commune.</param>
    public DepartmentVerification(int unitId, Month month, Indicator indicator, OrganizationUnit department)
    {
        UnitId = unitId;
        Month = month;
        Indicator = indicator;
        IndicatorId = indicator.Id;
        Department = department;
        DepartmentId = department.Id;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public Month Month { get; private set; }

    public int IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    public int DepartmentId { get; private set; }

    public OrganizationUnit Department { get; private set; } = null!;

    public VerificationVerdict Verdict { get; private set; }

    /// <summary>The department's figure: the commune's when it agrees, its own when it does not, none while it asks for evidence.</summary>
    public decimal? Value { get; private set; }

    public bool? JudgedMet { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>What the commune had reported when the verdict was given; a later figure has to be looked at again.</summary>
    public decimal? ReportedValue { get; private set; }

    public bool? ReportedMet { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What the commune says to a dispute.</summary>
    public string? Answer { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    public int Version { get; private set; } = 1;

    public ReportedFigure Own => new(Value, JudgedMet);

    public ReportedFigure Reported => new(ReportedValue, ReportedMet);

    /// <summary>Whether the verdict is about this figure, and not about one that the commune has changed since.</summary>
    public bool IsAbout(ReportedFigure reported) => Reported == reported;

    /// <summary>
    /// Whether a department has still to look at a figure: it said nothing yet, or the commune has changed its figure since. The one rule of the queue, the
    /// grid, the first page and the department's report.
    /// </summary>
    /// <param name="verdict">What the department said; null when it said nothing.</param>
    public static bool IsWanted(DepartmentVerification? verdict, ReportedFigure reported) => verdict?.IsAbout(reported) is not true;

    /// <summary>The Office has to decide with a reason: evidence is missing, or the figures differ by more than the indicator's tolerance.</summary>
    public bool IsDispute => Verdict switch
    {
        VerificationVerdict.EvidenceRequested => true,
        VerificationVerdict.Disagreed => Own.DiffersFrom(Reported, Indicator.Tolerance),
        _ => false,
    };

    /// <summary>Stores a verdict on what the commune reports now. The same verdict again changes nothing.</summary>
    /// <exception cref="PermissionException">The actor does not work for the department.</exception>
    /// <exception cref="RuleException">The reason or the department's figure is missing, or the figure makes no sense.</exception>
    public void Give(VerificationInput input, ReportedFigure reported, Actor actor, DateTime now)
    {
        if (!actor.Is(Role.DepartmentOfficer, DepartmentId) && !actor.Is(Role.DepartmentHead, DepartmentId))
        {
            throw new PermissionException();
        }

        var own = OwnFigure(input, reported);
        var reason = CleanText.Clean(input.Reason);
        if (input.Verdict is not VerificationVerdict.Agreed && reason is null)
        {
            throw new RuleException(input.Verdict is VerificationVerdict.Disagreed ? "Không thống nhất thì phải nêu lý do." : "Ghi rõ cần bổ sung hồ sơ nào.");
        }

        if (By is not null && Verdict == input.Verdict && Own == own && Reason == reason && IsAbout(reported))
        {
            return;
        }

        (Verdict, Value, JudgedMet, Reason) = (input.Verdict, own.Value, own.JudgedMet, reason);
        (ReportedValue, ReportedMet) = (reported.Value, reported.JudgedMet);
        (By, At) = (actor.Name, now);
        (Answer, AnsweredBy, AnsweredAt) = (null, null, null);
        Version++;
    }

    /// <summary>The commune explains its figure, or says that it takes over the department's.</summary>
    /// <exception cref="PermissionException">The actor does not work for the commune.</exception>
    /// <exception cref="RuleException">There is nothing to answer, or no words.</exception>
    public void Reply(string? text, Actor actor, DateTime now)
    {
        if (!actor.Is(Role.CommuneOfficer, UnitId) && !actor.Is(Role.CommuneChair, UnitId))
        {
            throw new PermissionException();
        }

        if (Verdict is VerificationVerdict.Agreed)
        {
            throw new RuleException("Đơn vị phụ trách đã thống nhất nên không cần giải trình. Mở lại trang để xem.");
        }

        Answer = CleanText.Clean(text) ?? throw new RuleException("Chưa ghi nội dung giải trình.");
        (AnsweredBy, AnsweredAt) = (actor.Name, now);
        Version++;
    }

    private ReportedFigure OwnFigure(VerificationInput input, ReportedFigure reported) => input.Verdict switch
    {
        VerificationVerdict.Agreed when reported.IsEmpty => throw new RuleException("Xã chưa báo số này nên chưa thống nhất được."),
        VerificationVerdict.Agreed => reported,
        VerificationVerdict.EvidenceRequested => new ReportedFigure(null, null),
        _ => Checked(Indicator.IsNumeric ? new ReportedFigure(input.Own.Value, null) : new ReportedFigure(null, input.Own.JudgedMet), reported),
    };

    private ReportedFigure Checked(ReportedFigure own, ReportedFigure reported)
    {
        if (own.IsEmpty)
        {
            throw new RuleException(Indicator.IsNumeric ? "Không thống nhất thì phải ghi số của đơn vị." : "Không thống nhất thì phải chọn Đạt hoặc Chưa đạt theo đơn vị.");
        }

        if (own.Value < 0 || own.Value > Indicator.MaxValue)
        {
            throw new RuleException($"Số của đơn vị phải từ 0 đến {VietnameseFormat.Number(Indicator.MaxValue)}.");
        }

        return own == reported ? throw new RuleException("Số của đơn vị bằng số xã báo: chọn Thống nhất, hoặc sửa số.") : own;
    }
}
