using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>Instants as pages write them, in Vietnam time.</summary>
public static class Moments
{
    /// <summary>09:42 ngày 17/6/2022.</summary>
    public static string Of(DateTime utc) => $"{TimeOf(utc)} ngày {DateOf(utc)}";

    /// <summary>09:42.</summary>
    public static string TimeOf(DateTime utc) => VietnameseFormat.Time(VietnamTime.TimeOf(utc));

    /// <summary>17/6/2022.</summary>
    public static string DateOf(DateTime utc) => VietnameseFormat.Date(VietnamTime.DateOf(utc));
}
