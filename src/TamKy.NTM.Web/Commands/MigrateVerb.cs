using System.CommandLine;
using TamKy.NTM.Web.Data;

namespace TamKy.NTM.Web.Commands;

internal sealed class MigrateVerb() : Verb("migrate", "Tạo hoặc nâng cấp cấu trúc cơ sở dữ liệu")
{
    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        await DatabaseSetup.MigrateAsync(services, ct);
        Console.Out.WriteLine("Cấu trúc cơ sở dữ liệu đã mới nhất.");
        return 0;
    }
}
