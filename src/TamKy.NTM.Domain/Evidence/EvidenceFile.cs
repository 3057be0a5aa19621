using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Evidence;

/// <summary>
/// A document that proves something about a unit. It is never deleted: one that should not count is removed with a reason and stays in the store.
/// </summary>
public sealed class EvidenceFile : IUnitOwned
{
    public const int ReasonLength = 500;
    public const int FileNameLength = 160;

    private readonly List<EvidenceLink> _links = [];

    private EvidenceFile()
    {
    }

    /// <param name="unit">What the file is about: a commune, village or department.</param>
    /// <param name="addedFor">The unit on whose behalf the person adds it; null for the Office.</param>
    public EvidenceFile(OrganizationUnit unit, StoredContent content, EvidenceFacts facts, int? addedFor, Actor by, DateTime at)
    {
        Unit = unit;
        UnitId = unit.Id;
        (StoredName, FileName, ContentType, Size, Sha256) = (content.StoredName, content.FileName, content.ContentType, content.Size, content.Sha256);
        (Kind, KindId) = (facts.Kind, facts.Kind.Id);
        (Number, IssuedOn, ProvesFrom, ProvesTo, ValidTo) = (CleanText.Clean(facts.Number), facts.IssuedOn, facts.ProvesFrom, facts.ProvesTo, facts.ValidTo);
        AddedByUnitId = addedFor;
        AddedById = by.UserId;
        AddedBy = by.Name;
        AddedAt = at;
    }

    public int Id { get; private set; }

    public int UnitId { get; private set; }

    public OrganizationUnit Unit { get; private set; } = null!;

    public string StoredName { get; private set; } = null!;

    public string FileName { get; private set; } = null!;

    public string ContentType { get; private set; } = null!;

    public long Size { get; private set; }

    public string Sha256 { get; private set; } = null!;

    public int KindId { get; private set; }

    public EvidenceKind Kind { get; private set; } = null!;

    public string? Number { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    public DateOnly? ProvesFrom { get; private set; }

    public DateOnly? ProvesTo { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public int? AddedByUnitId { get; private set; }

    public int AddedById { get; private set; }

    public string AddedBy { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>UTC; null while the file counts.</summary>
    public DateTime? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    public string? RemovalReason { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<EvidenceLink> Links => _links;

    public bool IsRemoved => RemovedAt is not null;

    public IEnumerable<EvidenceTarget> Targets => _links.Select(link => EvidenceTarget.Parse(link.Target)).OfType<EvidenceTarget>();

    public bool Proves(string target) => _links.Exists(link => link.Target == target);

    /// <summary>
    /// The last day on which the document proves: the one it names itself, else its date of issue plus the shelf life; null when it does not age. Whether
    /// the day of issue itself counts towards the shelf life is an assumption (cần kiểm): it does not, so twelve months from 15/6/2021 end on 15/6/2022.
    /// </summary>
    public DateOnly? LastDay(EvidenceRequirement? rule) =>
        ValidTo ?? ((rule?.ShelfMonths ?? Kind.ShelfMonths) is { } months ? IssuedOn.AddMonths(months) : null);

    /// <summary>Missing before its date of issue and once removed; then valid, expiring in the days of warning of its kind, and expired after its last day.</summary>
    public EvidenceState StateOn(DateOnly day, EvidenceRequirement? rule)
    {
        if (IsRemoved || day < IssuedOn)
        {
            return EvidenceState.Missing;
        }

        if (LastDay(rule) is not { } last)
        {
            return EvidenceState.Valid;
        }

        return day > last ? EvidenceState.Expired
            : last.DayNumber - day.DayNumber < Kind.WarnDays ? EvidenceState.Expiring
            : EvidenceState.Valid;
    }

    /// <summary>Makes the file prove these things and, among those the actor may decide about, no others.</summary>
    public void Prove(IReadOnlyCollection<EvidenceTarget> targets, EvidenceRights rights, DateTime at)
    {
        RefuseRemoved();
        if (targets.FirstOrDefault(target => !Proves(target.Key) && !rights.MayProve(target)) is not null)
        {
            throw new PermissionException("Đơn vị của bạn không phụ trách tiêu chí này nên không gắn hồ sơ vào đó được.");
        }

        var kept = targets.Select(target => target.Key).ToHashSet();
        var dropped = Targets.Where(target => !kept.Contains(target.Key) && rights.MayProve(target)).Select(target => target.Key).ToHashSet();
        if (_links.TrueForAll(link => dropped.Contains(link.Target)) && kept.Count == 0)
        {
            throw new RuleException("Hồ sơ phải chứng minh ít nhất một chỉ tiêu hoặc tiêu chí. Hồ sơ không dùng nữa thì gỡ, có ghi lý do.");
        }

        _links.RemoveAll(link => dropped.Contains(link.Target));
        _links.AddRange(targets.Where(target => !Proves(target.Key)).DistinctBy(target => target.Key).Select(target => new EvidenceLink(target, rights.Actor.Name, at)));
        Version++;
    }

    /// <summary>The unit that added a file may take it back, and so may the Office.</summary>
    public bool MayBeRemovedBy(Actor actor) =>
        !IsRemoved && (actor.IsOffice || (AddedByUnitId is { } unit && actor.WritesFor(unit)));

    public void Remove(string? reason, Actor actor, DateTime at)
    {
        RefuseRemoved();
        if (!MayBeRemovedBy(actor))
        {
            throw new PermissionException("Chỉ đơn vị đã thêm hồ sơ hoặc Văn phòng Điều phối gỡ được.");
        }

        RemovalReason = CleanText.Clean(reason) ?? throw new RuleException("Vui lòng ghi rõ lý do gỡ hồ sơ.");
        RemovedBy = actor.Name;
        RemovedAt = at;
        Version++;
    }

    private void RefuseRemoved()
    {
        if (IsRemoved)
        {
            throw new RuleException($"Hồ sơ này đã gỡ, {RemovedBy} gỡ vì: {RemovalReason}");
        }
    }
}
