using TamKy.NTM.Domain.Calendar;
using TamKy.NTM.Domain.Organization;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Documents;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Features.Programmes.Exports;

/// <summary>The Office's report on how far the year's work programme is, with every task in an appendix (programme 2022, IV.5; Nghị định 30/2020, Mẫu 1.4).</summary>
public sealed class ProgrammeExport(AppDbContext db, ProgrammeBook book, PastBook past) : Export
{
    public override string Key => "chuong-trinh";

    public override string Title => "Tiến độ thực hiện chương trình công tác";

    public override IReadOnlyList<string> Formats => ["xlsx", "docx", "pdf"];

    /// <summary>Any period of the year names it; the state is that of its last day, or of today while it runs.</summary>
    public override IReadOnlyList<PeriodKind> Periods => [PeriodKind.Year, PeriodKind.Quarter, PeriodKind.Month];

    public override async Task<Document?> BuildAsync(ExportRequest request, CancellationToken ct)
    {
        if (await book.FindAsync(request.Period.First.Year, request.Actor, request.Today, ct) is not { } programme)
        {
            return null;
        }

        var rows = await TaskRows.LoadAsync(book, past, programme, request, _ => true, ct);
        var issuer = await db.OfficeIssuerAsync(request.Today, ct);
        var day = VietnameseFormat.DocumentDate(TaskRows.DayOf(request));
        return new Document(
            new DocumentInfo($"Tiến độ {programme.Title}", "Văn phòng Điều phối nông thôn mới", $"chuong-trinh-{request.Period}", VietnamTime.StartOfDayUtc(request.Today), request.IsDemo),
            [
                new DocumentSection(PageOrientation.Portrait, "Báo cáo", [.. Blocks(programme, rows, issuer, day)]),
                new DocumentSection(
                    PageOrientation.Landscape,
                    "Phụ lục",
                    [
                        new AppendixTitle("Phụ lục", "NHIỆM VỤ CHƯƠNG TRÌNH CÔNG TÁC", $"(Kèm theo Báo cáo số {Letterhead.NumberPlaceholder} của Văn phòng Điều phối)"),
                        new TableContext($"Trạng thái tính đến ngày {day}", "ĐVT: việc"),
                        TaskTable.Of(rows),
                        new Note("Ghi chú: Việc giao nhiều đơn vị thì tính bình quân tiến độ các lượt còn phải làm. Tên trạng thái: cần kiểm."),
                    ]),
            ]);
    }

    private static IEnumerable<Block> Blocks(WorkProgramme programme, IReadOnlyList<TaskRow> rows, IssuerProfile issuer, string day)
    {
        foreach (var block in OfficialPaper.Head(
            issuer, "BÁO CÁO", [$"Tiến độ thực hiện Chương trình công tác năm {programme.Year}", $"(tính đến ngày {day})"], issuer.Addressees, issuer.LegalBases))
        {
            yield return block;
        }

        yield return new Paragraph($"Văn phòng Điều phối nông thôn mới thành phố báo cáo tiến độ thực hiện Chương trình công tác năm {programme.Year} như sau:");
        yield return new Heading(1, "I.", "Kết quả chung");
        yield return new Paragraph(InlineText.Of(["Chương trình có ", .. TaskTable.Sums(rows), "."]));
        yield return new Heading(1, "II.", "Việc quá hạn chưa hoàn thành");
        var today = rows.Count > 0 ? rows[0].Today : default;
        var late = rows.SelectMany(row => row.Occurrences.Where(own => own.StandingOn(today) is TaskStanding.Overdue).Select(own => (row.Task, Own: own)))
            .GroupBy(pair => pair.Own.UnitName).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (late.Count == 0)
        {
            yield return new Paragraph("Không có việc nào quá hạn.");
        }

        foreach (var unit in late)
        {
            yield return new Paragraph(
                InlineText.Of([
                    $"{unit.Key}: ", TaskTable.Count($"viec.qua-han.{unit.First().Own.UnitCode}", $"Lượt việc quá hạn của {unit.Key}", unit.Count()), " lượt việc (",
                    string.Join("; ", unit.Select(pair => $"{pair.Task.Code} {TaskPeriod.NameOf(pair.Own.Period)}, trễ {VietnameseFormat.Number(pair.Own.DaysLateOn(today))} ngày")), ")."]),
                "-");
        }

        yield return new Heading(1, "III.", "Việc tạm dừng");
        var stopped = rows.Where(row => row.Count(TaskStanding.Suspended) > 0).ToList();
        if (stopped.Count == 0)
        {
            yield return new Paragraph("Không có việc nào tạm dừng.");
        }

        foreach (var row in stopped)
        {
            yield return new Paragraph($"{row.Task.Code} (mục {row.Task.Clause}): {row.Task.Title}.", "-");
        }

        yield return new Paragraph("Chi tiết từng việc tại Phụ lục kèm theo. Văn phòng Điều phối nông thôn mới thành phố kính báo cáo.", EndsDocument: true);
        yield return OfficialPaper.Signature(issuer);
    }
}
