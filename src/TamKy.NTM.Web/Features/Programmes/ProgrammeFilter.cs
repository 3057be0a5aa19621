using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Programmes;

/// <summary>Which tasks and occurrences are asked for, as it stands in the address: every view of the list can be linked.</summary>
public sealed class ProgrammeFilter
{
    [FromQuery(Name = "nam")]
    public int? Year { get; init; }

    /// <summary>Code of a unit: its own occurrences.</summary>
    [FromQuery(Name = "don-vi")]
    public string? Unit { get; init; }

    [FromQuery(Name = "linh-vuc")]
    public string? Field { get; init; }

    /// <summary>Number of a criterion of the primary set.</summary>
    [FromQuery(Name = "tieu-chi")]
    public int? Criterion { get; init; }

    [FromQuery(Name = "trang-thai")]
    public string? State { get; init; }

    [FromQuery(Name = "tim")]
    public string? Words { get; init; }

    /// <summary>The state in the address that stands for open requests for more time.</summary>
    public const string Requests = "xin-gia-han";

    public static IReadOnlyList<(string Code, TaskStanding Standing)> States { get; } =
    [
        ("qua-han", TaskStanding.Overdue),
        ("cho-xac-nhan", TaskStanding.ReportedDone),
        ("dang-lam", TaskStanding.InProgress),
        ("chua-lam", TaskStanding.NotStarted),
        ("dung-han", TaskStanding.CompletedOnTime),
        ("xong-muon", TaskStanding.CompletedLate),
        ("tam-dung", TaskStanding.Suspended),
        ("khong-con", TaskStanding.Cancelled),
    ];

    /// <summary>Asks for what waits for an answer to a request for more time.</summary>
    public bool AsksForRequests => State == Requests;

    public TaskStanding? Standing => States.Where(state => state.Code == State).Select(state => (TaskStanding?)state.Standing).FirstOrDefault();

    /// <summary>Asks about occurrences, so that tasks without any are left out.</summary>
    public bool IsAboutOccurrences => !string.IsNullOrEmpty(Unit) || Standing is not null || AsksForRequests;

    public bool IsEmpty => !IsAboutOccurrences && string.IsNullOrEmpty(Field) && Criterion is null && string.IsNullOrEmpty(Words);

    public static string CodeOf(TaskStanding standing) => States.First(state => state.Standing == standing).Code;

    public bool Takes(WorkTask task) =>
        (string.IsNullOrEmpty(Field) || task.Field == Field)
        && (Criterion is not { } number || task.Criteria.Any(criterion => criterion.Number == number))
        && (string.IsNullOrWhiteSpace(Words) || Has(task, VietnameseText.Fold(Words)));

    public bool Takes(OccurrenceRow row, DateOnly today) =>
        (string.IsNullOrEmpty(Unit) || string.Equals(row.UnitCode, Unit, StringComparison.OrdinalIgnoreCase))
        && (!AsksForRequests || row.HasRequest)
        && (Standing is not { } standing || row.StandingOn(today) == standing);

    /// <summary>The same view for another page, or for another unit.</summary>
    /// <param name="unit">Code; empty for all; null for the one that is asked for.</param>
    public RouteValueDictionary Address(string? unit = null)
    {
        var values = With(null);
        values["trang-thai"] = State;
        values["don-vi"] = unit is null ? Unit : unit.Length > 0 ? unit : null;
        return values;
    }

    /// <summary>The same view with another state, for links.</summary>
    public RouteValueDictionary With(TaskStanding? standing) => new()
    {
        ["nam"] = Year,
        ["don-vi"] = Unit,
        ["linh-vuc"] = Field,
        ["tieu-chi"] = Criterion,
        ["tim"] = Words,
        ["trang-thai"] = standing is { } value ? CodeOf(value) : null,
    };

    private static bool Has(WorkTask task, string words) =>
        VietnameseText.Fold($"{task.Code} {task.Clause} {task.Title}").Contains(words, StringComparison.Ordinal);
}
