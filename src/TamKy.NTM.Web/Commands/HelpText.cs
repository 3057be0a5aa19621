using System.CommandLine;
using System.Text;

namespace TamKy.NTM.Web.Commands;

/// <summary>The verbs with their options, read from the commands themselves.</summary>
internal static class HelpText
{
    private const int Column = 34;

    public static string Of(Command root)
    {
        var text = new StringBuilder();
        text.AppendLine(root.Description).AppendLine();
        text.AppendLine(Line("(không có lệnh)", $"Chạy cổng, mặc định ở {ServerSetup.DefaultAddress}; --urls đổi địa chỉ"));
        text.AppendLine(Line("help", "Danh sách này"));
        foreach (var (words, verb) in Verbs(root, string.Empty))
        {
            var arguments = string.Concat(verb.Arguments.Select(argument => $" {argument.Name}"));
            text.AppendLine(Line(words + arguments, verb.Description));
            foreach (var option in verb.Options.Where(option => !option.Hidden))
            {
                var value = option.ValueType == typeof(bool) ? option.Name : $"{option.Name} {option.HelpName}";
                text.AppendLine(Line($"  {value}", option.Description + (option.Required ? " (bắt buộc)" : string.Empty)));
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Words, Verb Verb)> Verbs(Command command, string before)
    {
        foreach (var child in command.Subcommands)
        {
            var words = before + child.Name;
            foreach (var verb in child is Verb leaf ? [(words, leaf)] : Verbs(child, words + " "))
            {
                yield return verb;
            }
        }
    }

    private static string Line(string words, string? description) => $"  {words.PadRight(Column)} {description}";
}
