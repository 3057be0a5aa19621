using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Criteria;

/// <summary>
/// One version of a set of criteria. All versions carry the code of the set, by which reports name their parts; each has criteria and indicators of its
/// own, so that nothing an earlier report refers to ever changes. Which communes follow the set in which year is <see cref="CriteriaSetAssignment"/>.
/// </summary>
public sealed class CriteriaSet
{
    private readonly List<Criterion> _criteria = [];

    private CriteriaSet()
    {
    }

    public CriteriaSet(string code, string name, NtmLevel level, DateOnly effectiveFrom, Provenance provenance)
    {
        Code = code;
        Name = name;
        Level = level;
        EffectiveFrom = effectiveFrom;
        Provenance = provenance;
    }

    /// <summary>A version that nobody uses yet.</summary>
    /// <param name="previous">The version it is to replace; null for a set that is new.</param>
    /// <param name="by">Null when it comes with the reference data.</param>
    public CriteriaSet(SetContent content, CriteriaSet? previous, Actor? by)
        : this(content.Code, content.Name, content.Level, content.EffectiveFrom, new Provenance(content.Source, content.Confidence))
    {
        Status = SetStatus.Draft;
        PreviousVersion = previous;
        VersionNumber = (previous?.VersionNumber ?? 0) + 1;
        DraftedById = by?.UserId;
        DraftedBy = by?.Name;
        EffectiveTo = content.EffectiveTo;
        PeriodFrom = content.PeriodFrom;
        PeriodTo = content.PeriodTo;
        Region = content.Region;
        LegalBases = content.LegalBases;
        LocalDecision = content.LocalDecision;
        ZoneCode = content.ZoneCode;
        RecognitionRule = content.RecognitionRule;
        Note = content.Note;
        _criteria.AddRange(content.Criteria.Select(criterion => new Criterion(criterion)));
    }

    public int Id { get; private set; }

    /// <summary>The same for all versions.</summary>
    public string Code { get; private set; } = null!;

    public int VersionNumber { get; private set; } = 1;

    public int? PreviousVersionId { get; private set; }

    /// <summary>The version that this one replaces.</summary>
    public CriteriaSet? PreviousVersion { get; private set; }

    public SetStatus Status { get; private set; }

    /// <summary>
    /// First day on which reports use this version: those whose data window ends on it or later. Null for the first version, which stands for all
    /// days before the next one, since communes report by a set from the draft on (decision 4).
    /// </summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>What the version rests on: the decision that changed the set.</summary>
    public string? VersionBasis { get; private set; }

    public int? DraftedById { get; private set; }

    public string? DraftedBy { get; private set; }

    public string? PutInForceBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? PutInForceAt { get; private set; }

    /// <summary>Counts the changes of a draft: two people may have it open.</summary>
    public int Version { get; private set; } = 1;

    public string Name { get; private set; } = null!;

    public NtmLevel Level { get; private set; }

    public DateOnly EffectiveFrom { get; private set; }

    public DateOnly? EffectiveTo { get; set; }

    public int PeriodFrom { get; set; }

    public int PeriodTo { get; set; }

    public string? Region { get; set; }

    public IReadOnlyList<string> LegalBases { get; set; } = [];

    /// <summary>The province's decision that applies the set, with its zone, as read.</summary>
    public string? LocalDecision { get; set; }

    /// <summary>Zone of the province's decision that holds for the units following this set (1, 2, 3); thresholds may differ by zone.</summary>
    public string? ZoneCode { get; set; }

    public string? RecognitionRule { get; set; }

    public string? Note { get; set; }

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<Criterion> Criteria => _criteria;

    public IEnumerable<Indicator> Indicators => _criteria.OrderBy(criterion => criterion.Number).SelectMany(criterion => criterion.Indicators.OrderBy(indicator => indicator.Position));

    public Criterion Add(Criterion criterion)
    {
        _criteria.Add(criterion);
        return criterion;
    }

    /// <summary>A draft of the next version, the same as this one to begin with.</summary>
    public CriteriaSet DraftNext(Actor actor) => DraftNext(SetContent.Of(this), actor);

    /// <summary>A draft of the next version with a content of its own, from a file.</summary>
    public CriteriaSet DraftNext(SetContent content, Actor actor)
    {
        RequireOffice(actor);
        if (Status is SetStatus.Draft)
        {
            throw new RuleException("Bộ tiêu chí này đang có bản dự thảo. Sửa tiếp bản đó, hoặc bỏ nó rồi lập lại.");
        }

        return new CriteriaSet(content with { Code = Code }, this, actor);
    }

    /// <summary>What the set says of itself, as written for a draft.</summary>
    public void Describe(SetContent content, Actor actor)
    {
        RequireDraft(actor);
        SetRules.Require(SetRules.OfHead(content));
        Name = content.Name;
        EffectiveFrom = content.EffectiveFrom;
        EffectiveTo = content.EffectiveTo;
        LegalBases = content.LegalBases;
        RecognitionRule = content.RecognitionRule;
        Note = content.Note;
        Provenance = new Provenance(content.Source, content.Confidence);
        Version++;
    }

