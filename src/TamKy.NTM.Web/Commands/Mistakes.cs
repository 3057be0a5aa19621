using System.CommandLine;
using System.CommandLine.Parsing;

namespace TamKy.NTM.Web.Commands;

/// <summary>What is wrong with what was typed, in one line.</summary>
internal static class Mistakes
{
    private const string SeeHelp = "Gõ “help” để xem các lệnh.";

    public static string? In(ParseResult input)
    {
        var command = input.CommandResult.Command;
        if (input.UnmatchedTokens.Count > 0)
        {
            return $"Không có lệnh hoặc tùy chọn “{input.UnmatchedTokens[0]}”. {SeeHelp}";
        }

        if (command is not Verb)
        {
            return $"Lệnh “{command.Name}” cần thêm: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}. {SeeHelp}";
        }

        if (command.Options.Where(option => option.Required && input.GetResult(option) is not { Implicit: false }).ToList() is { Count: > 0 } missing)
        {
            return $"Lệnh “{command.Name}” cần {string.Join(", ", missing.Select(option => option.Name))}. {SeeHelp}";
        }

        return (input.Errors is [var first, ..] ? first : null) switch
        {
            null => null,
            { SymbolResult: OptionResult option } => $"Tùy chọn {option.Option.Name} thiếu giá trị hoặc giá trị không đúng. {SeeHelp}",
            { SymbolResult: ArgumentResult argument } => $"Lệnh “{command.Name}”: thiếu hoặc sai {argument.Argument.Name}. {SeeHelp}",
            _ => $"Lệnh “{command.Name}” viết chưa đúng. {SeeHelp}",
        };
    }
}
