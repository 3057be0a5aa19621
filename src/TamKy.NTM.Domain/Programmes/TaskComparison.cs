using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>In what two wordings of a task differ, property by property, in the words of the pages.</summary>
public static class TaskComparison
{
    public static IReadOnlyList<FieldChange> Of(TaskContent before, IEnumerable<TaskAssignment> partsBefore, TaskContent after, IEnumerable<TaskAssignment> partsAfter)
    {
        var (had, has) = (partsBefore.ToList(), partsAfter.ToList());
        (string Label, string? Before, string? After)[] all =
        [
            ("Dòng nguyên văn", Number(before.LineNumber), Number(after.LineNumber)),
            ("Mục", before.Clause, after.Clause),
            ("Loại", Labels.Of(before.Kind), Labels.Of(after.Kind)),
            ("Nội dung", before.Title, after.Title),
            ("Lĩnh vực", before.Field, after.Field),
            ("Chu kỳ", Labels.Of(before.Recurrence), Labels.Of(after.Recurrence)),
            ("Hạn", Date(before.Deadline), Date(after.Deadline)),
            ("Hạn bằng lời", before.DeadlineText, after.DeadlineText),
            ("Chủ trì", Names(had, TaskPart.Lead), Names(has, TaskPart.Lead)),
            ("Phối hợp", Names(had, TaskPart.Coordinating), Names(has, TaskPart.Coordinating)),
            ("Tiêu chí", Criteria(before), Criteria(after)),
            ("Hồ sơ cần có", before.ExpectedEvidence, after.ExpectedEvidence),
            ("Hoàn thành khi có", Labels.Of(before.ClosedBy), Labels.Of(after.ClosedBy)),
            ("Điều suy ra", before.Inferred, after.Inferred),
            ("Ghi chú", before.Note, after.Note),
        ];
        return
        [
            .. all.Select(row => new FieldChange(row.Label, CleanText.Clean(row.Before), CleanText.Clean(row.After))).Where(change => change.Before != change.After),
        ];
    }

    /// <summary>"Hạn: 31/3/2022 → 30/6/2022; …", as it is kept on record.</summary>
    public static string InWords(IEnumerable<FieldChange> changes) =>
        string.Join("; ", changes.Select(change => $"{change.Label}: {change.Before ?? "trống"} → {change.After ?? "trống"}"));

    private static string? Number(int? number) => number is { } value ? VietnameseFormat.Number(value) : null;

    private static string? Date(DateOnly? date) => date is { } day ? VietnameseFormat.Date(day) : null;

    private static string Names(IEnumerable<TaskAssignment> parts, TaskPart part) => string.Join("; ", parts.Where(own => own.Part == part)
        .Select(own => own.Label is null ? own.Unit.Name : $"{own.Label} ({own.Unit.Name})").Order(StringComparer.Ordinal));

    private static string Criteria(TaskContent content) => string.Join("; ", content.Criteria
        .GroupBy(criterion => criterion.SetCode).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{string.Join(", ", group.Select(criterion => criterion.Number).Order())} ({group.Key})"));
}
