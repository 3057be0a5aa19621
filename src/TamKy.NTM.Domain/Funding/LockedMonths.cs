using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>The months that were reconciled with the treasury and signed: their documents stay as they are.</summary>
public sealed record LockedMonths(IReadOnlySet<Month> Months)
{
    /// <exception cref="RuleException">The document belongs to budget money of a locked month.</exception>
    public void RequireOpen(Disbursement document)
    {
        if (!document.IsMobilised && Months.Contains(Month.Of(document.Date)))
        {
            throw new RuleException(
                $"Tháng {VietnameseFormat.Month(Month.Of(document.Date))} đã đối chiếu với Kho bạc và khóa. Ghi chứng từ ở tháng đang mở; số đã duyệt sai thì lập chứng từ đính chính.");
        }
    }
}
