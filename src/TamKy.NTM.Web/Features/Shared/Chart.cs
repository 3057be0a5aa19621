using System.Globalization;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Shared;

/// <summary>
/// A picture of the rows of a table that stands beside it (decision 30), drawn on the server with attributes alone. Values start at zero. Partial _Chart.
/// </summary>
public sealed record Chart
{
    private const int Steps = 5;

    private static readonly int[] _factors = [1, 2, 5, 10];

    /// <summary>Part of the ids of its title and description; one of a kind on the page.</summary>
    public required string Id { get; init; }

    public ChartKind Kind { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<ChartPoint> Points { get; init; }

    /// <summary>Written after values in the description.</summary>
    public string Unit { get; init; } = string.Empty;

    public decimal? Target { get; init; }

    public string TargetName { get; init; } = string.Empty;

    /// <summary>Top of the scale at least; the largest value and the target are always inside.</summary>
    public decimal? Max { get; init; }

    public int Width => Kind is ChartKind.Sparkline ? 120 : 480;

    public int Height => Kind is ChartKind.Sparkline ? 32 : 270;

    public decimal Left => Kind is ChartKind.Sparkline ? 4 : 54;

    public decimal Right => Kind is ChartKind.Sparkline ? 116 : 466;

    public decimal Top => Kind is ChartKind.Sparkline ? 4 : 24;

    public decimal Bottom => Kind is ChartKind.Sparkline ? 28 : 238;

    /// <summary>What the picture says, for those who do not see it.</summary>
    public string Description => Points.Any(point => point.Value is not null)
        ? string.Join("; ", Points.Select(point => $"{point.Label}: {(point.Value is { } value ? Words(value) : "chưa có số")}"))
            + (Target is { } target ? $". {TargetName}: {Words(target)}." : ".")
        : "Chưa có số.";

    /// <summary>The lines of the scale, from zero up, in round steps.</summary>
    public IReadOnlyList<decimal> Ticks
    {
        get
        {
            var step = RoundStep(Highest / Steps);
            return [.. Enumerable.Range(0, Steps + 2).Select(index => index * step).Where(tick => tick <= Highest)];
        }
    }

    /// <summary>The stretches of the line between gaps, as SVG writes points; a lone point has no line.</summary>
    public IEnumerable<string> Stretches
    {
        get
        {
            var run = new List<string>();
            foreach (var (index, point) in Points.Index())
            {
                if (point.Value is { } value)
                {
                    run.Add($"{Number(X(index))},{Number(Y(value))}");
                    continue;
                }

                if (run.Count > 1)
                {
                    yield return string.Join(' ', run);
                }

                run = [];
            }

            if (run.Count > 1)
            {
                yield return string.Join(' ', run);
            }
        }
    }

    /// <summary>The last point that has a value, which is labelled.</summary>
    public int? LastIndex => Points.Index().Where(point => point.Item.Value is not null).Select(point => (int?)point.Index).LastOrDefault();

    public decimal BarWidth => Slot * 0.6m;

    private decimal Highest
    {
        get
        {
            decimal?[] candidates = [Max, Target, Points.Max(point => point.Value), 1];
            return candidates.Max() ?? 1;
        }
    }

    private decimal Slot => (Right - Left) / Math.Max(1, Points.Count);

    /// <summary>Middle of a point's place.</summary>
    public decimal X(int index) => Left + (Slot * (index + 0.5m));

    public decimal Y(decimal value) => Bottom - ((Bottom - Top) * value / Highest);

    /// <summary>A coordinate as SVG reads it.</summary>
    public static string Number(decimal coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);

    private string Words(decimal value) => $"{VietnameseFormat.Number(value)} {Unit}".TrimEnd();

    /// <summary>1, 2 or 5 times a power of ten, not below the given size.</summary>
    private static decimal RoundStep(decimal size)
    {
        var power = 1m;
        while (power * 10 <= size)
        {
            power *= 10;
        }

        while (power > size && power > 0.0001m)
        {
            power /= 10;
        }

        return _factors.Select(factor => factor * power).First(step => step >= size);
    }
}
