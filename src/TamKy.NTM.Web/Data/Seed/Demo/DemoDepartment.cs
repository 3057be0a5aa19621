using TamKy.NTM.Domain.Calendar;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>One department's report in the demo. All of it is invented.</summary>
/// <param name="Officer">User name of who writes it.</param>
/// <param name="Head">User name of who sends it.</param>
/// <param name="Texts">Lines by code of the section.</param>
internal sealed record DemoDepartment(
    string Unit, string Officer, string Head, string Month, IReadOnlyDictionary<string, IReadOnlyList<string>> Texts, IReadOnlyList<DemoDepartment.Step> Steps)
{
    /// <param name="At">The time on the wall in Tam Kỳ.</param>
    /// <param name="Do">Fill, or the name of a step of the workflow.</param>
    internal sealed record Step(DateTime At, string Do)
    {
        public DateTime Utc => VietnamTime.ToUtc(DateOnly.FromDateTime(At), TimeOnly.FromDateTime(At));
    }
}
