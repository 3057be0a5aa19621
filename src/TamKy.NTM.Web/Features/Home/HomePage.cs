using TamKy.NTM.Domain.Access;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Overview;

namespace TamKy.NTM.Web.Features.Home;

/// <summary>What waits for a person, most urgent first, and what belongs beside it for their roles. Parts that do not concern them are empty.</summary>
/// <param name="For">Who it waits for: "xã Tam Thăng" or "bạn".</param>
/// <param name="Sent">Reports that others have now.</param>
/// <param name="Late">Communes that have not done what was due.</param>
/// <param name="Own">The actor's commune this month and last; null when they are of none, or it has no figures.</param>
/// <param name="Assigned">The communes a committee member is in charge of; null when they are no member.</param>
/// <param name="Duties">The criteria a department has a part in; null when they are of no department.</param>
/// <param name="Issued">The last issued reports; null when the actor's roles do not start from them.</param>
/// <param name="Next">What comes next and when, for when nothing waits.</param>
public sealed record HomePage(
    DateOnly Today,
    string For,
    IReadOnlyList<WorkItem> Items,
    IReadOnlyList<SentRow>? Sent,
    IReadOnlyList<FilingRow>? Late,
    CriteriaMatrix? Own,
    IReadOnlyList<AssignedCommune>? Assigned,
    IReadOnlyList<DutyRow>? Duties,
    IReadOnlyList<MonthConsolidation>? Issued,
    IReadOnlyList<Upcoming> Upcoming,
    IReadOnlyList<string> Next,
    bool HasTasks)
{
    /// <summary>Of the actor's commune; null when they write for none.</summary>
    public CommuneAhead? Ahead { get; init; }

    /// <summary>What of the work programme waits for the actor.</summary>
    public ProgrammeWork? Programme { get; init; }

    /// <summary>Longer lists go on in the list of reports.</summary>
    public const int MostItems = 30;

    private static readonly string[] Weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public string Title => Items.Count == 0
        ? "Việc cần làm: không còn việc nào chờ"
        : $"Việc cần làm: {Count(Items.Count)} việc chờ {For}";

    public string Lead
    {
        get
        {
            var overdue = Items.Count(item => item.IsOverdue(Today));
            var day = $"{Weekdays[(int)Today.DayOfWeek]}, ngày {VietnameseFormat.Date(Today)}.";
            return Items.Count == 0 ? day : overdue == 0 ? $"{day} Không việc nào quá hạn." : $"{day} {Capital(Count(overdue))} việc đã quá hạn.";
        }
    }

    public WorkItem? First => Items.Count > 0 ? Items[0] : null;

    public IReadOnlyList<WorkItem> Others => [.. Items.Skip(1).Take(MostItems)];

    public int Unlisted => Math.Max(0, Items.Count - 1 - MostItems);

    public string OthersTitle => Items.Count == 2 ? "Một việc khác" : $"{Capital(Count(Items.Count - 1))} việc khác, gấp nhất ở trên";

    public static Task<HomePage> LoadAsync(AppDbContext db, Actor actor, ReportingSchedule schedule, DateOnly today, CancellationToken ct) =>
        new WaitingWork(db, actor, schedule, today).LoadAsync(ct);

    private static string Count(int count) => count <= 10 ? VietnameseWords.Number(count) : VietnameseFormat.Number(count);

    private static string Capital(string text) => char.ToUpper(text[0], VietnameseFormat.Culture) + text[1..];
}
