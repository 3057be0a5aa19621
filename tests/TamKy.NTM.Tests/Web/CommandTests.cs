using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>The command line, run as a program of its own.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Help_lists_every_verb_in_Vietnamese()
    {
        using var folder = new TestFolder();

        var help = await PortalProcess.RunAsync(folder, "help");

        Assert.Equal(0, help.ExitCode);
        Assert.All(
            ["migrate", "seed", "--demo", "verify", "backup", "--out", "restore", "--from", "user create", "user reset", "user unlock", "user disable"],
            word => Assert.Contains(word, help.Output));
        Assert.Contains("Sao lưu", help.Output);
    }

    [Theory]
    [InlineData("Không có lệnh hoặc tùy chọn “bay”.", "bay")]
    [InlineData("Không có lệnh hoặc tùy chọn “--bay”.", "--bay")]
    [InlineData("Không có lệnh hoặc tùy chọn “--bay”.", "migrate", "--bay")]
    [InlineData("Lệnh “backup” cần --out.", "backup")]
    [InlineData("Lệnh “user” cần thêm: create, reset, unlock, disable.", "user")]
    [InlineData("Tùy chọn --role thiếu giá trị hoặc giá trị không đúng.", "user", "create", "a", "--name", "A", "--role", "vua")]
    public async Task A_mistake_exits_2_with_one_line(string line, params string[] arguments)
    {
        using var folder = new TestFolder();

        var run = await PortalProcess.RunAsync(folder, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"{line} Gõ “help” để xem các lệnh.", run.Errors);
    }

    [Fact]
    public async Task The_first_administrator_comes_from_the_console()
    {
        using var folder = new TestFolder();
        var migrate = await PortalProcess.RunAsync(folder, "migrate");
        var create = await PortalProcess.RunAsync(folder, "user", "create", "quan.tri", "--name", "Lê Quản Trị", "--role", "SystemAdmin");
        var password = create.Output.Split(' ')[^1];
        using var app = new TestApp(folder);
        var browser = app.Anonymous();

        var answer = await browser.SubmitAsync("/dang-nhap", "main form", ("UserName", "quan.tri"), ("Password", password));

        Assert.Equal((0, 0), (migrate.ExitCode, create.ExitCode));
        Assert.Equal("/", answer.Location?.ToString());
        Assert.Contains("Mật khẩu này do người khác cấp", (await browser.PageAsync("/doi-mat-khau")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task An_account_is_reset_and_disabled_from_the_console()
    {
        await using var app = new TestApp();
        var user = await app.UserAsync();
        var reset = await PortalProcess.RunAsync(app.Folder, "user", "reset", user.UserName!);
        var password = reset.Output.Split(' ')[^1];
        var before = await app.Anonymous().SubmitAsync("/dang-nhap", "main form", ("UserName", user.UserName!), ("Password", password));

        var disable = await PortalProcess.RunAsync(app.Folder, "user", "disable", user.UserName!);

        var after = await app.Anonymous().SubmitAsync("/dang-nhap", "main form", ("UserName", user.UserName!), ("Password", password));
        Assert.Equal((0, 0), (reset.ExitCode, disable.ExitCode));
        Assert.Equal("/", before.Location?.ToString());
        Assert.Contains("chưa đúng", after.Text);
    }

    [Fact]
    public async Task An_account_that_is_not_there_exits_1_with_one_line()
    {
        await using var app = new TestApp();
        _ = app.Services;

        var run = await PortalProcess.RunAsync(app.Folder, "user", "reset", "khong.co");

        Assert.Equal((1, "Không có tài khoản “khong.co”."), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task In_production_there_is_no_demo_unless_it_is_switched_on()
    {
        using var folder = new TestFolder();

        var run = await PortalProcess.RunAsync(folder, "seed", "--demo");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Demo__Enabled=true", run.Errors);
    }

    [Fact]
    public async Task Demo_data_never_enter_a_database_of_real_data()
    {
        using var folder = new TestFolder();
        await PortalProcess.RunAsync(folder, "seed");

        var run = await PortalProcess.RunAsync(folder, "Development", ["seed", "--demo"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("số liệu thật", run.Errors);
    }

    [Fact]
    public async Task Verify_finds_the_portal_whole_and_names_the_row_that_somebody_changed()
    {
        await using var app = new TestApp();
        await app.UserAsync();
        var whole = await PortalProcess.RunAsync(app.Folder, "verify");
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection(app.Folder.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE AuditEntries SET Actor = 'người khác' WHERE Sequence = 3";
            await command.ExecuteNonQueryAsync();
        }

        var broken = await PortalProcess.RunAsync(app.Folder, "verify");

        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(1, broken.ExitCode);
        Assert.StartsWith("Nhật ký sai ở dòng 3 ", broken.Errors, StringComparison.Ordinal);
    }
}
