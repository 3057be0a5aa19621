using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>A row of holidays.json.</summary>
internal sealed record HolidayFile(DateOnly Date, bool DayOff, string Name, string Source, Confidence Confidence)
{
    public DayOverride ToOverride() => new(Date, DayOff, Name, new Provenance(Source, Confidence));
}
