using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using TamKy.NTM.Domain;

namespace TamKy.NTM.Web.Commands;

/// <summary>
/// The same program from the command line. Without a verb the portal starts; a mistake ends with one line and exit code 2; a verb that cannot be done
/// ends with one line and exit code 1.
/// </summary>
internal sealed class NtmCommands
{
    private const int Done = 0;
    private const int NotDone = 1;
    private const int Mistake = 2;

    private readonly ParseResult? _input;

    private NtmCommands(string[] hostArguments, ParseResult? input = null, int? exitCode = null)
    {
        HostArguments = hostArguments;
        _input = input;
        ExitCode = exitCode;
    }

    /// <summary>Settings of the host, such as --urls or --Database:Provider.</summary>
    public string[] HostArguments { get; }

    /// <summary>Everything was said already: help, or what is wrong.</summary>
    public int? ExitCode { get; }

    public bool HasVerb => _input is not null;

    public static NtmCommands Read(string[] args)
    {
        var (host, words) = HostSettings.Split(args);
        if (words.Length == 0)
        {
            return new NtmCommands(host);
        }

        var root = Root();
        if (words is ["help" or "--help" or "-h", ..])
        {
            Console.Out.Write(HelpText.Of(root));
            return new NtmCommands(host, exitCode: Done);
        }

        var input = root.Parse(words);
        if (Mistakes.In(input) is { } mistake)
        {
            Console.Error.WriteLine(mistake);
            return new NtmCommands(host, exitCode: Mistake);
        }

        return new NtmCommands(host, input);
    }

    public async Task<int> RunAsync(IServiceProvider services)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await ((Verb)_input!.CommandResult.Command).RunAsync(_input, services, stop.Token);
        }
        catch (Exception exception) when (exception is RuleException or OptionsValidationException or DbException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception is RuleException ? exception.Message : $"Chưa làm được: {exception.Message}");
            return NotDone;
        }
    }

    /// <summary>A plain command and no RootCommand, which brings options in English.</summary>
    private static Command Root() => new("ntm", "Cổng thông tin nông thôn mới Tam Kỳ")
    {
        new MigrateVerb(),
        new SeedVerb(),
        new ExportVerb(),
        new VerifyVerb(),
        new BackupVerb(),
        new RestoreVerb(),
        new Command("user", "Tài khoản")
        {
            new CreateUserVerb(),
            new ResetUserVerb(),
            new UnlockUserVerb(),
            new DisableUserVerb(),
        },
    };
}
