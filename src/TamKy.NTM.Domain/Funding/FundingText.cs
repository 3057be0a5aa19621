using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Funding;

/// <summary>Texts that must be there and have a longest length.</summary>
internal static class FundingText
{
    public static string Require(string? typed, int longest, string what) =>
        CleanText.Clean(typed) is not { } text ? throw new RuleException($"Chưa ghi {what}.")
        : text.Length > longest ? throw new RuleException($"Phần {what} dài quá {longest} ký tự.")
        : text;

    public static string? Optional(string? typed, int longest, string what) =>
        CleanText.Clean(typed) is not { } text ? null
        : text.Length > longest ? throw new RuleException($"Phần {what} dài quá {longest} ký tự.")
        : text;
}
