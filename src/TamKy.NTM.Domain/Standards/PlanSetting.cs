using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Standards;

/// <summary>
/// What the Office sets for one kind of plan: whether it waits for the province's guidance (programme II.3), how many working days departments have
/// for their opinion, and who signs (cần kiểm).
/// </summary>
public sealed class PlanSetting
{
    private PlanSetting()
    {
    }

    public PlanSetting(NtmLevel level, int opinionWorkingDays, string approver, Provenance provenance)
    {
        Level = level;
        OpinionWorkingDays = opinionWorkingDays;
        Approver = approver;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    public NtmLevel Level { get; private set; }

    public int OpinionWorkingDays { get; private set; }

    /// <summary>Who signs the approval, in words.</summary>
    public string Approver { get; private set; } = null!;

    public bool AwaitsGuidance { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>The day since which the guidance is waited for, or on which it came.</summary>
    public DateOnly? Since { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ChangedAt { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    public int Version { get; private set; } = 1;

    /// <summary>Why no plan of this kind can be put forward; null when nothing stands in the way.</summary>
    public string? Blocked => AwaitsGuidance
        ? $"Phương án {Name} đang chờ hướng dẫn của tỉnh từ ngày {VietnameseFormat.Date(Since!.Value)}: {Reason} Vẫn soạn và lưu được; Văn phòng Điều phối bỏ chờ thì mới gửi, thẩm định, phê duyệt được."
        : null;

    private string Name => Labels.Of(Level) is var label ? VietnameseFormat.InSentence(label) : string.Empty;

    public void RequireGuidance()
    {
        if (Blocked is { } sentence)
        {
            throw new RuleException(sentence);
        }
    }

    /// <summary>The Office says that plans wait, or that they no longer do; either way since when and why.</summary>
    public void Change(bool awaits, DateOnly since, string? reason, int opinionWorkingDays, Actor actor, DateTime now)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }

        if (CleanText.Clean(reason) is not { } words)
        {
            throw new RuleException("Phải ghi rõ lý do hoặc văn bản hướng dẫn.");
        }

        if (opinionWorkingDays is < 1 or > 60)
        {
            throw new RuleException("Hạn góp ý từ 1 đến 60 ngày làm việc.");
        }

        AwaitsGuidance = awaits;
        Since = since;
        Reason = words[^1] is '.' ? words : words + ".";
        OpinionWorkingDays = opinionWorkingDays;
        ChangedBy = actor.Name;
        ChangedAt = now;
        Version++;
    }
}
