using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Data.Seed;

/// <summary>The holidays of holidays.json, for years of which nothing is entered yet, and the first rule of the reporting dates.</summary>
internal static class CalendarSeed
{
    private static readonly Provenance RuleSource = new(
        "Chương trình công tác năm 2022 của Ban Chỉ đạo, mục III.8; kỳ số liệu theo Nghị định 09/2019/NĐ-CP, Điều 12; các hạn nộp theo thông lệ",
        Confidence.ToBeConfirmed);

    public static async Task AddMissingAsync(AppDbContext db, CancellationToken ct)
    {
        var years = await db.DayOverrides.Select(day => day.Date.Year).Distinct().ToListAsync(ct);
        db.DayOverrides.AddRange(SeedFile.Read<IReadOnlyList<HolidayFile>>("holidays.json")
            .Where(row => !years.Contains(row.Date.Year))
            .Select(row => row.ToOverride()));
        if (!await db.ReportingRules.AnyAsync(ct))
        {
            db.ReportingRules.Add(new ReportingRule(new Month(2022, 1), RuleSource));
        }
    }
}
