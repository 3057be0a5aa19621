using System.CommandLine;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Data.Seed;

namespace TamKy.NTM.Web.Commands;

internal sealed class SeedVerb : Verb
{
    private readonly Option<bool> _demo = new("--demo") { Description = "Nạp cả dữ liệu minh họa" };

    public SeedVerb()
        : base("seed", "Nạp danh mục ban đầu: đơn vị, bộ tiêu chí, ngày nghỉ, hạn báo cáo") => Add(_demo);

    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        await DatabaseSetup.PrepareAsync(services, ct);
        await using var scope = services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<PortalData>();
        if (input.GetValue(_demo))
        {
            await data.SeedDemoAsync(ct);
            Console.Out.WriteLine("Đã nạp danh mục và dữ liệu minh họa.");
        }
        else
        {
            await data.SeedReferenceAsync(ct);
            Console.Out.WriteLine("Đã nạp danh mục ban đầu.");
        }

        return 0;
    }
}
