using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.MonthlyReports;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>
/// A department's monthly report in the official form: for its own people what they are writing, for everybody else what was last sent. Without a code of a
/// unit it is the report of the actor's own department.
/// </summary>
public sealed class DepartmentReportExport(AppDbContext db, ReportLoader reports, Schedules schedules) : Export
{
    public override string Key => "bao-cao-thang-phong";

    public override string Title => "Báo cáo tháng của phòng, ban, đơn vị";

    public override IReadOnlyList<string> Formats => ["docx", "pdf", "xlsx"];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct) =>
        await FindAsync(request, ct) is { } department ? new DepartmentReportComposer(department).Compose() : null;

    private async Task<DepartmentMonth?> FindAsync(ExportRequest request, CancellationToken ct)
    {
        var month = request.Period.First;
        var own = request.Actor.DepartmentIds;
        var id = await db.MonthlyReports.VisibleTo(request.Actor)
            .Where(candidate => candidate.Reporter == Reporter.Department && candidate.Month == month
                && (request.Unit == null ? own.Contains(candidate.UnitId) : candidate.Unit.Code == request.Unit))
            .OrderBy(candidate => candidate.Id)
            .Select(candidate => (int?)candidate.Id)
            .FirstOrDefaultAsync(ct);
        if (id is null || await reports.FindAsync(id.Value, request.Actor, ct) is not { } report)
        {
            return null;
        }

        var sent = report.Versions.Where(version => !version.IsWithdrawn).MaxBy(version => version.Number);
        var isDraft = own.Contains(report.UnitId) && report.IsWithUnit;
        if (!isDraft && sent is null)
        {
            return null;
        }

        await db.Entry(report.Form).Collection(form => form.Sections).LoadAsync(ct);
        await db.Entry(report.Unit).Reference(unit => unit.Parent).LoadAsync(ct);
        var window = (await schedules.GetAsync(ct)).Period(month);
        var issuer = await db.IssuerProfiles.AsNoTracking()
            .Where(profile => profile.UnitId == report.UnitId && profile.ValidFrom <= window.WindowTo)
            .OrderByDescending(profile => profile.ValidFrom)
            .FirstOrDefaultAsync(ct) ?? UnnamedIssuer.OfDepartment(report.Unit, window.WindowTo);
        return new DepartmentMonth(
            report.Unit, month, report.Form, isDraft ? ReportContent.Of(report) : sent!.Content, issuer, issuer.SignerName ?? (isDraft ? null : sent!.SentBy),
            window.WindowFrom, window.WindowTo, isDraft, request.IsDemo,
            isDraft ? report.Authors.Select(author => author.LastWroteAt).DefaultIfEmpty(VietnamTime.StartOfDayUtc(window.WindowTo)).Max() : sent!.SentAt);
    }
}
