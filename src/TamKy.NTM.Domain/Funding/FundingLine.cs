using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// The money of one unit in one year from one source and, where the source splits, of one type of capital (workflow 3.11; report-forms 4.1). What it was
/// given is never below what is disbursed, and neither is below zero. A source that does not split is integrated or mobilised: nothing is allocated, so
/// it has no limit and no rate.
/// </summary>
public sealed class FundingLine : IUnitOwned
{
    private readonly List<FundingEntry> _entries = [];

    private FundingLine()
    {
    }

    /// <exception cref="RuleException">The capital is missing or does not belong, or a part was not valid in the year.</exception>
    public FundingLine(int year, OrganizationUnit unit, FundingSource source, CapitalType? capital)
    {
        if (source.SplitsByCapital != capital is not null)
        {
            throw new RuleException(source.SplitsByCapital ? $"{source.Name} tách theo loại vốn: chọn loại vốn." : $"{source.Name} không tách theo loại vốn: để trống loại vốn.");
        }

        if (year is < FundingLimits.FirstYear or > FundingLimits.LastYear)
        {
            throw new RuleException($"Năm phải từ {FundingLimits.FirstYear} đến {FundingLimits.LastYear}.");
        }

        var lastDay = new DateOnly(year, 12, 31);
        if (!source.IsValidOn(lastDay) || capital?.IsValidOn(lastDay) is false)
        {
            throw new RuleException($"Nguồn hoặc loại vốn này không dùng trong năm {year}.");
        }

        (Year, Unit, UnitId) = (year, unit, unit.Id);
        (Source, SourceId, Capital, CapitalId) = (source, source.Id, capital, capital?.Id);
    }

    public int Id { get; private set; }

    public int Year { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public int SourceId { get; private set; }

    public FundingSource Source { get; private set; } = null!;

    public int? CapitalId { get; private set; }

    public CapitalType? Capital { get; private set; }

    /// <summary>Đồng: the sum of the entries, kept so that a decision need not read them all.</summary>
    public long Allocated { get; private set; }

    /// <summary>Đồng: the sum of what is approved, corrections included.</summary>
    public long Disbursed { get; private set; }

    /// <summary>Counts every change, so that two people never spend the same money.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Loaded only where they are read.</summary>
    public IReadOnlyList<FundingEntry> Entries => _entries;

    /// <summary>Allocated budget, the only money with a plan, a limit and a rate (report-forms 4.1).</summary>
    public bool IsBudget => Source.SplitsByCapital;

    public long Balance => Allocated - Disbursed;

    /// <summary>Finance and the Coordination Office enter what is given (workflow 3.11).</summary>
    public static bool MayAllocate(Actor actor) => actor.IsOffice || actor.Is(Role.FinanceOfficer);

    /// <summary>Enters a decision.</summary>
    /// <exception cref="PermissionException">Neither of finance nor of the Office.</exception>
    /// <exception cref="RuleException">The sum has the wrong sign or would leave less than is disbursed, or something is missing.</exception>
    public FundingEntry Enter(FundingInput input, Actor actor, DateTime now)
    {
        if (!MayAllocate(actor))
        {
            throw new PermissionException("Cán bộ tài chính hoặc Văn phòng Điều phối ghi quyết định giao vốn.");
        }

        if (!IsBudget)
        {
            throw new RuleException($"{Source.Name} là vốn huy động, lồng ghép, không có kế hoạch giao. Đơn vị ghi số đã huy động.");
        }

        RequireSign(input);
        var number = FundingText.Require(input.Number, FundingLimits.Number, "số quyết định");
        var content = FundingText.Require(input.Content, FundingLimits.Content, "nội dung");
        if (input.Date > VietnamTime.DateOf(now))
        {
            throw new RuleException("Ngày quyết định không được sau hôm nay.");
        }

        if (input.Date.Year < Year - 1 || input.Date.Year > Year)
        {
            throw new RuleException($"Quyết định giao vốn năm {Year} phải ký trong năm {Year} hoặc năm trước đó.");
        }

        if (input.Project is { } project && project.UnitId != UnitId)
        {
            throw new RuleException("Công trình phải là của đơn vị được giao vốn.");
        }

        if (Allocated + input.Amount < Disbursed)
        {
            throw new RuleException($"Kế hoạch còn lại {VietnameseFormat.Number(Allocated + input.Amount)} đồng, ít hơn số đã giải ngân {VietnameseFormat.Number(Disbursed)} đồng. Không ghi được.");
        }

        var entry = new FundingEntry(input, number, content, actor.Name, now);
        _entries.Add(entry);
        Allocated += input.Amount;
        Version++;
        return entry;
    }

    /// <summary>Takes an approved sum from the line, or puts one back where it is below zero.</summary>
    /// <exception cref="RuleException">The line has not as much.</exception>
    internal void Release(long amount)
    {
        if (Disbursed + amount < 0)
        {
            throw new RuleException("Số đính chính lớn hơn số đã giải ngân.");
        }

        if (IsBudget && Disbursed + amount > Allocated)
        {
            throw new RuleException($"{Source.Name} ({Capital!.Name}) năm {Year} chỉ còn {VietnameseFormat.Number(Balance)} đồng. Số {VietnameseFormat.Number(amount)} đồng vượt kế hoạch giao.");
        }

        Disbursed += amount;
        Version++;
    }

    private static void RequireSign(FundingInput input)
    {
        if (input.Amount is 0 or > FundingLimits.Amount or < -FundingLimits.Amount)
        {
            throw new RuleException($"Số tiền khác 0 và không quá {VietnameseFormat.Number(FundingLimits.Amount)} đồng.");
        }

        if (input.Kind is FundingKind.Recall && input.Amount > 0)
        {
            throw new RuleException("Thu hồi làm giảm kế hoạch: số tiền phải âm.");
        }

        if (input.Kind is FundingKind.Allocation or FundingKind.Supplement && input.Amount < 0)
        {
            throw new RuleException("Giao vốn và bổ sung phải là số dương. Giảm kế hoạch thì ghi điều chỉnh hoặc thu hồi.");
        }
    }
}
