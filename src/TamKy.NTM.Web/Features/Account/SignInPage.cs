using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Features.Account;

/// <param name="Month">The month under way, with its last days.</param>
public sealed record SignInPage(SignInForm Form, Month Month, DateOnly CommuneDue, DateOnly DepartmentDue, DateOnly OfficeDue)
{
    public static async Task<SignInPage> LoadAsync(AppDbContext db, SignInForm form, Month month, CancellationToken ct)
    {
        var schedule = await db.ReportingScheduleAsync(ct);
        return new SignInPage(form, month, schedule.CommuneDue(month), schedule.DepartmentDue(month), schedule.OfficeDue(month));
    }
}
