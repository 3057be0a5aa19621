namespace TamKy.NTM.Domain.Criteria;

public sealed record SetContentThreshold(decimal? Value, DateOnly ValidFrom)
{
    /// <summary>One order for all files, whatever the order of the rows in the database.</summary>
    public static IComparer<SetContentThreshold> ByPlace { get; } = Comparer<SetContentThreshold>.Create((first, second) =>
        (first.Year ?? 0, first.ZoneCode ?? string.Empty, first.GroupCode ?? string.Empty, first.ValidFrom)
            .CompareTo((second.Year ?? 0, second.ZoneCode ?? string.Empty, second.GroupCode ?? string.Empty, second.ValidFrom)));

    public int? Year { get; init; }

    public string? ZoneCode { get; init; }

    public string? GroupCode { get; init; }

    public string Source { get; init; } = string.Empty;

    public Confidence Confidence { get; init; }

    public IndicatorThreshold ToThreshold() => new(Value, ValidFrom, new Provenance(Source, Confidence), Year, ZoneCode) { GroupCode = GroupCode };

    internal static SetContentThreshold Of(IndicatorThreshold threshold) => new(threshold.Value, threshold.ValidFrom)
    {
        Year = threshold.Year,
        ZoneCode = threshold.ZoneCode,
        GroupCode = threshold.GroupCode,
        Source = threshold.Provenance.Source,
        Confidence = threshold.Provenance.Confidence,
    };
}
