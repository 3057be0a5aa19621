using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Funding;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;
using TamKy.NTM.Web.Features.Funds;

namespace TamKy.NTM.Web.Features.Arrears;

/// <summary>Biểu 05: what is owed for construction, by project, in the period (report-forms, part 4; programme 2022, III.6).</summary>
public sealed class Bieu05Export(ArrearsBook book, FundBook funds) : Export
{
    private const string Label = "Biểu 05";

    private const string Remark =
        "Ghi chú: Nợ cuối kỳ bằng nợ đầu kỳ cộng phát sinh trừ đã trả, cũng bằng giá trị nghiệm thu, quyết toán trừ đã bố trí. Nợ đầu kỳ là nợ cuối kỳ trước. Nợ đọng là khối lượng đã nghiệm thu mà chưa có vốn trả (cần kiểm).";

    public override string Key => "bieu-05";

    public override string Title => "Biểu 05. Nợ đọng xây dựng cơ bản";

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
        var sheet = await book.SheetAsync(request.Actor, code, await funds.PeriodFromAsync(request.Period.First, ct), day, ct);
        var name = code is null ? string.Empty : $"-{VietnameseText.FileName(code)}";
        return new Document(
            new DocumentInfo($"{Title} {request.Period.Name}", "Văn phòng Điều phối nông thôn mới", $"bieu-05{name}-{request.Period}", VietnamTime.StartOfDayUtc(day), request.IsDemo),
            [
                new DocumentSection(
                    PageOrientation.Landscape,
                    Label,
                    [
                        new FormTitle(Label, "NỢ ĐỌNG XÂY DỰNG CƠ BẢN"),
                        new TableContext(
                            $"Kỳ báo cáo: {request.Period.Name} (từ ngày {VietnameseFormat.DocumentDate(sheet.From)} đến ngày {VietnameseFormat.DocumentDate(day)})", "ĐVT: đồng"),
                        new Table(Columns, [.. sheet.Rows.Select((row, index) => Print(row, index + 1, day)), Total(sheet)]) { NumberColumns = true },
                        new Note(Remark),
                        new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
                    ]),
            ]);
    }

    private static IReadOnlyList<Column> Columns { get; } =
    [
        new("TT", 4, CellAlign.Centre),
        new("Công trình", 22),
        new("Xã", 11),
        new("Chủ đầu tư", 13),
        new("Giá trị quyết toán hoặc nghiệm thu", 11, CellAlign.Right),
        new("Đã bố trí", 11, CellAlign.Right),
        new("Nợ đầu kỳ", 11, CellAlign.Right),
        new("Phát sinh trong kỳ", 11, CellAlign.Right),
        new("Đã trả trong kỳ", 11, CellAlign.Right),
        new("Nợ cuối kỳ", 11, CellAlign.Right),
        new("Nguồn và hạn trả", 19),
        new("Ghi chú", 12),
    ];

    private static Row Print(ArrearsRow row, int number, DateOnly day) => new(
    [
        new(number),
        new(row.Project.Name),
        new(row.Project.Unit.PlaceName),
        new(row.Project.Owner),
        .. Money(row.Balance, row.Project.Code, row.Project.Name, null),
        new(row.Plan is { } plan ? Phrase.Sentence(plan).TrimEnd('.') : row.Balance.End > 0 ? "Chưa có" : "-"),
        new(row.Balance.Since is { } since ? $"Nợ từ {VietnameseFormat.DocumentDate(since)}, {VietnameseFormat.Number(day.DayNumber - since.DayNumber)} ngày{(row.IsOverdue(day) ? "; quá hạn trả" : string.Empty)}" : null),
    ]);

    private static Row Total(ArrearsSheet sheet) => new(
        [
            new(null),
            new("Tổng cộng", 3),
            .. Money(sheet.Total, "tong", "tổng cộng", sheet.Rows.Count == 0 ? null : new ColumnFormula(FormulaKind.Sum, 0, sheet.Rows.Count - 1)),
            new(null),
            new(null),
        ],
        RowKind.Total);

    private static IEnumerable<Cell> Money(ArrearsBalance own, string key, string label, ColumnFormula? sum)
    {
        Cell Of(string what, string words, long amount) => new(new Figure($"no-dong.{key}.{what}", $"{words}, {label}", amount, FigureFormat.Number)) { Formula = sum };
        return
        [
            Of("nghiem-thu", "Giá trị quyết toán hoặc nghiệm thu", own.Settled),
            Of("da-bo-tri", "Đã bố trí", own.Provided),
            Of("dau-ky", "Nợ đầu kỳ", own.Beginning),
            Of("phat-sinh", "Phát sinh trong kỳ", own.Arising),
            Of("da-tra", "Đã trả trong kỳ", own.Paid),
            Of("cuoi-ky", "Nợ cuối kỳ", own.End),
        ];
    }
}
