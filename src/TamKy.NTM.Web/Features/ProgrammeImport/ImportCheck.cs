using System.Globalization;
using System.Text.RegularExpressions;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.TaskEditing;

namespace TamKy.NTM.Web.Features.ProgrammeImport;

/// <summary>Holds the lines of a table against the draft: what each was understood as, what it would do, and every mistake in it.</summary>
/// <param name="fileName">Named as the source of new tasks.</param>
/// <param name="field">For rows that name no field.</param>
internal sealed partial class ImportCheck(
    WorkProgramme draft, IReadOnlyCollection<WorkTask> tasks, UnitNames names, IReadOnlyList<TaskChoices.SetChoice> sets, IReadOnlySet<ImportColumn> columns, string fileName, string? field)
{
    private const string NoField = "Chung";

    private readonly Dictionary<string, WorkTask> _byCode = tasks.ToDictionary(task => task.Code, StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<(string, string), WorkTask> _byTitle = tasks.ToLookup(task => (UnitNames.Key(task.Clause), UnitNames.Key(task.Title)));
    private readonly Dictionary<int, int> _seen = [];
    private readonly HashSet<int> _lines = [.. draft.Lines.Select(line => line.Number)];

    /// <summary>Names in the table by which nobody is known.</summary>
    public List<string> Unknown { get; } = [];

    public ImportRow Check(RowReader.Line line)
    {
        if (line.Heading)
        {
            return new ImportRow(line.Number, line.Clause, line.HeadingText!, ImportOutcome.Heading, [], []) { MakesLine = !draft.Lines.Any(own => UnitNames.Key(own.Text) == UnitNames.Key(line.HeadingText!)) };
        }

        List<string> errors = [], notes = [];
        var text = line[ImportColumn.Content];
        if (text is null)
        {
            errors.Add("Chưa ghi nội dung.");
        }

        var title = TitleOf(text ?? string.Empty, notes);
        var known = KnownOf(line, title, errors);
        var parts = PartsOf(line, known, errors);
        var content = ContentOf(line, title, known, errors, notes);
        var provenance = ProvenanceOf(line, known, errors);
        Measure(content, errors);
        var outcome = errors.Count > 0 ? ImportOutcome.Refused
            : known is null ? ImportOutcome.Adds
            : TaskComparison.Of(TaskContent.Of(known), known.Assignments, content, parts).Count > 0 || provenance != known.Provenance ? ImportOutcome.Updates
            : ImportOutcome.Same;
        return new ImportRow(line.Number, content.Clause, text ?? "(trống)", outcome, errors, outcome is ImportOutcome.Same ? [] : notes)
        {
            Known = known,
            Content = content,
            Parts = parts,
            Provenance = provenance,
            MakesLine = known is null && content.LineNumber is null,
            Lead = line[ImportColumn.Lead],
            When = line[ImportColumn.Deadline],
        };
    }

    private static string TitleOf(string text, List<string> notes)
    {
        var words = Dash().Replace(text, string.Empty).Trim();
        if (words.Length <= WorkTask.TitleLength)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', WorkTask.TitleLength - 2);
        notes.Add($"Nội dung dài {words.Length} ký tự: tên việc là phần đầu, nguyên văn để ở dòng của văn bản.");
        return words[..(cut > 0 ? cut : WorkTask.TitleLength - 1)] + "…";
    }

    /// <summary>By its code, else by clause and words; a second row about the same task is a mistake.</summary>
    private WorkTask? KnownOf(RowReader.Line line, string title, List<string> errors)
    {
        var known = line[ImportColumn.Code] is { } code && _byCode.TryGetValue(code, out var coded) ? coded : _byTitle[(UnitNames.Key(line.Clause), UnitNames.Key(title))].FirstOrDefault(task => !_seen.ContainsKey(task.Id));
        if (known is not null && !_seen.TryAdd(known.Id, line.Number))
        {
            errors.Add($"Trùng việc {known.Code} với dòng {_seen[known.Id]}.");
        }

        return known;
    }

    private List<TaskAssignment> PartsOf(RowReader.Line line, WorkTask? known, List<string> errors)
    {
        var parts = new List<TaskAssignment>();
        foreach (var (column, part) in new[] { (ImportColumn.Lead, TaskPart.Lead), (ImportColumn.Coordinating, TaskPart.Coordinating) })
        {
            if (!columns.Contains(column) && known is not null)
            {
                parts.AddRange(known.Assignments.Where(own => own.Part == part));
                continue;
            }

            foreach (var found in names.In(line[column]))
            {
                if (found.Unit is { } unit)
                {
                    parts.Add(new TaskAssignment(unit, part, found.Label));
                }
                else
                {
                    errors.Add($"{Labels.Of(part)}: chưa rõ “{found.Name}” là đơn vị nào.");
                    Unknown.Add(found.Name);
                }
            }
        }

        if (!parts.Exists(own => own.Part is TaskPart.Lead) && errors.TrueForAll(error => !error.StartsWith(Labels.Of(TaskPart.Lead), StringComparison.Ordinal)))
        {
            errors.Add("Chưa ghi đơn vị chủ trì.");
        }

        return [.. parts.DistinctBy(own => (own.UnitId, own.Part, own.Label))];
    }

    private TaskContent ContentOf(RowReader.Line line, string title, WorkTask? known, List<string> errors, List<string> notes)
    {
        var before = known is null ? null : TaskContent.Of(known);
        var (recurrence, deadline, words) = WhenOf(line, before, errors, notes);
        var kind = Choice<TaskKind>(line, ImportColumn.Kind, "Loại", errors);
        return new TaskContent(
            LineOf(line, before, notes), columns.Contains(ImportColumn.Clause) || before is null ? line.Clause : before.Clause,
            kind ?? before?.Kind ?? (recurrence is Recurrence.Continuous ? TaskKind.StandingTask : TaskKind.Task), title,
            line[ImportColumn.Field] ?? before?.Field ?? FieldOf(line), recurrence)
        {
            Deadline = deadline,
            DeadlineText = words,
            ExpectedEvidence = Kept(line, ImportColumn.Evidence, before?.ExpectedEvidence),
            Note = Kept(line, ImportColumn.Note, before?.Note),
            Inferred = Kept(line, ImportColumn.Inferred, before?.Inferred),
            ClosedBy = Choice<ClosedBy>(line, ImportColumn.ClosedBy, "Hoàn thành khi có", errors) ?? before?.ClosedBy ?? ClosedBy.Confirmation,
            Criteria = CriteriaOf(line, before, errors),
        };
    }

    private (Recurrence Recurrence, DateOnly? Deadline, string? Words) WhenOf(RowReader.Line line, TaskContent? before, List<string> errors, List<string> notes)
    {
        if (!columns.Contains(ImportColumn.Deadline) && !columns.Contains(ImportColumn.Recurrence) && before is not null)
        {
            return (before.Recurrence, before.Deadline, Kept(line, ImportColumn.DeadlineText, before.DeadlineText));
        }

        var typed = line[ImportColumn.Deadline];
        var read = DeadlineWords.Read(typed, draft.Year);
        var isDate = VietnameseDate.Parse(typed) is VietnameseDate.Value;
        if (read.Mistake is { } mistake)
        {
            errors.Add($"Thời gian: {mistake}");
        }

        var words = columns.Contains(ImportColumn.DeadlineText) ? line[ImportColumn.DeadlineText] : isDate ? null : typed;
        if (Choice<Recurrence>(line, ImportColumn.Recurrence, "Chu kỳ", errors) is { } named)
        {
            return (named, isDate || named is Recurrence.Once or Recurrence.Yearly ? read.Deadline : null, words);
        }

        if (read.Doubt is { } doubt)
        {
            notes.Add($"Thời gian: {doubt}");
        }

        return (read.Recurrence, read.Deadline, words);
    }

    private int? LineOf(RowReader.Line line, TaskContent? before, List<string> notes)
    {
        if (!columns.Contains(ImportColumn.Line))
        {
            return before?.LineNumber;
        }

        if (line[ImportColumn.Line] is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _lines.Contains(number))
        {
            return number;
        }

        notes.Add($"Dự thảo không có dòng “{typed}”{(before is null ? ": lập dòng mới từ nội dung" : ", việc giữ dòng cũ")}.");
        return before?.LineNumber;
    }

    private string FieldOf(RowReader.Line line) =>
        CleanText.Clean(field) ?? (line.HeadingText is { Length: > 0 and <= WorkTask.FieldLength } heading ? InWords(heading) : NoField);

    /// <summary>A heading in capitals as a field: "Phát triển sản xuất".</summary>
    private static string InWords(string heading) => heading.Any(char.IsLower) ? heading : heading[..1] + heading[1..].ToLower(VietnameseFormat.Culture);

    private List<TaskCriterion> CriteriaOf(RowReader.Line line, TaskContent? before, List<string> errors)
    {
        if (!columns.Contains(ImportColumn.Criteria))
        {
            return [.. before?.Criteria ?? []];
        }

        var criteria = new List<TaskCriterion>();
        foreach (Match piece in CriteriaPiece().Matches(line[ImportColumn.Criteria] ?? string.Empty))
        {
            var code = piece.Groups["set"] is { Success: true } named ? named.Value : sets.Count > 0 ? sets[0].Code : string.Empty;
            var set = sets.FirstOrDefault(own => string.Equals(own.Code, code, StringComparison.OrdinalIgnoreCase));
            foreach (Match digits in Digits().Matches(piece.Groups["numbers"].Value))
            {
                if (set is not null && int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && set.Numbers.Contains(number))
                {
                    criteria.Add(new TaskCriterion(set.Code, number));
                }
                else
                {
                    errors.Add($"Tiêu chí: bộ “{code}” không có tiêu chí {digits.Value}.");
                }
            }
        }

        return criteria;
    }

    private Provenance ProvenanceOf(RowReader.Line line, WorkTask? known, List<string> errors)
    {
        var source = line[ImportColumn.Source] ?? known?.Provenance.Source ?? $"{fileName}, dòng {line.Number}";
        if (source.Length > TaskForm.SourceLength)
        {
            errors.Add($"Nguồn dài quá {TaskForm.SourceLength} ký tự.");
        }

        return new Provenance(source, Choice<Confidence>(line, ImportColumn.Confidence, "Độ tin cậy", errors) ?? known?.Provenance.Confidence ?? Confidence.ToBeConfirmed);
    }

    private string? Kept(RowReader.Line line, ImportColumn column, string? before) => columns.Contains(column) ? line[column] : before;

    private static T? Choice<T>(RowReader.Line line, ImportColumn column, string name, List<string> errors)
        where T : struct, Enum
    {
        if (line[column] is not { } typed)
        {
            return null;
        }

        if (Enum.GetValues<T>().Where(value => UnitNames.Key(Labels.Of(value)) == UnitNames.Key(typed)).Cast<T?>().FirstOrDefault() is { } found)
        {
            return found;
        }

        errors.Add($"{name}: “{typed}” không có trong danh sách. Chọn một trong: {string.Join("; ", Enum.GetValues<T>().Select(value => Labels.Of(value)))}.");
        return null;
    }

    private static void Measure(TaskContent content, List<string> errors)
    {
        (string Name, string? Text, int Most)[] all =
        [
            ("Mục", content.Clause, WorkTask.ClauseLength), ("Lĩnh vực", content.Field, WorkTask.FieldLength), ("Hạn bằng lời", content.DeadlineText, WorkTask.TextLength),
            ("Hồ sơ cần có", content.ExpectedEvidence, WorkTask.TextLength), ("Ghi chú", content.Note, WorkTask.TextLength), ("Điều suy ra", content.Inferred, WorkTask.TextLength),
        ];
        errors.AddRange(all.Where(row => row.Text?.Length > row.Most).Select(row => $"{row.Name} dài quá {row.Most} ký tự."));
    }

    [GeneratedRegex(@"\A\s*[-+–•]\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<numbers>[^();]*\d[^();]*)(?:\((?<set>[^)]+)\))?")]
    private static partial Regex CriteriaPiece();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
