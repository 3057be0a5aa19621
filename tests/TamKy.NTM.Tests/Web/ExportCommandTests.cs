using TamKy.NTM.Tests.Kit;

namespace TamKy.NTM.Tests.Web;

/// <summary>Exports from the console, on the demo's data.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public ExportCommandTests() => Template.CopyTo(_folder);

    private string File => Path.Combine(Path.GetDirectoryName(_folder.Database)!, "xuat", "bieu.csv");

    [Fact]
    public async Task A_file_is_written_as_the_office_sees_it()
    {
        var run = await ExportAsync("bieu-02", "--ky", "2022-05", "--xa", "XA-TAMNGOC", "--format", "csv", "--out", File);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("Mã và nội dung chỉ tiêu", await System.IO.File.ReadAllTextAsync(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_named_gets_what_that_user_may_see()
    {
        var run = await ExportAsync("bieu-02", "--ky", "2022-05", "--xa", "XA-TAMNGOC", "--format", "csv", "--out", File, "--as", "xa.tamphu");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Không có “bieu-02” dạng csv", run.Errors, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task A_period_that_cannot_be_read_exits_2_with_one_line()
    {
        var run = await ExportAsync("bieu-02", "--ky", "thang-5", "--xa", "XA-TAMNGOC", "--format", "csv", "--out", File);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors.Split('\n'));
        Assert.Contains("Kỳ đã ghi không đọc được", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<PortalProcess> ExportAsync(params string[] arguments) => PortalProcess.RunAsync(_folder, ["export", .. arguments]);
}
