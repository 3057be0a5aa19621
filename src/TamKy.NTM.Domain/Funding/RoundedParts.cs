namespace TamKy.NTM.Domain.Funding;

/// <summary>
/// Sums in đồng as whole triệu đồng whose parts add up to the total shown: each part is cut down, and what is left goes to the parts that lost most
/// (largest remainder).
/// </summary>
public static class RoundedParts
{
    public const long Million = 1_000_000;

    /// <summary>The sum rounded half away from zero, as everybody rounds.</summary>
    public static long Total(IEnumerable<long> parts) => Round(parts.Sum());

    public static long Round(long amount) => (long)decimal.Round((decimal)amount / Million, 0, MidpointRounding.AwayFromZero);

    /// <summary>The parts in triệu đồng, adding up to the rounded total.</summary>
    public static IReadOnlyList<long> Of(IReadOnlyList<long> parts) => Of(parts, Total(parts));

    /// <summary>The parts in triệu đồng, adding up to a total that another table shows already.</summary>
    public static IReadOnlyList<long> Of(IReadOnlyList<long> parts, long total)
    {
        var shown = parts.Select(part => (long)decimal.Floor((decimal)part / Million)).ToArray();
        var order = Enumerable.Range(0, parts.Count).OrderByDescending(index => parts[index] - (shown[index] * Million)).ThenBy(index => index).ToList();
        var left = total - shown.Sum();
        for (var step = 0; left > 0 && order.Count > 0; step++, left--)
        {
            shown[order[step % order.Count]]++;
        }

        for (var step = 0; left < 0 && order.Count > 0; step++, left++)
        {
            shown[order[order.Count - 1 - (step % order.Count)]]--;
        }

        return shown;
    }
}
