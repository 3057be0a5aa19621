using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>Biểu 04: projects with decision, total, money and state up to the cut-off of the period (report-forms, part 4).</summary>
public sealed class Bieu04Export(ProjectBook book, FundBook funds) : Export
{
    private const string Label = "Biểu 04";

    private const string Remark =
        "Ghi chú: Vốn giao và giải ngân gồm quyết định, chứng từ đã duyệt có ghi tên công trình. Làm tròn đến triệu đồng sao cho mỗi cột cộng đúng tổng. Dấu gạch ngang: không có.";

    public override string Key => "bieu-04";

    public override string Title => "Biểu 04. Công trình, dự án";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        var code = request.Commune ?? request.Unit;
        if (code is not null && await funds.UnitAsync(code, request.Actor, ct) is null)
        {
            return null;
        }

        var day = await funds.CutOffAsync(request.Period.Last, request.Today, ct);
        var sheet = await book.SheetAsync(request.Actor, new ProjectFilter { Unit = code }, await funds.PeriodFromAsync(request.Period.First, ct), day, ct);
        var name = code is null ? string.Empty : $"-{VietnameseText.FileName(code)}";
        return new Document(
            new DocumentInfo($"{Title} {request.Period.Name}", "Văn phòng Điều phối nông thôn mới", $"bieu-04{name}-{request.Period}", VietnamTime.StartOfDayUtc(day), request.IsDemo),
            [
                new DocumentSection(
                    PageOrientation.Landscape,
                    Label,
                    [
                        new FormTitle(Label, "CÔNG TRÌNH, DỰ ÁN"),
                        new TableContext($"Kỳ báo cáo: {request.Period.Name}. Số liệu đến ngày {VietnameseFormat.DocumentDate(day)}", "ĐVT: triệu đồng"),
                        new Table(Columns, [.. sheet.Rows.Select((row, index) => Print(row, sheet.Shown(index), index + 1)), Total(sheet)]) { NumberColumns = true, Head = Head },
                        new Note(Remark),
                        new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
                    ]),
            ]);
    }

    private static IReadOnlyList<Column> Columns { get; } =
    [
        new("TT", 4, CellAlign.Centre),
        new("Tên công trình", 22),
        new("Địa điểm", 12),
        new("Chủ đầu tư", 12),
        new("Số, ngày quyết định đầu tư", 13),
        new("Tổng mức", 8, CellAlign.Right),
        new("Tiêu chí", 6, CellAlign.Centre),
        new("Khởi công - hoàn thành", 10, CellAlign.Centre),
        new("Vốn giao lũy kế", 8, CellAlign.Right),
        new("Khối lượng hoàn thành", 8, CellAlign.Right),
        new("Giải ngân lũy kế", 8, CellAlign.Right),
        new("Giải ngân trong kỳ", 8, CellAlign.Right),
        new("Tình trạng", 11),
        new("Ghi chú", 12),
    ];

    private static IReadOnlyList<IReadOnlyList<HeadCell>> Head { get; } =
    [
        [
            new("TT", 1, 2), new("Tên công trình", 1, 2), new("Địa điểm", 1, 2), new("Chủ đầu tư", 1, 2), new("Số, ngày quyết định đầu tư", 1, 2), new("Tổng mức", 1, 2), new("Tiêu chí", 1, 2),
            new("Khởi công - hoàn thành", 1, 2), new("Vốn giao lũy kế", 1, 2), new("Khối lượng hoàn thành", 1, 2), new("Giải ngân", 2), new("Tình trạng", 1, 2), new("Ghi chú", 1, 2),
        ],
        [new("Lũy kế"), new("Trong kỳ")],
    ];

    private static Row Print(ProjectRow row, ShownProject shown, int number)
    {
        var project = row.Project;
        return new Row(
        [
            new(number),
            new(project.Name),
            new(row.Place),
            new(project.Owner),
            new(project.DecisionNumber is { } decision ? $"{decision}, {VietnameseFormat.DocumentDate(project.DecisionDate!.Value)}" : "-"),
            Money(shown.Total, $"{project.Code}.tong-muc", $"Tổng mức đầu tư, {project.Name}", null),
            new(project.Criteria.Count == 0 ? "-" : string.Join(", ", project.Criteria)),
            new(Term(project.Start, project.End)),
            Money(shown.Given, $"{project.Code}.von-giao", $"Vốn giao lũy kế, {project.Name}", null),
            Money(shown.Volume, $"{project.Code}.khoi-luong", $"Khối lượng hoàn thành, {project.Name}", null),
            Money(shown.Paid, $"{project.Code}.luy-ke", $"Giải ngân lũy kế, {project.Name}", null),
            Money(shown.InPeriod, $"{project.Code}.trong-ky", $"Giải ngân trong kỳ, {project.Name}", null),
            new(Labels.Of(row.State)),
            new(row.IsOverpaid ? "Giải ngân vượt tổng mức" : row.Progress?.Note ?? project.Note),
        ]);
    }

    /// <summary>"1/2022 - 11/2022".</summary>
    private static string Term(DateOnly? start, DateOnly? end)
    {
        static string Of(DateOnly? day) => day is { } known ? $"{known.Month}/{known.Year}" : "chưa rõ";
        return start is null && end is null ? "-" : $"{Of(start)} - {Of(end)}";
    }

    private static Row Total(ProjectSheet sheet)
    {
        var sum = sheet.Rows.Count == 0 ? null : new ColumnFormula(FormulaKind.Sum, 0, sheet.Rows.Count - 1);
        var total = sheet.Total;
        return new Row(
            [
                new(null),
                new("Tổng cộng", 4),
                Money(total.Total, "tong.tong-muc", "Tổng mức đầu tư, tổng cộng", sum),
                new(null),
                new(null),
                Money(total.Given, "tong.von-giao", "Vốn giao lũy kế, tổng cộng", sum),
                Money(total.Volume, "tong.khoi-luong", "Khối lượng hoàn thành, tổng cộng", sum),
                Money(total.Paid, "tong.luy-ke", "Giải ngân lũy kế, tổng cộng", sum),
                Money(total.InPeriod, "tong.trong-ky", "Giải ngân trong kỳ, tổng cộng", sum),
                new(null),
                new(null),
            ],
            RowKind.Total);
    }

    private static Cell Money(long shown, string key, string label, ColumnFormula? sum) =>
        shown == 0 && sum is null ? new("-") : new(new Figure($"cong-trinh.{key}", label, shown, FigureFormat.Number)) { Formula = sum };
}
