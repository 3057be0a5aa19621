using System.Net;
using System.Net.Http.Headers;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain.Programmes;
using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>A programme from Word and Excel into a draft: every row previewed, units matched by hand, stored as a whole or not at all.</summary>
public sealed class ProgrammeImportTests : IAsyncDisposable
{
    private const string Address = "/chuong-trinh/2023/nhap";
    private const string Form = "#xem-lai-form";
    private const string Store = Form + " button[name=ghi][value=true]";
    private const string Again = Form + " button[name=ghi][value=false]";

    private static readonly string[] Head = ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"];

    private readonly TestApp _app = new();

    [Theory]
    [InlineData("chuong-trinh-2023.docx")]
    [InlineData("chuong-trinh-2023.xlsx")]
    public async Task A_file_of_LibreOffice_is_understood_matched_by_hand_and_stored(string name)
    {
        var office = await BegunAsync();

        var preview = await SendAsync(office, await File.ReadAllBytesAsync(Path.Combine(Approved.Root, "tests/TamKy.NTM.Tests/Kit/Files", name)), name);

        Assert.Contains("4 việc; thêm 3, sửa 0, không đổi 0, lỗi 1; 2 đề mục", preview.Text, StringComparison.Ordinal);
        Assert.Contains("chưa rõ “Đài Truyền thanh thành phố” là đơn vị nào", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Page.QuerySelector(Store));
        Assert.Equal(0, await CountAsync());

        var matched = await office.SubmitAsync(preview.Page, Address, Again, ("ghep[0].Unit", "TTVHTT"));
        Assert.Contains("thêm 4, sửa 0, không đổi 0, lỗi 0", matched.Text, StringComparison.Ordinal);
        var stored = await office.SubmitAsync(matched.Page, Address, Store);

        Assert.Equal(HttpStatusCode.Redirect, stored.Status);
        Assert.Equal(
            [
                "CT23-001 I.1 Once 2023-03-31 VPDP-TP/ + P-KT/, P-TCKH/",
                "CT23-002 I.2 Monthly  NHOM-XA/UBND xã + ",
                "CT23-003 II.1 Once 2023-06-30 P-KT/ + HND-TP/, NHOM-XA/UBND xã",
                "CT23-004 II.2 Continuous  P-KT/ + TTVHTT/Đài Truyền thanh thành phố",
            ],
            await TasksAsync());
        var text = await office.OpenAsync("/chuong-trinh/2023/sua");
        Assert.Contains("PHÁT TRIỂN SẢN XUẤT", text.Text, StringComparison.Ordinal);
        Assert.Contains("6 dòng, 4 việc, 4 việc cần kiểm", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_of_the_draft_sent_back_unchanged_changes_nothing()
    {
        var office = await BegunAsync("2022");
        var file = await office.GetByteArrayAsync("/chuong-trinh/2023/bang-viec.xlsx");

        var preview = await SendAsync(office, file);

        Assert.Contains("125 việc; thêm 0, sửa 0, không đổi 125, lỗi 0; 0 đề mục", preview.Text, StringComparison.Ordinal);
        Assert.Contains("không có gì để ghi", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_changed_by_hand_changes_adds_and_removes_just_that()
    {
        var office = await BegunAsync("2022");
        using var book = new XLWorkbook(new MemoryStream(await office.GetByteArrayAsync("/chuong-trinh/2023/bang-viec.xlsx")));
        var sheet = book.Worksheet(1);
        var code = sheet.Cell(5, 1).GetString();
        sheet.Cell(5, 4).SetValue("Nội dung đổi bằng tay");
        sheet.Cell(6, 1).SetValue(string.Empty);
        sheet.Cell(6, 4).SetValue("Việc hoàn toàn mới");

        var preview = await SendAsync(office, Saved(book));
        Assert.Contains("thêm 1, sửa 1, không đổi 123, lỗi 0", preview.Text, StringComparison.Ordinal);
        await office.SubmitAsync(preview.Page, Address, Store, ("bo-viec-thieu", "true"));

        Assert.Equal(125, await CountAsync());
        Assert.Equal("Nội dung đổi bằng tay", await _app.WithDbAsync(db => db.WorkTasks.Where(task => task.Code == code).Select(task => task.Title).SingleAsync()));
        Assert.True(await _app.WithDbAsync(db => db.WorkTasks.AnyAsync(task => task.Code == "CT23-126" && task.Title == "Việc hoàn toàn mới")));
    }

    [Theory]
    [InlineData("", "Phòng Kinh tế", "Quý I", "Chưa ghi nội dung")]
    [InlineData("Việc", "", "Quý I", "Chưa ghi đơn vị chủ trì")]
    [InlineData("Việc", "Phòng Không Có", "Quý I", "chưa rõ “Phòng Không Có” là đơn vị nào")]
    [InlineData("Việc", "Phòng Kinh tế", "31/2/2023", "chỉ có 28 ngày")]
    [InlineData("Việc", "Phòng Kinh tế", "30/6/2022", "không trong năm 2023")]
    public async Task Every_rows_mistake_is_named_and_nothing_is_stored(string content, string lead, string when, string message)
    {
        var office = await BegunAsync();

        var answer = await SendAsync(office, Book(Head, ["1", "Việc đúng", "Phòng Kinh tế", "", "Quý II"], ["2", content, lead, "", when]));

        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Contains("Còn 1 dòng lỗi", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector(Store));
    }

    [Fact]
    public async Task Columns_with_strange_headings_are_chosen_by_hand()
    {
        var office = await BegunAsync();
        var preview = await SendAsync(office, Book(["A1", "A2", "A3"], ["Họp giao ban", "P. Kinh tế", "Hằng tháng"]));
        Assert.Contains("Chưa nhận ra các cột", preview.Text, StringComparison.Ordinal);

        var chosen = await office.SubmitAsync(preview.Page, Address, Again, ("dong-tieu-de", "1"), ("cot[4].Place", "0"), ("cot[5].Place", "1"), ("cot[8].Place", "2"), ("linh-vuc", "Hội nghị"));
        Assert.Contains("thêm 1, sửa 0", chosen.Text, StringComparison.Ordinal);
        await office.SubmitAsync(chosen.Page, Address, Store);

        Assert.Equal(["CT23-001 Dòng 2 Monthly  P-KT/ + "], await TasksAsync());
    }

    [Fact]
    public async Task Tampered_stale_and_incomplete_previews_are_refused()
    {
        var office = await BegunAsync();
        var preview = await SendAsync(office, Book(Head, ["1", "Việc", "Phòng Kinh tế", "", "Quý II"]));
        await office.SubmitAsync("/chuong-trinh/2023/sua/chung", "#chung-form", ("Number", "1/CTr"));
        Assert.Equal(HttpStatusCode.Conflict, (await office.SubmitAsync(preview.Page, Address, Store)).Status);

        preview.Page.QuerySelector("[name=noi-dung]")!.SetAttribute("value", "bm90IGEgZmlsZQ==");
        Assert.Equal(HttpStatusCode.Conflict, (await office.SubmitAsync(preview.Page, Address, Store)).Status);
        Assert.Equal(0, await CountAsync());
    }

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "bomb", "bung ra quá lớn" }, { "macro", "có macro" }, { "xxe", "DTD" }, { "remote", "bên ngoài" }, { "empty", "Tệp rỗng" }, { "pdf", "Word (.docx) hoặc Excel (.xlsx)" }, { "plain", "không có bảng nào" },
        { "none", "Chưa chọn tệp" }, { "large", "lớn hơn 4 MB" }, { "broken", "Tệp Excel" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_or_foreign_file_gets_a_sentence(string kind, string message)
    {
        var office = await BegunAsync();
        var (file, name) = kind switch
        {
            "bomb" => (HostileFiles.Bomb(), "a.docx"),
            "macro" => (HostileFiles.WithMacro(), "a.docx"),
            "xxe" => (HostileFiles.Xxe(), "a.docx"),
            "remote" => (HostileFiles.RemoteTemplate(), "a.docx"),
            "pdf" => (HostileFiles.Pdf(), "a.pdf"),
            "plain" => (HostileFiles.Word(), "a.docx"),
            "large" => (new byte[(4 * 1024 * 1024) + 1], "a.docx"),
            "broken" => (HostileFiles.Excel(), "a.xlsx"),
            "none" => ((byte[]?)null, "a.docx"),
            _ => ([], "a.docx"),
        };

        var answer = await SendAsync(office, file, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_office_imports_and_only_into_a_draft()
    {
        var office = await BegunAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("p.kt")).OpenAsync(Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.AsAsync("quantri")).OpenAsync("/chuong-trinh/2022/bang-viec.xlsx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync("/chuong-trinh/2022/nhap")).Status);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<HttpClient> BegunAsync(string model = "")
    {
        var office = await _app.AsAsync("vpdp");
        await office.SubmitAsync("/chuong-trinh/lap-moi", "#lap-form", ("Year", "2023"), ("Model", model));
        return office;
    }

    private Task<int> CountAsync() => _app.WithDbAsync(db => db.WorkTasks.CountAsync(task => task.Programme.Year == 2023));

    private Task<List<string>> TasksAsync() => _app.WithDbAsync(async db =>
    {
        var tasks = await db.WorkTasks.Where(task => task.Programme.Year == 2023).Include(task => task.Assignments).ThenInclude(part => part.Unit).OrderBy(task => task.Code).ToListAsync();
        return tasks.ConvertAll(task => $"{task.Code} {task.Clause} {task.Recurrence} {task.Deadline:yyyy-MM-dd} {Names(task.Leads)} + {Names(task.Coordinators)}");

        static string Names(IEnumerable<TaskAssignment> parts) => string.Join(", ", parts.Select(part => $"{part.Unit.Code}/{part.Label}").Order(StringComparer.Ordinal));
    });

    private static byte[] Book(params string[][] rows)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Việc");
        foreach (var (index, row) in rows.Index())
        {
            foreach (var (column, value) in row.Index())
            {
                sheet.Cell(index + 1, column + 1).SetValue(value);
                sheet.Cell(index + 1, column + 1).DataType = XLDataType.Text;
            }
        }

        return Saved(book);
    }

    private static byte[] Saved(XLWorkbook book)
    {
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    private static async Task<Answer> SendAsync(HttpClient client, byte[]? file, string name = "chuong-trinh.xlsx")
    {
        var page = await client.PageAsync(Address);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("#nhap-form [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };
        if (file is not null)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(part, "tep", name);
        }

        using var response = await client.PostAsync(Address, content);
        return await Answer.OfAsync(response);
    }
}
