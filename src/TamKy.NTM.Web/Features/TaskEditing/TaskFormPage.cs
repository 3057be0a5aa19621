using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>Where a task is written: into a draft, or as a change of a programme in force.</summary>
/// <param name="Task">Null for a new one.</param>
public sealed record TaskFormPage(
    WorkProgramme Programme, WorkTask? Task, TaskForm Form, IReadOnlyList<OrganizationUnit> Units, IReadOnlyList<TaskChoices.SetChoice> Sets, IReadOnlyList<string> Fields)
{
    private const int LongestLine = 90;

    public bool IsInForce => !Programme.IsDraft;

    public string Title => Task is null ? "Thêm việc" : IsInForce ? $"Điều chỉnh việc {Task.Code}" : $"Sửa việc {Task.Code}";

    /// <summary>One field for each set of the year, and for those that the task names already.</summary>
    public IReadOnlyList<CriteriaForm> Criteria =>
    [
        .. Sets.Where(set => set.IsOfYear).Select(set => Form.Criteria.FirstOrDefault(row => row.Set == set.Code) ?? new CriteriaForm { Set = set.Code }),
        .. Form.Criteria.Where(row => !Sets.Any(set => set.IsOfYear && set.Code == row.Set)),
    ];

    public IEnumerable<(int Number, string Text)> Lines => Programme.Lines.OrderBy(line => line.Number)
        .Select(line => (line.Number, $"Dòng {line.Number}, {line.Locator}: {(line.Text.Length <= LongestLine ? line.Text : line.Text[..LongestLine] + "…")}"));

    public Crumb[] Crumbs(string list, string draft, string? task) => IsInForce
        ? [new("Chương trình", list), .. Task is null ? Array.Empty<Crumb>() : [new Crumb(Task.Code, task)], new(Title, null)]
        : [new("Chương trình", list), new($"Dự thảo năm {Programme.Year}", draft), new(Title, null)];

    public string NameOf(string? set) => Sets.FirstOrDefault(own => own.Code == set)?.Name ?? set ?? string.Empty;

    public static string Typed(DateOnly? date) => date is { } day ? VietnameseFormat.Date(day) : string.Empty;
}
