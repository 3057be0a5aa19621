using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Plans.Exports;

/// <summary>Biểu 07: the plans within the actor's reach, each with the day of every step, as of the last day of the period (programme 2022, II.3).</summary>
public sealed class Bieu07Export(AppDbContext db) : Export
{
    private const string Label = "Biểu 07";

    public override string Key => "bieu-07";

    public override string Title => "Biểu 07. Kế hoạch (phương án) đạt chuẩn";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        var last = request.Period.Last.LastDay;
        var day = last < request.Today ? last : request.Today;
        var end = VietnamTime.EndOfDayUtc(day);
        var plans = await db.AchievementPlans.AsNoTracking().VisibleTo(request.Actor)
            .Where(plan => plan.StartedAt < end)
            .Where(plan => request.Commune == null || plan.Unit.Code == request.Commune || (plan.Unit.Kind == UnitKind.Village && plan.Unit.Parent!.Code == request.Commune))
            .Where(plan => request.Set == null || plan.TargetSet.Code == request.Set)
            .Include(plan => plan.Unit).ThenInclude(unit => unit.Parent)
            .Include(plan => plan.TargetSet)
            .Include(plan => plan.Opinions).ThenInclude(opinion => opinion.Department)
            .AsSplitQuery()
            .OrderBy(plan => plan.Unit.Code).ThenBy(plan => plan.TargetYear)
            .ToListAsync(ct);
        var settings = await db.PlanSettings.AsNoTracking().ToListAsync(ct);
        var rows = plans.Select((plan, index) => Row(index + 1, new PlanOnDay(plan, end, day == request.Today), settings)).ToList();
        var name = request.Commune is null ? string.Empty : $"-{VietnameseText.FileName(request.Commune)}";
        return new Document(
            new DocumentInfo($"{Title} {request.Period.Name}", "Văn phòng Điều phối nông thôn mới", $"bieu-07{name}-{request.Period}", VietnamTime.StartOfDayUtc(day), request.IsDemo),
            [
                new DocumentSection(
                    PageOrientation.Landscape,
                    Label,
                    [
                        new FormTitle(Label, "KẾ HOẠCH (PHƯƠNG ÁN) ĐẠT CHUẨN NÔNG THÔN MỚI"),
                        new TableContext($"Kỳ báo cáo: {request.Period.Name}. Số liệu đến ngày {VietnameseFormat.DocumentDate(day)}", "ĐVT: phương án"),
                        new Table(Columns, [.. rows, Total(plans.Select(plan => new PlanOnDay(plan, end, false)).ToList())]) { NumberColumns = true },
                        new Note("Ghi chú: Dấu gạch ngang: chưa tới bước này. Ngày soạn là ngày lập dự thảo; các ngày khác là ngày làm bước gần nhất. Cấp ký phê duyệt: cần kiểm."),
                        new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
                    ]),
            ]);
    }

    private static IReadOnlyList<Column> Columns { get; } =
    [
        new("TT", 4, CellAlign.Centre),
        new("Đối tượng (thôn, xã)", 24),
        new("Loại", 18),
        new("Năm mục tiêu", 8, CellAlign.Centre),
        new("Soạn", 11, CellAlign.Centre),
        new("Thẩm định", 11, CellAlign.Centre),
        new("Trình", 11, CellAlign.Centre),
        new("Phê duyệt", 11, CellAlign.Centre),
        new("Số quyết định", 15, CellAlign.Centre),
        new("Vướng mắc", 30),
    ];

    private static Row Row(int number, PlanOnDay on, IReadOnlyList<PlanSetting> settings) => new(
    [
        new(number),
        new(on.Plan.Unit is { Kind: UnitKind.Village, Parent: { } commune } unit ? $"{unit.Name}, {commune.NameInSentence}" : on.Plan.Unit.Name),
        new(Labels.Of(on.Plan.Level)),
        new($"{on.Plan.TargetYear}"),
        new(VietnamTime.DateOf(on.Plan.StartedAt)),
        Day(on.DayOf(PlanAction.Conclude)),
        Day(on.DayOf(PlanAction.SubmitForApproval)),
        Day(on.DayOf(PlanAction.Approve)),
        new(on.Decision ?? "-"),
        new(on.Obstacle(settings.First(setting => setting.Level == on.Plan.Level))),
    ]);

    private static Cell Day(DateOnly? day) => new(day is { } known ? known : "-");

    private static Row Total(List<PlanOnDay> plans) => new(
        [
            new(null),
            new(
                InlineText.Of(
                    "Tổng cộng: ", new Figure("phuong-an", "Số phương án", plans.Count, FigureFormat.Count), " phương án; đã phê duyệt ",
                    new Figure("phuong-an.phe-duyet", "Số phương án đã phê duyệt", plans.Count(plan => plan.DayOf(PlanAction.Approve) is not null), FigureFormat.Count)),
                Columns.Count - 1),
        ],
        RowKind.Total);
}
