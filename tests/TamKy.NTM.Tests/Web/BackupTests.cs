using Microsoft.EntityFrameworkCore;
using TamKy.NTM.Domain;
using TamKy.NTM.Tests.Kit;
using TamKy.NTM.Web.Commands;

namespace TamKy.NTM.Tests.Web;

public sealed class BackupTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_backup_taken_while_the_portal_runs_comes_back_with_every_row_and_file()
    {
        var user = await app.UserAsync(change: account => account.FullName = "Người trong bản sao");
        Directory.CreateDirectory(app.Folder.Files);
        await File.WriteAllTextAsync(Path.Combine(app.Folder.Files, "bien-ban.txt"), "Biên bản", TestContext.Current.CancellationToken);
        using var place = new TestFolder();

        var backup = await PortalProcess.RunAsync(app.Folder, "backup", "--out", place["sao-luu.zip"]);
        var restore = await PortalProcess.RunAsync(place, "restore", "--from", place["sao-luu.zip"]);
        var verify = await PortalProcess.RunAsync(place, "verify");

        Assert.Equal((0, 0, 0), (backup.ExitCode, restore.ExitCode, verify.ExitCode));
        Assert.Equal("Biên bản", await File.ReadAllTextAsync(Path.Combine(place.Files, "bien-ban.txt"), TestContext.Current.CancellationToken));
        using var restored = new TestApp(place);
        Assert.Equal("Người trong bản sao", await restored.WithDbAsync(db => db.Users.Where(u => u.Id == user.Id).Select(u => u.FullName).SingleAsync()));
    }

    [Fact]
    public async Task A_backup_is_not_restored_over_data()
    {
        _ = app.Services;
        using var place = new TestFolder();
        await Source(app.Folder).WriteAsync(place["sao-luu.zip"], default);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Target(app.Folder).ReadAsync(place["sao-luu.zip"], default));

        Assert.Contains("không trống", refusal.Message);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public async Task A_truncated_backup_is_refused_and_leaves_nothing(double part)
    {
        using var place = new TestFolder();
        var bytes = await BackupAsync(place);
        await File.WriteAllBytesAsync(place["hong.zip"], bytes[..(int)(bytes.Length * part)], TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => Target(place).ReadAsync(place["hong.zip"], default));

        Assert.Contains("Bản sao lưu hỏng", refusal.Message);
        Assert.Equal(["hong.zip", "sao-luu.zip"], Directory.GetFileSystemEntries(place.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public async Task A_flipped_bit_is_noticed(double where)
    {
        using var place = new TestFolder();
        var bytes = await BackupAsync(place);
        bytes[(int)(bytes.Length * where)] ^= 0x10;
        await File.WriteAllBytesAsync(place["hong.zip"], bytes, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<RuleException>(() => Target(place).ReadAsync(place["hong.zip"], default));

        Assert.False(File.Exists(place.Database));
    }

    private static Backup Source(TestFolder folder) => new(new BackupSource(folder.Database, folder.Files));

    private static Restore Target(TestFolder folder) => new(new BackupSource(folder.Database, folder.Files));

    private async Task<byte[]> BackupAsync(TestFolder place)
    {
        _ = app.Services;
        await Source(app.Folder).WriteAsync(place["sao-luu.zip"], default);
        return await File.ReadAllBytesAsync(place["sao-luu.zip"]);
    }
}
