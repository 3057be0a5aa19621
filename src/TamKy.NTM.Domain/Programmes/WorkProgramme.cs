using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Programmes;

/// <summary>
/// The committee's work programme of a year: the document line by line and the tasks that it sets. A draft is edited by the Office and asks nobody for
/// anything; once in force its tasks come to the units as occurrences.
/// </summary>
public sealed class WorkProgramme
{
    public const int TitleLength = 300;
    public const int NoteLength = 1000;
    public const int NumberLength = 60;
    public const int SourceLength = 1000;
    public const int FirstYear = 2016;
    public const int LastYear = 2099;

    private readonly List<ProgrammeLine> _lines = [];

    private WorkProgramme()
    {
    }

    public WorkProgramme(int year, string title, Provenance provenance, string? note = null)
    {
        Year = year;
        Title = title;
        Note = note;
        Provenance = provenance;
    }

    public int Id { get; private set; }

    /// <summary>One programme a year.</summary>
    public int Year { get; private set; }

    public string Title { get; private set; } = null!;

    public string? Note { get; private set; }

    /// <summary>Number of the document as issued; null while it is not known.</summary>
    public string? Number { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>From this day the tasks are asked for; null for a draft.</summary>
    public DateOnly? InForceFrom { get; private set; }

    /// <summary>Who began the draft: somebody else puts it in force (decision 21). Null for reference data.</summary>
    public int? DraftedById { get; private set; }

    public string? DraftedBy { get; private set; }

    /// <summary>Who put it in force; null for a draft and for reference data.</summary>
    public string? PutInForceBy { get; private set; }

    public int Version { get; private set; } = 1;

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<ProgrammeLine> Lines => _lines;

    public bool IsDraft => InForceFrom is null;

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    /// <summary>What a code of its tasks begins with: CT22-.</summary>
    public string CodePrefix => $"CT{Year % 100:00}-";

    /// <summary>A draft for a year, with the lines of another year's programme or empty. Everything copied is to be confirmed.</summary>
    /// <param name="model">Loaded with its lines.</param>
    /// <exception cref="RuleException">No such year.</exception>
    public static WorkProgramme Draft(int year, WorkProgramme? model, Actor actor)
    {
        RequireOffice(actor);
        if (year is < FirstYear or > LastYear)
        {
            throw new RuleException($"Năm phải từ {FirstYear} đến {LastYear}.");
        }

        var source = model is null ? "Văn phòng Điều phối soạn" : $"Chép từ chương trình năm {model.Year}, chưa đối chiếu với văn bản năm {year}";
        var draft = new WorkProgramme(
            year, model is null ? $"Chương trình công tác năm {year}" : YearWords.Move(model.Title, model.Year, year), new Provenance(source, Confidence.ToBeConfirmed))
        {
            DraftedById = actor.UserId,
            DraftedBy = actor.Name,
        };
        foreach (var line in model?.Lines.OrderBy(line => line.Number) ?? Enumerable.Empty<ProgrammeLine>())
        {
            draft.AddLine(line.Number, line.Locator, YearWords.Move(line.Text, model!.Year, year));
        }

        return draft;
    }

    public ProgrammeLine AddLine(int number, string locator, string text)
    {
        var line = new ProgrammeLine(number, locator, text);
        _lines.Add(line);
        return line;
    }

    /// <summary>As reference data bring it: in force from the first day of its year.</summary>
    public void LoadInForce() => InForceFrom = FirstDay;

    /// <summary>The head of a draft. Number and date of the document may be known only later, when it has been signed.</summary>
    public void Describe(string? title, string? number, DateOnly? issuedOn, string? note, Provenance provenance, Actor actor)
    {
        RequireDraft(actor);
        Title = CleanText.Clean(title) ?? throw new RuleException("Ghi tên chương trình.");
        (Number, IssuedOn, Note, Provenance) = (CleanText.Clean(number), issuedOn, CleanText.Clean(note), provenance);
        Version++;
    }

    /// <summary>Adds a line to a draft, or writes one anew; with a number that is taken, the lines from there on move down by one where they must.</summary>
    /// <param name="from">Number of the line that is written anew; null for a new one.</param>
    /// <param name="tasks">Of the programme: they follow their line.</param>
    public void WriteLine(int? from, int number, string? locator, string? text, IReadOnlyCollection<WorkTask> tasks, Actor actor)
    {
        RequireDraft(actor);
        if (number is < 1 or > ProgrammeLine.MostNumber)
        {
            throw new RuleException($"Số thứ tự dòng từ 1 đến {ProgrammeLine.MostNumber}.");
        }

        var (where, words) = (CleanText.Clean(locator) ?? throw new RuleException("Ghi vị trí của dòng, ví dụ III.1."), CleanText.Clean(text) ?? throw new RuleException("Ghi nguyên văn của dòng."));
        var line = from is { } old ? _lines.Find(own => own.Number == old) ?? throw new RuleException($"Không còn dòng {old}. Mở lại trang để xem.") : null;
        if (number != from)
        {
            MakeRoom(number, line, tasks);
        }

        if (line is null)
        {
            AddLine(number, where, words);
        }
        else
        {
            Move(line, number, tasks);
            line.Write(where, words);
        }

        Version++;
    }

    /// <summary>Takes a line out of a draft.</summary>
    /// <exception cref="RuleException">A task points at it.</exception>
    public ProgrammeLine RemoveLine(int number, IEnumerable<WorkTask> tasks, Actor actor)
    {
        RequireDraft(actor);
        var line = _lines.Find(own => own.Number == number) ?? throw new RuleException($"Không còn dòng {number}. Mở lại trang để xem.");
        if (tasks.FirstOrDefault(task => task.LineNumber == number) is { } task)
        {
            throw new RuleException($"Việc {task.Code} dẫn dòng này. Chuyển việc sang dòng khác hoặc bỏ việc trước.");
        }

        _lines.Remove(line);
        Version++;
        return line;
    }

    /// <summary>What must be mended before the draft can be put in force.</summary>
    /// <param name="tasks">Of the programme, with who does them.</param>
    public IReadOnlyList<string> Problems(IReadOnlyCollection<WorkTask> tasks) =>
    [
        .. new[]
        {
            Number is null ? "Chưa ghi số, ký hiệu văn bản (Sửa thông tin chung)." : null,
            IssuedOn is null ? "Chưa ghi ngày ban hành (Sửa thông tin chung)." : null,
            tasks.Count == 0 ? "Chưa có việc nào." : null,
        }.OfType<string>(),
        .. tasks.Where(task => !task.Leads.Any()).Select(task => $"Việc {task.Code} chưa có đơn vị chủ trì."),
    ];

    /// <summary>From a day on the tasks are asked for; periods that ended before are not.</summary>
    /// <exception cref="PermissionException">The actor is not the head of the Office, or began the draft.</exception>
    /// <exception cref="RuleException">Something is missing, or the day is not in the year.</exception>
    public void PutInForce(DateOnly from, IReadOnlyCollection<WorkTask> tasks, Actor actor)
    {
        RequireDraft(actor);
        if (!MayPutInForce(actor))
        {
            throw new PermissionException("Lãnh đạo Văn phòng Điều phối, không phải người lập dự thảo, đưa chương trình vào áp dụng.");
        }

        if (Problems(tasks) is { Count: > 0 } problems)
        {
            throw new RuleException(string.Join(" ", problems.Take(5)));
        }

        if (from < FirstDay || from > LastDay)
        {
            throw new RuleException($"Ngày áp dụng phải trong năm {Year}.");
        }

        (InForceFrom, PutInForceBy) = (from, actor.Name);
        Version++;
    }

    public bool MayPutInForce(Actor actor) => IsDraft && actor.Is(Role.CoordinationHead) && actor.UserId != DraftedById;

    /// <exception cref="PermissionException">The actor is not of the Office.</exception>
    /// <exception cref="RuleException">It is in force.</exception>
    public void RequireDraft(Actor actor)
    {
        RequireOffice(actor);
        if (!IsDraft)
        {
            throw new RuleException($"Chương trình năm {Year} đã áp dụng, không còn là dự thảo. Điều chỉnh từng việc, có lý do và người quyết định.");
        }
    }

    /// <summary>The Office writes the programme; a system administrator keeps no business data (decision 23).</summary>
    internal static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Văn phòng Điều phối soạn chương trình công tác.");
        }
    }

    /// <summary>Counts a change of the draft's tasks, so that nobody puts in force what they have not seen.</summary>
    internal void Touch() => Version++;

    private void MakeRoom(int number, ProgrammeLine? except, IReadOnlyCollection<WorkTask> tasks)
    {
        var next = number;
        foreach (var line in _lines.Where(own => own != except && own.Number >= number).OrderBy(own => own.Number).TakeWhile(own => own.Number == next++).Reverse().ToList())
        {
            Move(line, line.Number + 1, tasks);
        }
    }

    private static void Move(ProgrammeLine line, int number, IEnumerable<WorkTask> tasks)
    {
        if (line.Number == number)
        {
            return;
        }

        foreach (var task in tasks.Where(task => task.LineNumber == line.Number).ToList())
        {
            task.FollowLine(number);
        }

        line.MoveTo(number);
    }
}
