using System.CommandLine;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Commands;

internal sealed class BackupVerb : Verb
{
    private readonly Option<string> _out = new("--out") { HelpName = "TỆP", Description = "Tệp .zip sẽ ghi; chưa được có", Required = true };

    public BackupVerb()
        : base("backup", "Sao lưu cơ sở dữ liệu SQLite và các tệp, cả khi cổng đang chạy") => Add(_out);

    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        var file = Path.GetFullPath(input.GetValue(_out)!);
        var count = await new Backup(BackupSource.Of(services)).WriteAsync(file, ct);
        Console.Out.WriteLine($"Đã sao lưu {VietnameseFormat.Number(count)} tệp vào {file}");
        return 0;
    }
}
