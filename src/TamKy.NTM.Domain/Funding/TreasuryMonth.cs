using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// A calendar month of budget money held against the treasury's statement by finance (workflow 3.11). Once its head has signed it the month is locked: no
/// document of that month is added or approved any more, and what is wrong is put right by a correction in a month that is open.
/// </summary>
public sealed class TreasuryMonth
{
    public const int MostLines = 5_000;
    public const int FileName = 200;

    private readonly List<StatementLine> _lines = [];
    private readonly List<PaperRemark> _remarks = [];

    private TreasuryMonth()
    {
    }

    /// <param name="finance">The unit whose finance officer reconciles, and whose head signs.</param>
    public TreasuryMonth(Month month, OrganizationUnit finance) => (Month, Finance, FinanceId) = (month, finance, finance.Id);

    public int Id { get; private set; }

    public Month Month { get; private set; }

    public int FinanceId { get; private set; }

    public OrganizationUnit Finance { get; private set; } = null!;

    /// <summary>Of the statement, without its folder.</summary>
    public string? File { get; private set; }

    public int? ImportedById { get; private set; }

    public string? ImportedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ImportedAt { get; private set; }

    public string? SignedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SignedAt { get; private set; }

    /// <summary>Đồng on the statement and on the portal when the month was signed.</summary>
    public long? SignedStatement { get; private set; }

    public long? SignedPortal { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<StatementLine> Lines => _lines;

    public IReadOnlyList<PaperRemark> Remarks => _remarks;

    public bool IsLocked => SignedAt is not null;

    /// <summary>Reconciling is the finance officer's; it names documents of all units.</summary>
    public static bool MayReconcile(Actor actor) => actor.Is(Role.FinanceOfficer);

    public bool MaySign(Actor actor) => !IsLocked && _lines.Count > 0 && actor.Is(Role.DepartmentHead, FinanceId) && actor.UserId != ImportedById;

    /// <summary>Takes a statement in; an earlier one of the month is replaced with all that was said about it.</summary>
    public void Import(string file, IReadOnlyList<StatementRow> rows, Actor actor, DateTime now)
    {
        RequireOpen(actor);
        if (rows.Count is 0 or > MostLines)
        {
            throw new RuleException(rows.Count == 0 ? "Sao kê không có dòng nào để đối chiếu." : $"Sao kê có hơn {VietnameseFormat.Number(MostLines)} dòng.");
        }

        if (rows.FirstOrDefault(row => Month.Of(row.Date) != Month) is { } other)
        {
            throw new RuleException($"Dòng {other.Row}: ngày {VietnameseFormat.Date(other.Date)} không thuộc tháng {VietnameseFormat.Month(Month)}.");
        }

        _lines.Clear();
        _lines.AddRange(rows.Select(row => new StatementLine(row)));
        (File, ImportedById, ImportedBy, ImportedAt) = (FundingText.Require(file, FileName, "tên tệp"), actor.UserId, actor.Name, now);
        Version++;
    }

    public IReadOnlyList<Match> Match(IEnumerable<TreasuryPaper> papers) => StatementMatch.Of(_lines, papers, _remarks);

    /// <summary>Says of a line why it differs, or that it is the payment of a document.</summary>
    /// <param name="paper">One that no other line goes with; null to leave the line alone.</param>
    public void Settle(StatementLine line, TreasuryPaper? paper, string? reason, Actor actor)
    {
        RequireOpen(actor);
        if (paper is not null && _lines.Exists(other => other != line && other.PairedWithId == paper.Id))
        {
            throw new RuleException($"Chứng từ {paper.Number} đã ghép với dòng khác của sao kê.");
        }

        line.Settle(paper?.Id, FundingText.Require(reason, FundingLimits.Content, "giải trình"), actor.Name);
        Version++;
    }

    /// <summary>Says why a document is not in the statement.</summary>
    public void Explain(TreasuryPaper paper, string? reason, Actor actor)
    {
        RequireOpen(actor);
        var text = FundingText.Require(reason, FundingLimits.Content, "giải trình");
        if (_remarks.Find(remark => remark.PaperId == paper.Id) is { } known)
        {
            known.Say(text, actor.Name);
        }
        else
        {
            _remarks.Add(new PaperRemark(paper.Id, text, actor.Name));
        }

        Version++;
    }

    /// <summary>Signs and locks the month, for good.</summary>
    /// <param name="papers">All approved documents of the month.</param>
    /// <param name="waiting">Documents of the month that are sent and not yet approved: once it is locked they could never be.</param>
    public void SignOff(IReadOnlyList<TreasuryPaper> papers, int waiting, Actor actor, DateTime now)
    {
        if (!actor.Is(Role.DepartmentHead, FinanceId))
        {
            throw new PermissionException($"Lãnh đạo {Finance.NameInSentence} ký xác nhận đối chiếu.");
        }

        if (IsLocked)
        {
            throw new RuleException($"Tháng {VietnameseFormat.Month(Month)} đã ký và khóa.");
        }

        if (actor.UserId == ImportedById)
        {
            throw new RuleException("Người nhập sao kê không tự ký xác nhận. Lãnh đạo khác của đơn vị ký.");
        }

        if (_lines.Count == 0)
        {
            throw new RuleException("Chưa nhập sao kê của Kho bạc nên chưa ký được.");
        }

        if (Month >= Month.Of(Calendar.VietnamTime.DateOf(now)))
        {
            throw new RuleException("Tháng chưa kết thúc nên chưa ký được.");
        }

        if (waiting > 0)
        {
            throw new RuleException($"Còn {VietnameseFormat.Number(waiting)} chứng từ của tháng chờ lãnh đạo đơn vị duyệt. Duyệt hoặc trả lại trước khi khóa tháng.");
        }

        var open = Match(papers).Count(match => match.IsOpen);
        if (open > 0)
        {
            throw new RuleException($"Còn {VietnameseFormat.Number(open)} chênh lệch chưa giải trình.");
        }

        (SignedBy, SignedAt) = (actor.Name, now);
        (SignedStatement, SignedPortal) = (_lines.Sum(line => line.Amount), papers.Sum(paper => paper.Amount));
        Version++;
    }

    private void RequireOpen(Actor actor)
    {
        if (!MayReconcile(actor))
        {
            throw new PermissionException("Cán bộ tài chính đối chiếu với Kho bạc.");
        }

        if (IsLocked)
        {
            throw new RuleException($"Tháng {VietnameseFormat.Month(Month)} đã ký xác nhận và khóa. Sai sót thì đơn vị lập chứng từ đính chính ở tháng đang mở.");
        }
    }
}
