using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.ReportEditing;

/// <summary>What the script of the form is told after it saved a part.</summary>
public static class PartAnswer
{
    /// <summary>Stored: the new version, the changed words beside the fields, and what could not be read.</summary>
    public static object Saved(EditPage page, EditPart saved, DateTime now) => new
    {
        version = saved.Part.Version,
        savedAt = VietnameseFormat.Time(TimeOnly.FromDateTime(now)),
        headline = page.Status.Text,
        filled = page.FilledIndicators,
        gaps = page.Gaps.Select(gap => new { anchor = gap.Anchor, text = gap.Text }),
        progress = Look(saved),
        rows = saved.Rows.Select(row => new
        {
            id = row.Entry.Id,
            change = row.Change ?? "-",
            result = row.Status is { } status ? Look(status) : Unfilled,
        }),
        errors = page.Errors.Select(error => new
        {
            field = error.FieldId,
            message = error.Message,
            readings = error.Readings.Select(reading => new { label = reading.Label, typed = reading.Typed }),
        }),
    };

    /// <summary>Somebody else was faster: what is stored now, field by field, beside which the page shows what was typed.</summary>
    public static object Stale(EditPart stored) => new
    {
        version = stored.Part.Version,
        message = "Người khác vừa sửa cùng phần này. Chọn giữ chữ bạn vừa gõ hay lấy bản vừa lưu.",
        stored = StoredFields(stored),
    };

    private static object Unfilled => new { tone = "", icon = "circle", text = "Chưa nhập" };

    private static object Look(ComplianceStatus status)
    {
        var look = ComplianceLook.Of(status);
        return new { tone = TagMarkup.Class(string.Empty, look.Tone).Trim(), icon = look.Icon, text = look.Text };
    }

    private static object Look(EditPart part)
    {
        var look = ProgressLook.Of(part);
        return new { tone = TagMarkup.Class(string.Empty, look.Tone).Trim(), icon = look.Icon, text = look.Text, rail = look.RailText };
    }

    private static Dictionary<string, string?> StoredFields(EditPart part)
    {
        var form = PartForm.From(part.Part);
        var prefix = $"Parts[{part.Part.Id}].";
        var fields = new Dictionary<string, string?>
        {
            [prefix + nameof(form.Text)] = form.Text,
            [prefix + nameof(form.Done)] = form.Done,
            [prefix + nameof(form.Unfinished)] = form.Unfinished,
            [prefix + nameof(form.CauseKind)] = form.CauseKind?.ToString(),
            [prefix + nameof(form.Cause)] = form.Cause,
            [prefix + nameof(form.Solution)] = form.Solution,
            [prefix + nameof(form.SolutionDue)] = form.SolutionDue,
            [prefix + nameof(form.Proposal)] = form.Proposal,
        };
        Add(fields, prefix + nameof(form.Values), form.Values);
        Add(fields, prefix + nameof(form.Judged), form.Judged);
        Add(fields, prefix + nameof(form.Remarks), form.Remarks);
        Add(fields, prefix + nameof(form.WorkNotes), form.WorkNotes);
        Add(fields, prefix + nameof(form.AnswerTexts), form.AnswerTexts);
        Add(fields, prefix + nameof(form.Works), form.Works.ToDictionary(work => work.Key, work => work.Value?.ToString()));
        Add(fields, prefix + nameof(form.Answers), form.Answers.ToDictionary(answer => answer.Key, answer => answer.Value?.ToString()));
        return fields;
    }

    private static void Add(Dictionary<string, string?> fields, string name, Dictionary<int, string?> values)
    {
        foreach (var (id, value) in values)
        {
            fields[$"{name}[{id}]"] = value;
        }
    }
}
