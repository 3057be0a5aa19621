using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;

namespace TamKy.NTM.Web.Features.TaskEditing;

/// <summary>A task as typed; with the reason and the decision when its programme is in force.</summary>
public sealed record TaskForm
{
    public const int SourceLength = 1000;
    private const int SpareRows = 3;

    [Required(ErrorMessage = "Ghi nội dung việc.")]
    [StringLength(WorkTask.TitleLength, ErrorMessage = "Nội dung việc dài quá {1} ký tự. Nguyên văn dài để ở dòng của văn bản.")]
    public string? Title { get; init; }

    [Required(ErrorMessage = "Ghi mục của chương trình, ví dụ III.5.")]
    [StringLength(WorkTask.ClauseLength, ErrorMessage = "Mục dài quá {1} ký tự.")]
    public string? Clause { get; init; }

    public TaskKind Kind { get; init; } = TaskKind.Task;

    [Required(ErrorMessage = "Ghi lĩnh vực.")]
    [StringLength(WorkTask.FieldLength, ErrorMessage = "Lĩnh vực dài quá {1} ký tự.")]
    public string? Field { get; init; }

    public int? LineNumber { get; init; }

    public Recurrence Recurrence { get; init; }

    public DateOnly? Deadline { get; init; }

    [StringLength(WorkTask.TextLength, ErrorMessage = "Hạn bằng lời dài quá {1} ký tự.")]
    public string? DeadlineText { get; init; }

    public ClosedBy ClosedBy { get; init; }

    [StringLength(WorkTask.TextLength, ErrorMessage = "Hồ sơ cần có dài quá {1} ký tự.")]
    public string? Evidence { get; init; }

    [StringLength(WorkTask.TextLength, ErrorMessage = "Ghi chú dài quá {1} ký tự.")]
    public string? Note { get; init; }

    [StringLength(WorkTask.TextLength, ErrorMessage = "Điều suy ra dài quá {1} ký tự.")]
    public string? Inferred { get; init; }

    public List<PartForm> Parts { get; init; } = [];

    public List<CriteriaForm> Criteria { get; init; } = [];

    [Required(ErrorMessage = "Ghi nguồn: văn bản, mục, trang.")]
    [StringLength(SourceLength, ErrorMessage = "Nguồn dài quá {1} ký tự.")]
    public string? Source { get; init; }

    public bool IsConfirmed { get; init; }

    [StringLength(TaskChange.ReasonLength, ErrorMessage = "Lý do dài quá {1} ký tự.")]
    public string? Reason { get; init; }

    [StringLength(TaskChange.DeciderLength, ErrorMessage = "Người quyết định dài quá {1} ký tự.")]
    public string? DecidedBy { get; init; }

    public int Version { get; init; }

    public static TaskForm New(WorkProgramme programme, ProgrammeLine? line) => new()
    {
        LineNumber = line?.Number,
        Title = line?.Text.Length <= WorkTask.TitleLength ? line.Text : null,
        Clause = line?.Locator.Length <= WorkTask.ClauseLength ? line.Locator : null,
        Source = programme.Provenance.Source,
        Parts = [.. Enumerable.Repeat(new PartForm(), SpareRows)],
        Version = programme.Version,
    };

    public static TaskForm Of(WorkTask task) => new()
    {
        Title = task.Title,
        Clause = task.Clause,
        Kind = task.Kind,
        Field = task.Field,
        LineNumber = task.LineNumber,
        Recurrence = task.Recurrence,
        Deadline = task.Deadline,
        DeadlineText = task.DeadlineText,
        ClosedBy = task.ClosedBy,
        Evidence = task.ExpectedEvidence,
        Note = task.Note,
        Inferred = task.Inferred,
        Parts =
        [
            .. task.Leads.Concat(task.Coordinators).Select(own => new PartForm { Unit = own.Unit.Code, Part = own.Part, Label = own.Label }),
            .. Enumerable.Repeat(new PartForm { Part = TaskPart.Coordinating }, SpareRows),
        ],
        Criteria = [.. task.Criteria.GroupBy(criterion => criterion.SetCode).Select(set => new CriteriaForm { Set = set.Key, Numbers = string.Join(", ", set.Select(criterion => criterion.Number)) })],
        Source = task.Provenance.Source,
        IsConfirmed = task.Provenance.Confidence is Confidence.Confirmed,
        Version = task.Version,
    };

    /// <summary>The same with room for more units.</summary>
    public TaskForm WithMoreRows() => this with { Parts = [.. Parts, .. Enumerable.Repeat(new PartForm { Part = TaskPart.Coordinating }, SpareRows)] };

    public Provenance Provenance => new(Source ?? string.Empty, IsConfirmed ? Confidence.Confirmed : Confidence.ToBeConfirmed);

    public TaskContent Content(ModelStateDictionary state, IReadOnlyList<TaskChoices.SetChoice> sets) =>
        new(LineNumber, Clause ?? string.Empty, Kind, Title ?? string.Empty, Field ?? string.Empty, Recurrence)
        {
            Deadline = Deadline,
            DeadlineText = DeadlineText,
            ClosedBy = ClosedBy,
            ExpectedEvidence = Evidence,
            Note = Note,
            Inferred = Inferred,
            Criteria = [.. Criteria.SelectMany((row, index) => ReadCriteria(row, index, state, sets))],
        };

    public IReadOnlyList<TaskAssignment> ReadParts(ModelStateDictionary state, IReadOnlyList<OrganizationUnit> units)
    {
        var parts = new List<TaskAssignment>();
        foreach (var (index, row) in Parts.Index().Where(row => !string.IsNullOrEmpty(row.Item.Unit)))
        {
            if (units.FirstOrDefault(unit => unit.Code == row.Unit) is { } unit)
            {
                parts.Add(new TaskAssignment(unit, row.Part, Domain.Text.CleanText.Clean(row.Label)));
            }
            else
            {
                state.AddModelError($"Parts[{index}].Unit", "Chọn đơn vị trong danh sách.");
            }
        }

        if (!parts.Exists(part => part.Part is TaskPart.Lead))
        {
            state.AddModelError("Parts[0].Unit", "Chọn ít nhất một đơn vị chủ trì.");
        }

        return parts;
    }

    private static IEnumerable<TaskCriterion> ReadCriteria(CriteriaForm row, int index, ModelStateDictionary state, IReadOnlyList<TaskChoices.SetChoice> sets)
    {
        var words = (row.Numbers ?? string.Empty).Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var set = sets.FirstOrDefault(own => own.Code == row.Set);
        foreach (var word in words)
        {
            if (set is not null && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && set.Numbers.Contains(number))
            {
                yield return new TaskCriterion(set.Code, number);
            }
            else
            {
                state.AddModelError($"Criteria[{index}].Numbers", $"Bộ {row.Set} không có tiêu chí “{word}”. Ghi các số, cách nhau dấu phẩy: 1, 3, 17.");
            }
        }
    }
}
