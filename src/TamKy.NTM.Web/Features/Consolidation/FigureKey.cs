using System.Globalization;
using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>Stable names of the figures of a consolidated report, as the Office writes them into its text. A unit is named by its code, all together by "tong".</summary>
public static class FigureKey
{
    public const string All = "tong";

    public const string Units = "so-don-vi";
    public const string Included = "so-don-vi-tong-hop";
    public const string Missing = "so-don-vi-thieu";
    public const string OnTime = "dung-han";
    public const string OnTimeShare = "ty-le-dung-han";
    public const string Late = "tre-han";
    public const string NotSent = "khong-nop";
    public const string Returns = "so-lan-tra-lai";
    public const string Average = "binh-quan-tieu-chi-dat";
    public const string NewlyMet = "dat-them";
    public const string Lost = "khong-con-dat";
    public const string Difficulties = "so-kho-khan-kien-nghi";

    public const string Departments = "so-phong-ban";
    public const string DepartmentsIncluded = "so-phong-ban-tong-hop";
    public const string DepartmentsOnTime = "phong-ban-dung-han";
    public const string DepartmentsLate = "phong-ban-tre-han";
    public const string DepartmentsNotSent = "phong-ban-chua-nop";

    public const string Decided = "so-chi-tieu-ket-luan-rieng";

    public const string Criteria = "tieu-chi";
    public const string Indicators = "chi-tieu";

    public static string Met(string what, string unit) => $"{what}-dat.{unit}";

    public static string MetCount(string what, string unit) => $"so-{what}-dat.{unit}";

    public static string MetBefore(string what, string unit) => $"so-{what}-dat-thang-truoc.{unit}";

    public static string MetBeforeOf(string what, string unit) => $"{what}-dat-thang-truoc.{unit}";

    public static string MetShare(string what, string unit) => $"ty-le-{what}-dat.{unit}";

    public static string Change(string what, string unit) => what == Criteria ? $"thay-doi.{unit}" : $"thay-doi-{what}.{unit}";

    /// <summary>The change without its sign, for "tăng 03 lượt".</summary>
    public static string ChangeSize(string what, string unit) => what == Criteria ? $"muc-thay-doi.{unit}" : $"muc-thay-doi-{what}.{unit}";

    public static string NotMet(string what, string unit) => $"{what}-chua-dat.{unit}";

    public static string Awaiting(string what, string unit) => $"{what}-cho-muc.{unit}";

    public static string NotAssessed(string what, string unit) => $"{what}-chua-danh-gia.{unit}";

    public static string UnitsMet(int criterion) => $"xa-dat.TC{criterion}";

    public static string UnitsMetCount(int criterion) => $"so-xa-dat.TC{criterion}";

    public static string UnitsNotMet(int criterion) => $"xa-chua-dat.TC{criterion}";

    public static string UnitsAwaiting(int criterion) => $"xa-cho-muc.TC{criterion}";

    public static string UnitsNotAssessed(int criterion) => $"xa-chua-danh-gia.TC{criterion}";

    public static string UnitsNewlyMet(int criterion) => $"xa-dat-them.TC{criterion}";

    public static string UnitsLost(int criterion) => $"xa-khong-con-dat.TC{criterion}";

    public static string DoneIn(string unit) => $"so-viec-xong.{unit}";

    public static string UnfinishedIn(string unit) => $"so-viec-chua-xong.{unit}";

    public static string DoneOn(string topic) => $"so-viec-xong.{Topic(topic)}";

    public static string UnfinishedOn(string topic) => $"so-viec-chua-xong.{Topic(topic)}";

    /// <summary>Tasks of the work programme by unit.</summary>
    public static string TasksDue(string unit) => $"viec-den-han.{unit}";

    public static string TasksOnTime(string unit) => $"viec-xong-dung-han.{unit}";

    public static string TasksLate(string unit) => $"viec-xong-qua-han.{unit}";

    public static string TasksWaiting(string unit) => $"viec-cho-xac-nhan.{unit}";

    public static string TasksOverdue(string unit) => $"viec-qua-han.{unit}";

    /// <summary>How many units owe the same task since the same day.</summary>
    public static string UnitsOverdue(OverdueTask task) => string.Create(CultureInfo.InvariantCulture, $"so-don-vi-qua-han.{task.Code}.{task.Period}.{task.Due:yyyyMMdd}");

    public static string DaysOverdue(OverdueTask task) => $"so-ngay-qua-han.{task.Code}.{task.Period}.{task.UnitCode}";

    public static string DaysLate(string unit) => $"so-ngay-tre.{unit}";

    public static string Value(string indicator, string unit) => $"gia-tri.{indicator}.{unit}";

    public static string ValueBefore(string indicator, string unit) => $"gia-tri-thang-truoc.{indicator}.{unit}";

    /// <summary>What the unit reported where another figure counts.</summary>
    public static string Reported(string indicator, string unit) => $"gia-tri-xa-bao.{indicator}.{unit}";

    public static string Threshold(string indicator) => $"muc.{indicator}";

    /// <summary>Of one group of communes, where groups have thresholds of their own.</summary>
    public static string Threshold(string indicator, string group) => $"muc.{indicator}.{group}";

    private static string Topic(string key) => key == ConsolidatedTopic.Programme.Key ? key : $"TC{key}";
}
