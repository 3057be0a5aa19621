using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// Value accepted beyond the capital provided, or a payment of it (workflow 3.11, 5: khối lượng đã nghiệm thu mà chưa có vốn trả). Never edited, never
/// removed: a mistake is taken back by a further entry.
/// </summary>
public sealed class ArrearsEntry
{
    private ArrearsEntry()
    {
    }

    internal ArrearsEntry(ArrearsInput input, Actor actor, DateTime now)
    {
        RequireAmounts(input);
        RequireDay(input.Date, now);
        (Kind, Accepted, Provided) = (input.Kind, input.Kind is ArrearsKind.Payment ? 0 : input.Accepted, input.Provided);
        (Number, Content) = (FundingText.Require(input.Number, FundingLimits.Number, "số văn bản, chứng từ"), FundingText.Require(input.Content, FundingLimits.Content, "nội dung"));
        (Date, By, At) = (input.Date, actor.Name, now);
    }

    internal ArrearsEntry(ArrearsEntry corrected, DateOnly date, string? reason, Actor actor, DateTime now)
    {
        RequireDay(date, now);
        if (date < corrected.Date)
        {
            throw new RuleException("Ngày đính chính không được trước ngày của dòng được đính chính.");
        }

        (Kind, Accepted, Provided) = (corrected.Kind, -corrected.Accepted, -corrected.Provided);
        (Number, Content) = (corrected.Number, FundingText.Require(reason, FundingLimits.Content, "lý do đính chính"));
        (Date, By, At) = (date, actor.Name, now);
        (Corrects, CorrectsId) = (corrected, corrected.Id);
    }

    public int Id { get; private set; }

    public int ProjectId { get; private set; }

    public ArrearsKind Kind { get; private set; }

    /// <summary>Đồng; below zero in a correction.</summary>
    public long Accepted { get; private set; }

    /// <summary>Đồng; below zero in a correction.</summary>
    public long Provided { get; private set; }

    public string Number { get; private set; } = null!;

    public DateOnly Date { get; private set; }

    /// <summary>Of a correction its reason.</summary>
    public string Content { get; private set; } = null!;

    public int? CorrectsId { get; private set; }

    public ArrearsEntry? Corrects { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public bool IsCorrection => CorrectsId is not null || Corrects is not null;

    /// <summary>Đồng by which what is owed changes.</summary>
    public long Change => Accepted - Provided;

    public long Arising => Kind is ArrearsKind.Arising ? Change : 0;

    public long Paid => Kind is ArrearsKind.Payment ? Provided : 0;

    /// <summary>Takes this other entry back.</summary>
    public bool IsOf(ArrearsEntry other) => ReferenceEquals(Corrects, other) || (CorrectsId is { } id && id != 0 && id == other.Id);

    private static void RequireAmounts(ArrearsInput input)
    {
        if (input.Provided is < 0 or > FundingLimits.Amount || input.Accepted is < 0 or > FundingLimits.Amount)
        {
            throw new RuleException($"Số tiền từ 0 đến {VietnameseFormat.Number(FundingLimits.Amount)} đồng.");
        }

        if (input.Kind is ArrearsKind.Payment && input.Provided == 0)
        {
            throw new RuleException("Số tiền đã trả phải lớn hơn 0.");
        }

        if (input.Kind is ArrearsKind.Arising && input.Accepted <= input.Provided)
        {
            throw new RuleException("Giá trị nghiệm thu, quyết toán phải lớn hơn số đã bố trí. Đã bố trí đủ thì không phát sinh nợ.");
        }
    }

    private static void RequireDay(DateOnly date, DateTime now)
    {
        if (date > VietnamTime.DateOf(now))
        {
            throw new RuleException("Ngày không được sau hôm nay.");
        }

        if (date.Year < FundingLimits.FirstYear)
        {
            throw new RuleException($"Ngày phải từ năm {FundingLimits.FirstYear}.");
        }
    }
}
