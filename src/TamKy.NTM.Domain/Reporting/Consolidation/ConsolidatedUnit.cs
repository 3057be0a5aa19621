using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Domain.Reporting.Consolidation;

/// <summary>Whether a unit reported in time; judged by its first sending alone.</summary>
public enum Punctuality
{
    [Display(Name = "Đúng hạn")]
    OnTime,

    [Display(Name = "Trễ hạn")]
    Late,

    [Display(Name = "Chưa nộp")]
    NotSent,
}

/// <summary>The version of a report that results were taken from.</summary>
public sealed record SourceVersion(int ReportId, Month Month, int Number, string Hash);

/// <summary>A unit that has to report this month, whether it did or not.</summary>
public sealed record ConsolidatedUnit(string Code, string Name, string PlaceName, UnitKind Kind)
{
    /// <summary>Null when no report was begun.</summary>
    public int? ReportId { get; init; }

    public ReviewState? State { get; init; }

    /// <summary>Its report of this month was accepted and is part of this one.</summary>
    public bool IsIncluded { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>First sending.</summary>
    public DateOnly? SentOn { get; init; }

    public int ReturnCount { get; init; }

    /// <summary>Where its results come from: this month's accepted report, else the last accepted one, whose month is then marked (decision 11).</summary>
    public SourceVersion? Results { get; init; }

    /// <summary>Where last month's results come from.</summary>
    public SourceVersion? Before { get; init; }

    /// <summary>Calendar days after the due date; 0 when in time or never sent.</summary>
    [JsonIgnore]
    public int DaysLate => SentOn is { } sent ? ReportingSchedule.DaysLate(sent, Due) : 0;

    [JsonIgnore]
    public Punctuality Punctuality => SentOn is null ? Punctuality.NotSent : DaysLate > 0 ? Punctuality.Late : Punctuality.OnTime;

    /// <summary>The name inside a sentence: "xã Tam Ngọc", "Phòng Kinh tế".</summary>
    [JsonIgnore]
    public string NameInText => IsLocal ? char.ToLowerInvariant(Name[0]) + Name[1..] : Name;

    /// <summary>Who reports: "UBND xã Tam Ngọc", "Phòng Kinh tế".</summary>
    [JsonIgnore]
    public string Reporter => IsLocal ? $"UBND {NameInText}" : Name;

    private bool IsLocal => Kind is UnitKind.Commune or UnitKind.Ward;
}
