using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Programmes.Exports;

/// <summary>Biểu 08: the tasks of the programme that had begun by the end of the period, as they stood at its end, or stand today while it runs (programme 2022, IV.5).</summary>
public sealed class Bieu08Export(ProgrammeBook book, PastBook past) : Export
{
    private const string Label = "Biểu 08";

    public override string Key => "bieu-08";

    public override string Title => "Biểu 08. Nhiệm vụ chương trình công tác";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf", "csv"];

    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await book.FindAsync(request.Period.First.Year, request.Actor, request.Today, ct) is not { } programme)
        {
            return null;
        }

        var unit = request.Unit ?? request.Commune;
        var begun = request.Period.Last.LastDay;
        var rows = await TaskRows.LoadAsync(book, past, programme, request, own => own.PeriodFrom <= begun && (unit is null || own.UnitCode == unit), ct);
        var shown = rows.Where(row => row.Occurrences.Count > 0).ToList();
        var name = unit is null ? string.Empty : $"-{VietnameseText.FileName(unit)}";
        return new Document(
            new DocumentInfo($"{Title} {request.Period.Name}", "Văn phòng Điều phối nông thôn mới", $"bieu-08{name}-{request.Period}", VietnamTime.StartOfDayUtc(request.Today), request.IsDemo),
            [
                new DocumentSection(
                    PageOrientation.Landscape,
                    Label,
                    [
                        new FormTitle(Label, "NHIỆM VỤ CHƯƠNG TRÌNH CÔNG TÁC"),
                        new TableContext($"Kỳ báo cáo: {request.Period.Name}. Trạng thái tính đến ngày {VietnameseFormat.DocumentDate(TaskRows.DayOf(request))}", "ĐVT: việc"),
                        TaskTable.Of(shown),
                        new Note("Ghi chú: Việc giao nhiều đơn vị thì tính bình quân tiến độ các lượt còn phải làm. Việc tạm dừng, không còn phù hợp không tính vào tiến độ. Tên trạng thái: cần kiểm."),
                        new TableSigners("NGƯỜI LẬP BIỂU", null, "THỦ TRƯỞNG ĐƠN VỊ", null),
                    ]),
            ]);
    }
}
