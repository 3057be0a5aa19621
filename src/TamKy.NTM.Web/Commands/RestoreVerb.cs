using System.CommandLine;

namespace TamKy.NTM.Web.Commands;

internal sealed class RestoreVerb : Verb
{
    private readonly Option<string> _from = new("--from") { HelpName = "TỆP", Description = "Tệp do lệnh backup ghi", Required = true };

    public RestoreVerb()
        : base("restore", "Khôi phục từ bản sao lưu vào nơi còn trống") => Add(_from);

    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        await new Restore(BackupSource.Of(services)).ReadAsync(Path.GetFullPath(input.GetValue(_from)!), ct);
        Console.Out.WriteLine("Đã khôi phục. Chạy verify để kiểm tra.");
        return 0;
    }
}
