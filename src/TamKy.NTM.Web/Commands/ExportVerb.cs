using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Access;
using TamKy.NTM.Web.Data;
using TamKy.NTM.Web.Features.Exports;

namespace TamKy.NTM.Web.Commands;

/// <summary>
/// Any export without a browser. With --as it has the rights of that user; without, whoever may run the program on the server may see what the
/// Coordination Office sees.
/// </summary>
internal sealed class ExportVerb : Verb
{
    private const int Mistake = 2;

    private static readonly Actor TheOffice = new(0, "Lệnh xuất trên máy chủ", [new ActorGrant(Role.CoordinationOfficer, null)], []);

    private readonly Argument<string> _key = new("KHÓA") { Description = "Tên tệp cần xuất, như bao-cao-thang-xa, bieu-02, du-lieu-chi-tieu" };
    private readonly Option<string> _period = new("--ky") { HelpName = "KỲ", Description = "2022-05, 2022-Q2 hoặc 2022", Required = true };
    private readonly Option<string> _commune = new("--xa") { HelpName = "MÃ", Description = "Mã xã, như XA-TAMNGOC" };
    private readonly Option<string> _unit = new("--don-vi") { HelpName = "MÃ", Description = "Mã phòng, ban, đơn vị" };
    private readonly Option<string> _set = new("--bo") { HelpName = "MÃ", Description = "Mã bộ tiêu chí; không ghi thì lấy bộ chính" };
    private readonly Option<string> _format = new("--format") { HelpName = "ĐỊNH_DẠNG", Description = "docx, pdf, xlsx hoặc csv", Required = true };
    private readonly Option<string> _out = new("--out") { HelpName = "TỆP", Description = "Tệp sẽ ghi; có rồi thì ghi đè", Required = true };
    private readonly Option<string> _as = new("--as") { HelpName = "TÀI_KHOẢN", Description = "Xuất với quyền của tài khoản này; không ghi thì như Văn phòng Điều phối" };

    public ExportVerb()
        : base("export", "Xuất một báo cáo hoặc biểu ra tệp")
    {
        Add(_key);
        Option[] options = [_period, _commune, _unit, _set, _format, _out, _as];
        foreach (var option in options)
        {
            Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult input, IServiceProvider services, CancellationToken ct)
    {
        await DatabaseSetup.PrepareAsync(services, ct);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoState>().LoadAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), ct);
        var today = scope.ServiceProvider.GetRequiredService<Clock>().Today();
        var actor = input.GetValue(_as) is { } name ? await ActorAsync(scope.ServiceProvider, name, today) : TheOffice;
        var answer = await scope.ServiceProvider.GetRequiredService<ExportDesk>().AnswerAsync(Query(input), actor, today, ct);
        if (answer.Problem is { } problem)
        {
            Console.Error.WriteLine(problem);
            return Mistake;
        }

        var file = answer.File
            ?? throw new RuleException($"Không có “{input.GetValue(_key)}” dạng {input.GetValue(_format)} cho kỳ và đơn vị này, hoặc không thuộc phạm vi của tài khoản.");
        var path = Path.GetFullPath(input.GetValue(_out)!);
        await WriteAsync(file, path, ct);
        Console.Out.WriteLine($"Đã ghi {path}");
        return 0;
    }

    private static async Task<Actor> ActorAsync(IServiceProvider services, string name, DateOnly today)
    {
        var user = await services.GetRequiredService<UserManager<AppUser>>().FindByNameAsync(name) ?? throw new RuleException($"Không có tài khoản “{name}”.");
        if (user.IsDisabled)
        {
            throw new RuleException($"Tài khoản “{name}” đã ngừng nên không xuất được gì với quyền của tài khoản này.");
        }

        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<AppUser>>().CreateAsync(user);
        return principal.Actor(today);
    }

    /// <summary>Under another name until it is whole, so that half a file is never taken for one.</summary>
    private static async Task WriteAsync(ExportFile file, string path, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".dang-ghi";
        try
        {
            await using (var output = new FileStream(unfinished, FileMode.Create))
            {
                await file.WriteAsync(output, ct);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private ExportQuery Query(ParseResult input) => new(input.GetValue(_key)!, input.GetValue(_format)!)
    {
        Period = input.GetValue(_period),
        Commune = input.GetValue(_commune),
        Unit = input.GetValue(_unit),
        Set = input.GetValue(_set),
    };
}
