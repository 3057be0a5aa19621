using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>A set goes out as a file and comes back unchanged; what is wrong in a file is said with its place, and nothing of it is kept.</summary>
public sealed class SetFilesTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Set = "xa-ntm-2021-2025";

    public static TheoryData<string, string> Files { get; } = new()
    {
        { "xa-ntm-2021-2025", "xlsx" }, { "xa-ntm-2021-2025", "json" }, { "xa-ntmnc-2021-2025", "xlsx" }, { "xa-ntmnc-2021-2025", "json" },
        { "xa-ntm-2016-2020", "xlsx" }, { "thon-ntmkm-2022-2025", "xlsx" }, { "kdc-ntmkm-2016-2020", "json" }, { "xa-ntmkm-2021-2025", "xlsx" },
        { "xa-ntm-2026-2030", "xlsx" }, { "xa-ntm-2026-2030", "json" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_file_of_a_set_brings_no_difference(string code, string format)
    {
        var answer = await ImportAsync(app, await FileAsync(app, $"{code}.{format}"), $"{code}.{format}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Không có thay đổi", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector("#lap-du-thao-form"));
    }

    [Fact]
    public async Task A_changed_workbook_becomes_a_draft_after_a_preview()
    {
        await using var portal = new TestApp();
        var file = Changed(await FileAsync(portal, $"{Set}.xlsx"), book =>
        {
            var sheet = book.Worksheet("Chỉ tiêu");
            sheet.Row(RowOf(sheet, "2.1")).Cell(3).SetValue("Nội dung đã sửa trong Excel");
            sheet.Row(RowOf(sheet, "2.1")).Cell(10).SetValue(2.5);
            book.Worksheet("Mức").Row(RowOf(book.Worksheet("Mức"), "2.1", 1)).Cell(2).SetValue("80,5");
        });

        var browser = await portal.AsAsync("vpdp");
        var preview = await ImportAsync(portal, file, "sua.xlsx", browser);
        Assert.Contains("1 chỉ tiêu thay đổi", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Độ lệch cho phép: 0 → 2,5", preview.Text, StringComparison.Ordinal);
        Assert.Equal(1, await portal.WithDbAsync(db => db.CriteriaSets.CountAsync(set => set.Code == "XA-NTM-2021-2025")));
        var made = await browser.SubmitAsync(preview.Page, "/tieu-chi/nhap", "#lap-du-thao-form");

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var draft = await portal.WithDbAsync(db => db.CriteriaSets.Where(set => set.Code == "XA-NTM-2021-2025" && set.Status == SetStatus.Draft)
            .SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Indicators).Include(indicator => indicator.Thresholds).SingleAsync(indicator => indicator.Code == "2.1"));
        Assert.Equal(("Nội dung đã sửa trong Excel", 2.5m, 80.5m), (draft.Text, draft.Tolerance, draft.Thresholds.Single().Value));
        Assert.NotEmpty(await portal.WithDbAsync(db => db.CriterionAssignments.Where(part => part.CriterionId == draft.CriterionId).ToListAsync()));
    }

    [Fact]
    public async Task A_set_that_the_portal_does_not_know_comes_in_as_a_draft()
    {
        await using var portal = new TestApp();
        var text = Encoding.UTF8.GetString(await FileAsync(portal, $"{Set}.json")).Replace("\"XA-NTM-2021-2025\"", "\"XA-MOI-2030\"", StringComparison.Ordinal);
        var browser = await portal.AsAsync("vpdp");

        var preview = await ImportAsync(portal, Encoding.UTF8.GetBytes(text), "moi.json", browser);
        await browser.SubmitAsync(preview.Page, "/tieu-chi/nhap", "#lap-du-thao-form");

        Assert.Equal(SetStatus.Draft, await portal.WithDbAsync(db => db.CriteriaSets.Where(set => set.Code == "XA-MOI-2030").Select(set => set.Status).SingleAsync()));
    }

    [Fact]
    public async Task The_frame_of_2026_takes_its_content_from_a_file_in_place_of_its_placeholders()
    {
        await using var portal = new TestApp();
        var text = Encoding.UTF8.GetString(await FileAsync(portal, "xa-ntm-2026-2030.json")).Replace("Tiêu chí 1 (chưa có nội dung văn bản)", "Quy hoạch", StringComparison.Ordinal);
        var browser = await portal.AsAsync("vpdp");

        var preview = await ImportAsync(portal, Encoding.UTF8.GetBytes(text), "khung.json", browser);
        var made = await browser.SubmitAsync(preview.Page, "/tieu-chi/nhap", "#lap-du-thao-form");

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var criteria = await portal.WithDbAsync(db => db.CriteriaSets.Where(set => set.Code == "XA-NTM-2026-2030").SelectMany(set => set.Criteria).Select(criterion => criterion.Name).ToListAsync());
        Assert.Equal(10, criteria.Count);
        Assert.Contains("Quy hoạch", criteria);
    }

    [Fact]
    public async Task Every_mistake_is_said_with_sheet_row_and_column_and_nothing_is_kept()
    {
        var before = await app.WithDbAsync(db => db.CriteriaSets.CountAsync());
        var row = 0;
        var file = Changed(await FileAsync(app, $"{Set}.xlsx"), book =>
        {
            var sheet = book.Worksheet("Chỉ tiêu");
            row = RowOf(sheet, "2.1");
            sheet.Cell(row, 4).SetValue("Phần trăm");
            sheet.Cell(row, 9).SetValue("nhiều");
            sheet.Cell(row + 1, 2).SetValue(2.2);
            sheet.Cell(row + 2, 1).SetValue(88);
            book.Worksheet("Tiêu chí").Cell(3, 3).SetValue(string.Empty);
            book.Worksheet("Mức").Cell(2, 6).SetValue("31/6/2022");
        });

        var answer = await ImportAsync(app, file, "hong.xlsx");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"Trang “Chỉ tiêu”, dòng {row}, cột “Loại”: Chọn một trong", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"Trang “Chỉ tiêu”, dòng {row}, cột “Giá trị lớn nhất”", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"Trang “Chỉ tiêu”, dòng {row + 1}, cột “Mã”: Ô này là số", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"Trang “Chỉ tiêu”, dòng {row + 2}, cột “Số tiêu chí”: Không có tiêu chí số 88", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Trang “Tiêu chí”, dòng 3, cột “Tên”: Chưa nhập", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Trang “Mức”, dòng 2, cột “Dùng từ ngày”", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, await app.WithDbAsync(db => db.CriteriaSets.CountAsync()));
    }

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "empty", "tệp trống" }, { "text", "không phải Excel" }, { "html", "không phải Excel" }, { "large", "lớn hơn 2 MB" }, { "zip", "không phải bảng tính" },
        { "bomb", "bung ra quá lớn" }, { "macro", "có macro" }, { "broken", "Excel hỏng" }, { "hollow", "Excel hỏng" }, { "json", "Không đọc được" }, { "deep", "Không đọc được" },
        { "number", "Không đọc được" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_is_refused_with_a_sentence(string kind, string sentence)
    {
        var answer = await ImportAsync(app, Bytes(kind), "..\\..\\tep.xlsx");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_that_was_tampered_with_is_refused()
    {
        var browser = await app.AsAsync("vpdp");
        var file = Encoding.UTF8.GetString(await FileAsync(app, $"{Set}.json")).Replace("\"XA-NTM-2021-2025\"", "\"XA-KHAC\"", StringComparison.Ordinal);
        var preview = await ImportAsync(app, Encoding.UTF8.GetBytes(file), "khac.json", browser);

        var answer = await browser.SubmitAsync(preview.Page, "/tieu-chi/nhap", "#lap-du-thao-form", ("noi-dung", "bm90IGEgc2V0"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.False(await app.WithDbAsync(db => db.CriteriaSets.AnyAsync(set => set.Code == "XA-KHAC")));
    }

    private static byte[] Bytes(string kind) => kind switch
    {
        "empty" => [],
        "text" => Encoding.UTF8.GetBytes("Tiêu chí;Nội dung"),
        "html" => Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"),
        "large" => Encoding.UTF8.GetBytes("{" + new string(' ', 3 * 1024 * 1024)),
        "zip" => Zip(("a.txt", 10)),
        "bomb" => Zip(("[Content_Types].xml", 10), ("xl/workbook.xml", 10), ("xl/worksheets/sheet1.xml", 60 * 1024 * 1024)),
        "macro" => Zip(("[Content_Types].xml", 10), ("xl/workbook.xml", 10), ("xl/vbaProject.bin", 10)),
        "broken" => [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6],
        "hollow" => Zip(("[Content_Types].xml", 10), ("xl/workbook.xml", 10)),
        "json" => Encoding.UTF8.GetBytes("{\"code\":\"XA\",\"thua\":1}"),
        "deep" => Encoding.UTF8.GetBytes("{\"criteria\":" + new string('[', 5000)),
        _ => Encoding.UTF8.GetBytes("{\"code\":5}"),
    };

    private static byte[] Zip(params (string Name, int Size)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, size) in entries)
            {
                using var content = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                content.Write(new byte[size]);
            }
        }

        return file.ToArray();
    }

    private static int RowOf(IXLWorksheet sheet, string code, int column = 2) =>
        sheet.RowsUsed().First(row => row.Cell(column).GetString() == code).RowNumber();

    private static byte[] Changed(byte[] file, Action<XLWorkbook> change)
    {
        using var book = new XLWorkbook(new MemoryStream(file));
        change(book);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    private static async Task<byte[]> FileAsync(TestApp portal, string name)
    {
        using var response = await (await portal.AsAsync("xem")).GetAsync($"/tieu-chi/{name}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<Answer> ImportAsync(TestApp portal, byte[] file, string name, HttpClient? browser = null)
    {
        browser ??= await portal.AsAsync("vpdp");
        var page = await browser.PageAsync("/tieu-chi/nhap");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("#nhap-form [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "tep", name);
        using var response = await browser.PostAsync("/tieu-chi/nhap", content);
        return await Answer.OfAsync(response);
    }
}
