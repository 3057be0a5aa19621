using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Standards;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Villages;

/// <summary>Biểu 06: the villages that registered for the year of the period, with their state at its end, money of their plans, decisions (report-forms, part 4).</summary>
public sealed class Bieu06Export(AppDbContext db, VillageBook book) : Export
{
    private const string Label = "Biểu 06";
    private const decimal Million = 1_000_000m;

    public override string Key => "bieu-06";

    public override string Title => "Biểu 06. Thôn nông thôn mới kiểu mẫu";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        var last = request.Period.Last.LastDay;
        var day = last < request.Today ? last : request.Today;
        var all = book.Within(request.Actor);
        var villages = request.Commune is { } code ? all.Where(village => village.Parent!.Code == code) : all;
        if (request.Commune is not null && !await villages.AnyAsync(ct))
        {
            return null;
        }

        var states = (await book.StatesAsync(villages, request.Period.Last, day, onlyRegistered: true, ct))
            .Where(state => request.Set is null || state.Set?.Code == request.Set).ToList();
        var names = (await villages.SelectMany(unit => unit.FormerNames, (unit, former) => new { unit.Id, former.Name, former.Until }).ToListAsync(ct)).ToLookup(former => former.Id);
        var plans = (await PlansAsync(request, day, ct)).ToLookup(plan => plan.UnitId);
        var records = (await IndexPage.Recognitions(db, request.Actor).ToListAsync(ct)).ToDictionary(record => record.UnitId);
        var lines = states.Select(state => new Line(
            state,
            names[state.Village.Id].Where(former => day <= former.Until).MinBy(former => former.Until)?.Name ?? state.Village.Name,
            plans[state.Village.Id].FirstOrDefault(),
            records.GetValueOrDefault(state.Village.Id),
            request.Period.Last.Year)).ToList();
        var name = request.Commune is null ? string.Empty : $"-{VietnameseText.FileName(request.Commune)}";
        return new Document(
            new DocumentInfo($"{Title} {request.Period.Name}", "Văn phòng Điều phối nông thôn mới", $"bieu-06{name}-{request.Period}", VietnamTime.StartOfDayUtc(day), request.IsDemo),
            [
                new DocumentSection(
                    PageOrientation.Landscape,
                    Label,
                    [
                        new FormTitle(Label, "THÔN NÔNG THÔN MỚI KIỂU MẪU"),
                        new TableContext($"Kỳ báo cáo: {request.Period.Name}. Số liệu đến ngày {VietnameseFormat.DocumentDate(day)}", "ĐVT: hộ; triệu đồng"),
                        new Table(Columns, [.. lines.Select((line, index) => line.Print(index + 1, day)), Total(lines)]) { NumberColumns = true, Head = Head },
                        new Note(Remark),
                        new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
                    ]),
            ]);
    }

    private const string Remark =
        "Ghi chú: Dấu gạch ngang: chưa có. Kinh phí theo phương án đang soạn hoặc đã duyệt của thôn; nhà nước gồm ngân sách các cấp và vốn lồng ghép, khác gồm tín dụng và doanh nghiệp (cách gộp: cần kiểm). "
        + "Tiêu chí chờ mức hoặc chưa đánh giá không tính là đạt. Danh sách thôn: cần kiểm.";

    private static IReadOnlyList<Column> Columns { get; } =
    [
        new("TT", 4, CellAlign.Centre),
        new("Thôn", 17),
        new("Xã", 13),
        new("Năm đăng ký", 7, CellAlign.Centre),
        new("Số hộ", 7, CellAlign.Right),
        new("Tiêu chí đạt/tổng", 8, CellAlign.Centre),
        new("Tiêu chí chưa đạt", 14),
        new("Kinh phí: nhà nước", 9, CellAlign.Right),
        new("Kinh phí: dân góp", 9, CellAlign.Right),
        new("Kinh phí: khác", 9, CellAlign.Right),
        new("Trạng thái phương án", 13),
        new("Số, ngày công nhận", 14),
        new("Ghi chú", 16),
    ];

    private static IReadOnlyList<IReadOnlyList<HeadCell>> Head { get; } =
    [
        [
            new("TT", 1, 2), new("Thôn", 1, 2), new("Xã", 1, 2), new("Năm đăng ký", 1, 2), new("Số hộ", 1, 2), new("Tiêu chí đạt/tổng", 1, 2), new("Tiêu chí chưa đạt", 1, 2),
            new("Kinh phí", 3), new("Trạng thái phương án", 1, 2), new("Số, ngày công nhận", 1, 2), new("Ghi chú", 1, 2),
        ],
        [new("Nhà nước"), new("Dân góp"), new("Khác")],
    ];

    /// <summary>The plans of villages begun by then, the newest first, with their costs and steps.</summary>
    private async Task<List<AchievementPlan>> PlansAsync(ExportRequest request, DateOnly day, CancellationToken ct)
    {
        var end = VietnamTime.EndOfDayUtc(day);
        return await db.AchievementPlans.AsNoTracking().VisibleTo(request.Actor)
            .Where(plan => plan.TargetSet.Level == NtmLevel.ModelVillage && plan.StartedAt < end)
            .Include(plan => plan.Steps)
            .Include(plan => plan.Costs).ThenInclude(cost => cost.Source)
            .AsSplitQuery()
            .OrderByDescending(plan => plan.StartedAt)
            .ToListAsync(ct);
    }

    private static Row Total(IReadOnlyList<Line> lines)
    {
        var sum = lines.Count == 0 ? null : new ColumnFormula(FormulaKind.Sum, 0, lines.Count - 1);
        Cell Money(FundingGroup group, string key, string label) => new(new Figure($"thon.{key}", label, lines.Sum(line => line.Money(group) ?? 0), FigureFormat.Number)) { Formula = sum };
        return new Row(
            [
                new(null),
                new("Tổng cộng", 3),
                new(new Figure("thon.ho", "Tổng số hộ của thôn đăng ký", lines.Sum(line => line.State.Profile?.Households ?? 0), FigureFormat.Number)) { Formula = sum },
                new(new Figure("thon.dat", "Số thôn đạt đủ tiêu chí trên số thôn đăng ký", lines.Count(line => line.State.IsMet), FigureFormat.Ratio, lines.Count)),
                new("thôn đạt"),
                Money(FundingGroup.State, "nha-nuoc", "Kinh phí nhà nước"),
                Money(FundingGroup.People, "dan-gop", "Kinh phí dân góp"),
                Money(FundingGroup.Other, "khac", "Kinh phí khác"),
                new(null),
                new(null),
                new(null),
            ],
            RowKind.Total);
    }

    /// <summary>One village.</summary>
    private sealed record Line(VillageState State, string Name, AchievementPlan? Plan, IndexPage.RecognitionOf? Recognition, int Year)
    {
        /// <summary>Triệu đồng; null without a plan or without money of that group.</summary>
        public decimal? Money(FundingGroup group)
        {
            var costs = Plan?.Costs.Where(cost => (cost.Source.Group ?? FundingGroup.Other) == group).ToList() ?? [];
            return costs.Count == 0 ? null : costs.Sum(cost => cost.Amount) / Million;
        }

        public Row Print(int number, DateOnly day) => new(
        [
            new(number),
            new(Name),
            new(State.Commune?.Name),
            new($"{Year}"),
            State.Profile is { } profile ? new(profile.Households) : new("-"),
            new(State.Ratio),
            new(State.NotMet.Count == 0 ? "-" : string.Join(", ", State.NotMet.Select(result => $"TC {result.Criterion.Number}"))),
            Amount(FundingGroup.State),
            Amount(FundingGroup.People),
            Amount(FundingGroup.Other),
            new(StateOf(day)),
            new(Recognition is { Number: { } decision, Date: { } date } && date <= day ? $"{decision}, {VietnameseFormat.DocumentDate(date)}" : "-"),
            new(Words()),
        ]);

        private Cell Amount(FundingGroup group) => Money(group) is { } amount ? new(amount) : new("-");

        /// <summary>Where the plan stood at the end of the day.</summary>
        private string StateOf(DateOnly day)
        {
            if (Plan is null)
            {
                return "Chưa có phương án";
            }

            var end = VietnamTime.EndOfDayUtc(day);
            var last = Plan.Steps.Where(step => step.At < end).MaxBy(step => step.Id);
            return Labels.Of(last?.To ?? PlanState.Draft);
        }

        private string? Words()
        {
            string?[] words =
            [
                State.Measured is { } measured ? $"Số tháng {VietnameseFormat.Month(measured.Month)}" : "Chưa nhập kết quả",
                State.Profile?.Provenance.Confidence is Confidence.ToBeConfirmed ? "số hộ cần kiểm" : null,
            ];
            return string.Join("; ", words.Where(word => word is not null));
        }
    }
}