    /// <param name="id">The criterion to rewrite; null adds one.</param>
    public Criterion Write(int? id, SetContentCriterion content, Actor actor)
    {
        RequireDraft(actor);
        SetRules.Require(SetRules.Of(content));
        if (_criteria.Exists(other => other.Id != id && (other.Number == content.Number || other.Code == content.Code)))
        {
            throw new RuleException($"Bộ đã có tiêu chí số {content.Number} hoặc mã {content.Code}. Chọn số, mã khác.");
        }

        Version++;
        if (id is not { } known)
        {
            return Add(new Criterion(content));
        }

        var criterion = Criterion(known);
        criterion.Rewrite(content);
        return criterion;
    }

    /// <param name="id">The indicator to rewrite; null adds one.</param>
    public Indicator Write(int criterionId, int? id, SetContentIndicator content, Actor actor)
    {
        RequireDraft(actor);
        SetRules.Require(SetRules.Of(content));
        if (Indicators.Any(other => other.Id != id && other.Code == content.Code))
        {
            throw new RuleException($"Bộ đã có chỉ tiêu mã {content.Code}. Chọn mã khác.");
        }

        var criterion = Criterion(criterionId);
        Version++;
        if (id is not { } known)
        {
            return criterion.Add(new Indicator(content, criterion.Indicators.Select(other => other.Position).DefaultIfEmpty().Max() + 1));
        }

        var indicator = Indicator(known);
        indicator.Rewrite(content);
        return indicator;
    }

    public void RemoveCriterion(int id, Actor actor)
    {
        RequireDraft(actor);
        _criteria.Remove(Criterion(id));
        Version++;
    }

    public void RemoveIndicator(int id, Actor actor)
    {
        RequireDraft(actor);
        _criteria.Single(criterion => criterion.Indicators.Any(indicator => indicator.Id == id)).Remove(Indicator(id));
        Version++;
    }

    public Criterion Criterion(int id) =>
        _criteria.Find(criterion => criterion.Id == id) ?? throw new RuleException("Bộ tiêu chí không có tiêu chí này. Mở lại trang để xem.");

    public Indicator Indicator(int id) =>
        Indicators.FirstOrDefault(indicator => indicator.Id == id) ?? throw new RuleException("Bộ tiêu chí không có chỉ tiêu này. Mở lại trang để xem.");

    /// <summary>
    /// From a day on reports use this version. Reports that are there keep theirs: the day lies after the data window of each of them. The head of the
    /// Office decides, and nobody on their own draft (domain/workflow.md, part 2; decision 21).
    /// </summary>
    /// <param name="lastReported">Last day of the latest data window for which a report by this set exists; null when there is none.</param>
    public void PutInForce(DateOnly validFrom, string? basis, DateOnly? lastReported, Actor actor, DateTime now)
    {
        RequireDraft(actor);
        if (!actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối quyết định áp dụng bộ tiêu chí.");
        }

        if (actor.UserId == DraftedById)
        {
            throw new PermissionException("Người lập dự thảo không tự quyết định áp dụng. Việc này do người khác có thẩm quyền làm.");
        }

        SetRules.Require(SetRules.Of(SetContent.Of(this)));
        if (CleanText.Clean(basis) is not { } words)
        {
            throw new RuleException("Ghi văn bản làm căn cứ, ví dụ: QĐ 12/QĐ-TTg ngày 05/01/2023.");
        }

        if (lastReported is { } last && validFrom <= last)
        {
            throw new RuleException($"Đã có báo cáo theo bản cũ với số liệu đến ngày {VietnameseFormat.Date(last)}. Chọn ngày áp dụng sau ngày đó.");
        }

        if (PreviousVersion?.ValidFrom is { } before && validFrom <= before)
        {
            throw new RuleException($"Bản {PreviousVersion.VersionNumber} áp dụng từ {VietnameseFormat.Date(before)}. Chọn ngày áp dụng sau ngày đó.");
        }

        Status = SetStatus.InForce;
        ValidFrom = validFrom;
        VersionBasis = words;
        PutInForceBy = actor.Name;
        PutInForceAt = now;
        Version++;
    }

    /// <summary>Every change is the Office's, and of a draft: what is in force stays as it is.</summary>
    public void RequireDraft(Actor actor)
    {
        RequireOffice(actor);
        if (Status is not SetStatus.Draft)
        {
            throw new RuleException("Bản đang áp dụng không sửa được, để báo cáo cũ giữ nguyên. Lập bản dự thảo mới rồi sửa trên đó.");
        }
    }

    public static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Bộ tiêu chí do Văn phòng Điều phối sửa.");
        }
    }
}
