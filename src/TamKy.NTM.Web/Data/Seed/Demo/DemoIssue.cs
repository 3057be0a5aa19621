using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>A month that the Office has consolidated, a row of consolidated.json.</summary>
/// <param name="ComposedAt">The time on the wall in Tam Kỳ.</param>
/// <param name="FrozenAt">The same.</param>
/// <param name="Number">Invented, as the records clerk would give it.</param>
internal sealed record DemoIssue(string Month, DateTime ComposedAt, DateTime FrozenAt, int Number, DateOnly IssuedOn)
{
    public DateTime ComposedUtc => Utc(ComposedAt);

    public DateTime FrozenUtc => Utc(FrozenAt);

    public DateOnly FrozenOn => DateOnly.FromDateTime(FrozenAt);

    private static DateTime Utc(DateTime local) => VietnamTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
}
