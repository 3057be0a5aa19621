using System.ComponentModel.DataAnnotations;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting;

public enum ConsolidationState
{
    [Display(Name = "Đang soạn")]
    Composing,

    [Display(Name = "Đã chốt số liệu")]
    Frozen,

    [Display(Name = "Đã ban hành")]
    Issued,
}

/// <summary>
/// The Office's consolidated report of a month. While it is composed, its figures follow their sources; once frozen it is one text with a hash
/// that nothing changes. A mistake found later is put right by a further version with its reason (decisions 8, 11, 13).
/// </summary>
public sealed class ConsolidatedReport
{
    private readonly List<ConsolidatedPassage> _passages = [];

    private ConsolidatedReport()
    {
    }

    public ConsolidatedReport(Month month, Actor composer, DateTime now)
    {
        RequireOffice(composer);
        Month = month;
        Number = 1;
        ComposedBy = composer.Name;
        ComposedAt = now;
    }

    public int Id { get; private set; }

    public Month Month { get; private set; }

    /// <summary>1, and one more for each correction.</summary>
    public int Number { get; private set; }

    public ConsolidationState State { get; private set; }

    /// <summary>Why this version corrects the one before; null for the first.</summary>
    public string? CorrectionReason { get; private set; }

    public string ComposedBy { get; private set; } = null!;

    public DateTime ComposedAt { get; private set; }

    public string? FrozenBy { get; private set; }

    public DateTime? FrozenAt { get; private set; }

    /// <summary>Inputs, figures and text as frozen; null while it is composed.</summary>
    public string? ContentJson { get; private set; }

    /// <summary>SHA-256 of <see cref="ContentJson"/>, hexadecimal.</summary>
    public string? ContentHash { get; private set; }

    /// <summary>Given by the records clerk and typed in; never made up here (Nghị định 30/2020, Phụ lục I, II.3.a).</summary>
    public int? DocumentNumber { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    public string? IssuedBy { get; private set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<ConsolidatedPassage> Passages => _passages;

    public string? Passage(string key) => _passages.Find(passage => passage.Key == key)?.Text;

    /// <summary>Stores the Office's wording of one passage; an empty one is removed.</summary>
    public void Write(string key, string? text, Actor actor, DateTime now)
    {
        RequireOffice(actor);
        RequireState(ConsolidationState.Composing, "Báo cáo đã chốt nên không sửa lời được nữa. Thấy sai thì lập bản đính chính.");
        var passage = _passages.Find(candidate => candidate.Key == key);
        text = CleanText.Clean(text);
        if (text is null)
        {
            _passages.RemoveAll(candidate => candidate.Key == key);
        }
        else if (passage is null)
        {
            _passages.Add(new ConsolidatedPassage(key, text, actor.Name, now));
        }
        else
        {
            passage.Rewrite(text, actor.Name, now);
        }

        Version++;
    }

    /// <summary>Fixes the content. The caller has checked that nothing is missing and that the figures agree.</summary>
    public void Freeze(string contentJson, Actor actor, DateTime now)
    {
        RequireOffice(actor);
        RequireState(ConsolidationState.Composing, "Báo cáo tổng hợp này đã chốt.");
        ContentJson = contentJson;
        ContentHash = ReportVersion.HashOf(contentJson);
        FrozenBy = actor.Name;
        FrozenAt = now;
        State = ConsolidationState.Frozen;
        Version++;
    }

    /// <summary>The head of the Office issues it with the number and date given by the clerk.</summary>
    public void Issue(int documentNumber, DateOnly issuedOn, Actor actor, DateOnly today)
    {
        if (!actor.Is(Role.CoordinationHead))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối ban hành báo cáo tổng hợp.");
        }

        RequireState(ConsolidationState.Frozen, "Chỉ ban hành được báo cáo đã chốt và chưa ban hành.");
        if (documentNumber < 1)
        {
            throw new RuleException("Số văn bản do văn thư cấp, là số từ 1 trở lên.");
        }

        if (issuedOn > today || issuedOn < Month.FirstDay)
        {
            throw new RuleException("Ngày ban hành không được trước tháng báo cáo và không được sau hôm nay.");
        }

        DocumentNumber = documentNumber;
        IssuedOn = issuedOn;
        IssuedBy = actor.Name;
        State = ConsolidationState.Issued;
        Version++;
    }

    /// <summary>Begins a correction: the next version, with the same wording, to be edited, frozen and issued again. This one stays as it is.</summary>
    public ConsolidatedReport Correct(string? reason, Actor actor, DateTime now)
    {
        RequireOffice(actor);
        if (State is ConsolidationState.Composing)
        {
            throw new RuleException("Báo cáo chưa chốt thì sửa ngay, không cần đính chính.");
        }

        if (CleanText.Clean(reason) is not { } words)
        {
            throw new RuleException("Phải ghi rõ lý do đính chính.");
        }

        var next = new ConsolidatedReport(Month, actor, now) { Number = Number + 1, CorrectionReason = words };
        next._passages.AddRange(_passages.Select(passage => new ConsolidatedPassage(passage.Key, passage.Text, passage.EditedBy, passage.EditedAt)));
        return next;
    }

    private static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException();
        }
    }

    private void RequireState(ConsolidationState state, string otherwise)
    {
        if (State != state)
        {
            throw new RuleException(otherwise);
        }
    }
}
