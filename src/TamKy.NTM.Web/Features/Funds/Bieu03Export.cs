using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Funds;

/// <summary>Biểu 03: what was allocated, disbursed and raised, by source and type of capital, up to the cut-off of the period (report-forms, 4.1).</summary>
public sealed class Bieu03Export(FundBook book) : Export
{
    private const string Label = "Biểu 03";

    private const string Remark =
        "Ghi chú: Số lũy kế từ 01/01 đến ngày chốt, chỉ gồm chứng từ đã duyệt. Làm tròn đến triệu đồng sao cho các phần cộng đúng tổng; tỷ lệ tính trên số chưa làm tròn. "
        + "Vốn lồng ghép, huy động không có kế hoạch giao nên không tính tỷ lệ (cần kiểm). Dấu gạch ngang: không có.";

    public override string Key => "bieu-03";

    public override string Title => "Biểu 03. Huy động và giải ngân theo nguồn";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        int? unitId = null;
        if ((request.Commune ?? request.Unit) is { } code)
        {
            if (await book.UnitAsync(code, request.Actor, ct) is not { } unit)
            {
                return null;
            }

            unitId = unit.Id;
        }

        var day = await book.CutOffAsync(request.Period.Last, request.Today, ct);
        var sheet = await book.SheetAsync(request.Actor, request.Period.First, day, unitId, ct);
        var rows = FundRow.Of(sheet);
        var name = (request.Commune ?? request.Unit) is { } own ? $"-{VietnameseText.FileName(own)}" : string.Empty;
        return new Document(
            new DocumentInfo($"{Title} {request.Period.Name}", "Văn phòng Điều phối nông thôn mới", $"bieu-03{name}-{request.Period}", VietnamTime.StartOfDayUtc(day), request.IsDemo),
            [
                new DocumentSection(
                    PageOrientation.Landscape,
                    Label,
                    [
                        new FormTitle(Label, "HUY ĐỘNG VÀ GIẢI NGÂN THEO NGUỒN"),
                        new TableContext($"Kỳ báo cáo: {request.Period.Name}. Số liệu đến ngày {VietnameseFormat.DocumentDate(day)}", "ĐVT: triệu đồng"),
                        new Table(Columns(sheet), [.. rows.Select((row, index) => Print(sheet, row, index)), Total(sheet, rows)]) { NumberColumns = true, Head = Head(sheet) },
                        new Note(Remark),
                        new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
                    ]),
            ]);
    }

    private static List<Column> Columns(FundSheet sheet) =>
    [
        new("TT", 5, CellAlign.Centre),
        new("Nguồn vốn", 22),
        .. sheet.Capitals.SelectMany(capital => new Column[]
        {
            new($"{capital.Name}: kế hoạch giao", 9, CellAlign.Right),
            new($"{capital.Name}: trong kỳ", 9, CellAlign.Right),
            new($"{capital.Name}: lũy kế", 9, CellAlign.Right),
            new($"{capital.Name}: tỷ lệ %", 8, CellAlign.Right),
        }),
        new("Huy động, lồng ghép: trong kỳ", 9, CellAlign.Right),
        new("Huy động, lồng ghép: lũy kế", 9, CellAlign.Right),
    ];

    private static IReadOnlyList<IReadOnlyList<HeadCell>> Head(FundSheet sheet) =>
    [
        [new("TT", 1, 2), new("Nguồn vốn", 1, 2), .. sheet.Capitals.Select(capital => new HeadCell(capital.Name, 4)), new("Huy động, lồng ghép", 2)],
        [
            .. sheet.Capitals.SelectMany(_ => new HeadCell[] { new("Kế hoạch giao"), new("Giải ngân trong kỳ"), new("Lũy kế"), new("Tỷ lệ %") }),
            new("Trong kỳ"),
            new("Lũy kế"),
        ],
    ];

    private static Row Print(FundSheet sheet, FundRow row, int index)
    {
        var sum = row.Children == 0 ? null : new ColumnFormula(FormulaKind.Sum, index + 1, index + row.Children);
        return new Row(
            [
                new(row.Number),
                new(row.Name),
                .. sheet.Capitals.Zip(row.ByCapital).SelectMany(own => Cells(own.Second, $"{row.Key}.{own.First.Code}", $"{row.Name}, {own.First.Name}", sum)),
                Money(row.Mobilised?.ShownInPeriod, $"von.{row.Key}.trong-ky", $"{row.Name}, trong kỳ", sum),
                Money(row.Mobilised?.ShownTotal, $"von.{row.Key}.luy-ke", $"{row.Name}, lũy kế", sum),
            ],
            row.Children == 0 ? RowKind.Normal : RowKind.Subtotal);
    }

    private static Row Total(FundSheet sheet, IReadOnlyList<FundRow> rows)
    {
        // Rows that add others up are no normal rows, so that nothing is counted twice.
        var sum = new ColumnFormula(FormulaKind.Sum, 0, rows.Count - 1);
        return new Row(
            [
                new(null),
                new("Tổng cộng"),
                .. sheet.Capitals.SelectMany(capital => Cells(sheet.Of(capital), $"tong.{capital.Code}", $"Tổng cộng, {capital.Name}", sum)),
                Money(sheet.Mobilised.ShownInPeriod, "von.tong.huy-dong.trong-ky", "Tổng huy động, lồng ghép trong kỳ", sum),
                Money(sheet.Mobilised.ShownTotal, "von.tong.huy-dong.luy-ke", "Tổng huy động, lồng ghép lũy kế", sum),
            ],
            RowKind.Total);
    }

    private static IEnumerable<Cell> Cells(FundCell? cell, string key, string label, ColumnFormula? sum) =>
    [
        Money(cell?.ShownPlan, $"von.{key}.ke-hoach", $"{label}, kế hoạch giao", sum),
        Money(cell?.ShownInPeriod, $"von.{key}.trong-ky", $"{label}, giải ngân trong kỳ", sum),
        Money(cell?.ShownTotal, $"von.{key}.luy-ke", $"{label}, giải ngân lũy kế", sum),
        cell?.Rate is { } rate ? new(new Figure($"von.{key}.ty-le", $"{label}, tỷ lệ giải ngân", rate, FigureFormat.Percent)) : new("-"),
    ];

    private static Cell Money(long? shown, string key, string label, ColumnFormula? sum) =>
        shown is { } amount ? new(new Figure(key, label, amount, FigureFormat.Number)) { Formula = sum } : new("-");
}
