using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>Every indicator value that was sent in a period, one row a value, of all communes in scope or of one.</summary>
public sealed class IndicatorDataExport(AppDbContext db, Schedules schedules) : Export, IRowExport
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("Tháng", 9, CellAlign.Centre), new("Mã xã", 14), new("Xã", 18), new("Bộ tiêu chí", 20), new("Tiêu chí", 7, CellAlign.Centre),
        new("Mã chỉ tiêu", 8, CellAlign.Centre), new("Nội dung chỉ tiêu", 50), new("Loại", 14), new("ĐVT", 14), new("Giá trị", 10, CellAlign.Right),
        new("Tự đánh giá", 10, CellAlign.Centre), new("Mức quy định", 10, CellAlign.Right), new("Kết quả", 12, CellAlign.Centre),
        new("Bản gửi", 7, CellAlign.Centre), new("Trạng thái báo cáo", 16), new("Ghi chú", 16),
    ];

    public override string Key => "du-lieu-chi-tieu";

    public override string Title => "Số liệu chỉ tiêu";

    public override IReadOnlyList<string> Formats => ["csv", "xlsx"];

    public override IReadOnlyList<PeriodKind> Periods => Enum.GetValues<PeriodKind>();

    public async Task<ExportRows?> RowsAsync(ExportRequest request, CancellationToken ct) =>
        await UnitAsync(request, ct) is { } scope
            ? new ExportRows(FileName(request, scope), [.. Columns.Select(column => column.Title)], ReadAsync(request, scope.Id, ct))
            : null;

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await UnitAsync(request, ct) is not { } scope)
        {
            return null;
        }

        var rows = new List<Row>();
        await foreach (var values in ReadAsync(request, scope.Id, ct))
        {
            rows.Add(new Row([.. values.Select(value => new Cell(value))]));
        }

        var title = $"{Title} {request.Period.Name}";
        return new Document(
            new DocumentInfo(title, "Cổng thông tin nông thôn mới Tam Kỳ", FileName(request, scope), VietnamTime.StartOfDayUtc(request.Period.Last.LastDay), request.IsDemo),
            [new DocumentSection(PageOrientation.Landscape, "Số liệu", [new FormTitle("Số liệu", title), new Table(Columns, rows)])]);
    }

    private static string FileName(ExportRequest request, (int? Id, string? Code) scope) =>
        $"du-lieu-chi-tieu-{(scope.Code is null ? string.Empty : scope.Code + "-")}{request.Period}";

    /// <summary>Nothing for a commune out of reach; without an id, all communes in reach.</summary>
    private async Task<(int? Id, string? Code)?> UnitAsync(ExportRequest request, CancellationToken ct)
    {
        if (request.Commune is null)
        {
            return (null, null);
        }

        var unit = await db.Units.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Code == request.Commune && (candidate.Kind == UnitKind.Commune || candidate.Kind == UnitKind.Ward), ct);
        return unit is not null && (request.Actor.SeesAllCommunes || request.Actor.CommuneIds.Contains(unit.Id)) ? (unit.Id, CommuneFile.CodeOf(unit)) : null;
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(ExportRequest request, int? unitId, [EnumeratorCancellation] CancellationToken ct)
    {
        var schedule = await schedules.GetAsync(ct);
        var sets = await db.CriteriaSets.AsNoTracking().VersionsAsync(request.Set is null ? null : [request.Set], ct);
        var mark = request.IsDemo ? OfficialLayout.DemoMark : null;
        await foreach (var sent in Sent(request, unitId).AsAsyncEnumerable().WithCancellation(ct))
        {
            var day = schedule.Period(sent.Month).WindowTo;
            foreach (var part in ReportContent.FromJson(sent.Json).Parts.Where(part => part.SetCode is not null && sets.ContainsKey(part.SetCode)))
            {
                var set = sets[part.SetCode!].On(day);
                var criterion = set.Criteria.First(candidate => candidate.Number == part.CriterionNumber);
                foreach (var result in CriterionResult.Of(criterion, part, day, set.ZoneCode).Indicators)
                {
                    yield return RowOf(sent, set, criterion, result, mark);
                }
            }
        }
    }

    private IQueryable<SentReport> Sent(ExportRequest request, int? unitId)
    {
        var (first, last) = (request.Period.First, request.Period.Last);
        return
            from report in db.MonthlyReports.VisibleTo(request.Actor).AsNoTracking()
            where report.Month >= first && report.Month <= last && (report.Unit.Kind == UnitKind.Commune || report.Unit.Kind == UnitKind.Ward) && (unitId == null || report.UnitId == unitId)
            from version in report.Versions
            where !version.IsWithdrawn && version.Number == report.Versions.Where(v => !v.IsWithdrawn).Max(v => v.Number)
            orderby report.Month, report.Unit.Code
            select new SentReport(report.Month, report.Unit.Code, report.Unit.Name, version.Number, report.State, version.ContentJson);
    }

    private static IReadOnlyList<object?> RowOf(SentReport sent, CriteriaSet set, Criterion criterion, IndicatorResult result, string? mark) =>
    [
        sent.Month.ToString(),
        sent.UnitCode,
        sent.UnitName,
        set.Code,
        criterion.Number,
        result.Indicator.Code,
        result.Indicator.Text,
        Labels.Of(result.Indicator.Measure),
        result.Indicator.Unit,
        result.Reported?.Value,
        result.Reported?.JudgedMet switch { true => "Đạt", false => "Chưa đạt", null => null },
        result.Threshold?.Value,
        Labels.Of(result.Status),
        sent.Version,
        Labels.Of(sent.State),
        mark,
    ];

    private sealed record SentReport(Month Month, string UnitCode, string UnitName, int Version, ReviewState State, string Json);
}
