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

    public int Version { get; private set; } = 1;

    public Provenance Provenance { get; private set; } = null!;

    public IReadOnlyList<ProgrammeLine> Lines => _lines;

    public bool IsDraft => InForceFrom is null;

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    public ProgrammeLine AddLine(int number, string locator, string text)
    {
        var line = new ProgrammeLine(number, locator, text);
        _lines.Add(line);
        return line;
    }

    /// <summary>Title, number and date as on the paper.</summary>
    public void Describe(string? title, string? number, DateOnly? issuedOn, Actor actor)
    {
        RequireOffice(actor);
        if (issuedOn is { } day && (day.Year < Year - 1 || day.Year > Year))
        {
            throw new RuleException($"Ngày ban hành của chương trình năm {Year} phải trong năm {Year - 1} hoặc {Year}.");
        }

        Title = CleanText.Clean(title) ?? throw new RuleException("Ghi tên chương trình.");
        Number = CleanText.Clean(number);
        IssuedOn = issuedOn;
        Version++;
    }

    /// <summary>From now on the tasks are asked for.</summary>
    /// <param name="taskCount">How many tasks the programme has.</param>
    public void PutInForce(DateOnly from, int taskCount, Actor actor)
    {
        RequireOffice(actor);
        if (!IsDraft)
        {
            throw new RuleException($"Chương trình năm {Year} đã áp dụng từ {VietnameseFormat.Date(InForceFrom!.Value)}.");
        }

        if (taskCount == 0)
        {
            throw new RuleException("Chương trình chưa có việc nào. Thêm việc rồi mới áp dụng.");
        }

        if (from < FirstDay || from > LastDay)
        {
            throw new RuleException($"Ngày áp dụng phải trong năm {Year}.");
        }

        InForceFrom = from;
        Version++;
    }

    /// <summary>As reference data bring it: in force from the first day of its year.</summary>
    public void LoadInForce() => InForceFrom = FirstDay;

    public static void RequireOffice(Actor actor)
    {
        if (!actor.IsOffice)
        {
            throw new PermissionException("Chỉ Văn phòng Điều phối sửa được chương trình công tác.");
        }
    }
}
