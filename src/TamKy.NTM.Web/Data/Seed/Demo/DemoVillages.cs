using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Villages;

namespace TamKy.NTM.Web.Data.Seed.Demo;

/// <summary>The demo's villages that strive for the standard: registered and entered month by month by the domain's methods, households invented and marked so.</summary>
internal sealed class DemoVillages(AppDbContext db, DemoActors actors)
{
    private const string File = "Demo/villages.json";
    private const string Source = "Dữ liệu minh họa, không có thật";

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var row in SeedFile.Read<IReadOnlyList<Row>>(File))
        {
            var village = await db.Units.Include(unit => unit.Parent).SingleAsync(unit => unit.Code == row.Village, ct);
            var set = await db.CriteriaSets.Include(own => own.Criteria).ThenInclude(criterion => criterion.Indicators).AsSingleQuery().SingleAsync(own => own.Code == row.Set, ct);
            var rights = VillageRights.Of(actors.Named(row.Officer), village);
            var profile = new VillageProfile(village, row.From);
            profile.Set(row.Households, row.Population, Source, rights, Utc(row.Months[0].At));
            db.VillageProfiles.Add(profile);
            db.CriteriaSetAssignments.Add(VillageRegistration.Register(village, set, row.Year, rights));
            foreach (var month in row.Months)
            {
                var state = new VillageAssessment(village, set, DemoMonth.Parse(month.Is));
                var inputs =
                    from criterion in set.Criteria
                    where month.Met.Contains(criterion.Number) || month.NotMet.Contains(criterion.Number)
                    from indicator in criterion.Indicators
                    select (indicator.Id, Input: new IndicatorInput(null, month.Met.Contains(criterion.Number), month.Remarks.GetValueOrDefault(criterion.Number.ToString(CultureInfo.InvariantCulture))));
                state.Fill(inputs.ToDictionary(input => input.Id, input => input.Input), rights, Utc(month.At), isClosed: false);
                db.VillageAssessments.Add(state);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static DateTime Utc(DateTime local) => VietnamTime.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    /// <param name="From">First day of the households.</param>
    private sealed record Row(string Village, string Officer, string Set, int Year, int Households, int Population, DateOnly From, IReadOnlyList<MonthRow> Months);

    /// <param name="Met">Numbers of criteria; what stands in neither list was not assessed.</param>
    private sealed record MonthRow(
        [property: System.Text.Json.Serialization.JsonPropertyName("month")] string Is, DateTime At, IReadOnlyList<int> Met, IReadOnlyList<int> NotMet, IReadOnlyDictionary<string, string> Remarks);
}
