namespace TamKy.NTM.Web.Features.Funds;

/// <summary>Numbers of criteria as they are typed into one field: 2, 10.</summary>
public static class NumberList
{
    public static IReadOnlyList<string> Of(string? typed) => [.. (typed ?? string.Empty).Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
