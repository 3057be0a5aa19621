using System.Globalization;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// A construction or other project of a unit (report-forms, Biểu 04). How far it is and what is owed on it are entries that are never edited; what was
/// disbursed and allocated is read from the records of money that name it.
/// </summary>
public sealed class Project : IUnitOwned
{
    private readonly List<ProjectProgress> _progress = [];
    private readonly List<ArrearsEntry> _arrears = [];

    private Project()
    {
    }

    /// <param name="number">The next of the unit's own numbers.</param>
    /// <exception cref="PermissionException">Neither an officer of the unit nor of finance.</exception>
    /// <exception cref="RuleException">Something is missing or does not agree.</exception>
    public Project(OrganizationUnit unit, int number, ProjectInput input, Actor actor)
    {
        (Unit, UnitId, Number, Code) = (unit, unit.Id, number, string.Create(CultureInfo.InvariantCulture, $"{unit.Code}-{number:D2}"));
        Write(input, actor);
    }

    public int Id { get; private set; }

    /// <summary>Of the unit and its number: XA-TAMNGOC-01.</summary>
    public string Code { get; private set; } = null!;

    public int Number { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public int? VillageId { get; private set; }

    public OrganizationUnit? Village { get; private set; }

    public string Name { get; private set; } = null!;

    public string Owner { get; private set; } = null!;

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDate { get; private set; }

    /// <summary>Đồng.</summary>
    public long Total { get; private set; }

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    public IReadOnlyList<string> Criteria { get; private set; } = [];

    public string? Note { get; private set; }

    /// <summary>By when the arrears are to be paid.</summary>
    public DateOnly? ClearBy { get; private set; }

    /// <summary>From what money.</summary>
    public string? ClearFrom { get; private set; }

    /// <summary>Đồng owed after all entries; kept so that an entry judged without the others is noticed.</summary>
    public long Owed { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>Loaded only where they are read.</summary>
    public IReadOnlyList<ProjectProgress> Progress => _progress;

    /// <summary>Loaded only where they are read.</summary>
    public IReadOnlyList<ArrearsEntry> Arrears => _arrears;

    public static bool MayWrite(Actor actor, int unitId) => Disbursement.MayEnter(actor, unitId) || actor.Is(Role.FinanceOfficer);

    /// <summary>Null before the first entry: the project is then being prepared.</summary>
    public ProjectProgress? ProgressOn(DateOnly day) => _progress.Where(entry => entry.Date <= day).OrderBy(entry => entry.Date).ThenBy(entry => entry.At).ThenBy(entry => entry.Id).LastOrDefault();

    public void Edit(ProjectInput input, Actor actor)
    {
        Write(input, actor);
        Version++;
    }

    /// <summary>Enters how far the project is; needs the earlier entries.</summary>
    public ProjectProgress Report(DateOnly date, ProjectState state, long volume, string? note, Actor actor, DateTime now)
    {
        Require(actor);
        if (date > VietnamTime.DateOf(now))
        {
            throw new RuleException("Ngày ghi tiến độ không được sau hôm nay.");
        }

        if (volume is < 0 or > FundingLimits.Amount)
        {
            throw new RuleException($"Khối lượng hoàn thành từ 0 đến {VietnameseFormat.Number(FundingLimits.Amount)} đồng.");
        }

        if (state is not ProjectState.Preparing && DecisionNumber is null)
        {
            throw new RuleException("Công trình chưa có quyết định đầu tư thì chỉ ở bước chuẩn bị. Ghi số, ngày quyết định trước.");
        }

        var words = FundingText.Optional(note, FundingLimits.Content, "ghi chú");
        if (words is null && ProgressOn(date) is { } before && before.Volume > volume)
        {
            throw new RuleException($"Khối lượng thấp hơn lần ghi trước ({VietnameseFormat.Number(before.Volume)} đồng). Nói rõ lý do ở ghi chú.");
        }

        var entry = new ProjectProgress(date, state, volume, words, actor.Name, now);
        _progress.Add(entry);
        Version++;
        return entry;
    }

    /// <summary>Enters volume accepted without enough money, or a payment of what is owed; needs the earlier entries.</summary>
    /// <exception cref="RuleException">More would be paid than is owed on some day, or something is missing.</exception>
    public ArrearsEntry Enter(ArrearsInput input, Actor actor, DateTime now)
    {
        Require(actor);
        return Add(new ArrearsEntry(input, actor, now));
    }

    /// <summary>Takes a whole entry back by a further one, with the reason.</summary>
    public ArrearsEntry Correct(ArrearsEntry entry, DateOnly date, string? reason, Actor actor, DateTime now)
    {
        Require(actor);
        if (entry.IsCorrection)
        {
            throw new RuleException("Đây là dòng đính chính. Ghi dòng mới cho số đúng.");
        }

        if (_arrears.Exists(other => other.IsOf(entry)))
        {
            throw new RuleException("Dòng này đã đính chính rồi. Ghi dòng mới cho số đúng.");
        }

        return Add(new ArrearsEntry(entry, date, reason, actor, now));
    }

    /// <summary>Says from what and by when the arrears are to be paid.</summary>
    public void PlanClearing(string? from, DateOnly? by, Actor actor)
    {
        Require(actor);
        ClearFrom = FundingText.Optional(from, FundingLimits.Content, "nguồn trả nợ");
        ClearBy = by;
        Version++;
    }

    private ArrearsEntry Add(ArrearsEntry entry)
    {
        if (_arrears.Sum(known => known.Change) != Owed)
        {
            throw new InvalidOperationException("The arrears of the project are not loaded.");
        }

        if (ArrearsBalance.LeastEver([.. _arrears, entry]) is ({ } day, < 0 and var least))
        {
            throw new RuleException(
                $"Đến ngày {VietnameseFormat.Date(day)} số đã trả sẽ vượt số nợ {VietnameseFormat.Number(-least)} đồng. Xem lại số tiền, ngày, hoặc ghi khối lượng nghiệm thu trước.");
        }

        _arrears.Add(entry);
        Owed += entry.Change;
        Version++;
        return entry;
    }

    private void Write(ProjectInput input, Actor actor)
    {
        Require(actor);
        var name = FundingText.Require(input.Name, FundingLimits.Content, "tên công trình");
        var owner = FundingText.Require(input.Owner, FundingLimits.Person, "chủ đầu tư");
        var number = FundingText.Optional(input.DecisionNumber, FundingLimits.Number, "số quyết định");
        var note = FundingText.Optional(input.Note, FundingLimits.Content, "ghi chú");
        if (input.Total is <= 0 or > FundingLimits.Amount)
        {
            throw new RuleException($"Tổng mức đầu tư lớn hơn 0 và không quá {VietnameseFormat.Number(FundingLimits.Amount)} đồng.");
        }

        if (number is null != input.DecisionDate is null)
        {
            throw new RuleException("Quyết định đầu tư phải có cả số và ngày.");
        }

        if (number is null && _progress.Exists(entry => entry.State is not ProjectState.Preparing))
        {
            throw new RuleException("Công trình đã qua bước chuẩn bị nên phải có số, ngày quyết định đầu tư.");
        }

        if (input.End < input.Start)
        {
            throw new RuleException("Ngày hoàn thành không được trước ngày khởi công.");
        }

        if (input.Village is { } village && village.ParentId != UnitId)
        {
            throw new RuleException("Thôn phải thuộc xã của công trình.");
        }

        (Name, Village, VillageId, Owner, DecisionNumber, DecisionDate) = (name, input.Village, input.Village?.Id, owner, number, input.DecisionDate);
        (Total, Start, End, Criteria, Note) = (input.Total, input.Start, input.End, [.. input.Criteria], note);
    }

    private void Require(Actor actor)
    {
        if (!MayWrite(actor, UnitId))
        {
            throw new PermissionException("Cán bộ của đơn vị hoặc cán bộ tài chính ghi công trình của đơn vị.");
        }
    }
}
