namespace TamKy.NTM.Tests.Kit.Rules;

internal static class Rule
{
    /// <summary>The rule and what was found, when it does not hold.</summary>
    public static IEnumerable<string> Holds(string rule, bool holds, object? found = null) => holds ? [] : [$"{rule}: {found ?? "missing"}"];

    public static IEnumerable<string> ForEach<T>(string rule, IEnumerable<T> items, Func<T, bool> holds, Func<T, object?> found) =>
        items.Where(item => !holds(item)).Take(3).Select(item => $"{rule}: {found(item)}");

    public static bool Between(double value, double low, double high) => value >= low && value <= high;

    public static bool IsCapital(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    public static double Millimetres(int twips) => twips * 25.4 / 1440;
}
