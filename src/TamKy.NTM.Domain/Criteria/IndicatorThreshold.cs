namespace TamKy.NTM.Domain.Criteria;

/// <summary>The value an indicator must reach, for a year and a zone or for all. Without a value it says that the province has yet to set one.</summary>
public sealed class IndicatorThreshold
{
    private IndicatorThreshold()
    {
    }

    public IndicatorThreshold(decimal? value, DateOnly validFrom, Provenance provenance, int? year = null, string? zoneCode = null)
    {
        Value = value;
        ValidFrom = validFrom;
        Provenance = provenance;
        Year = year;
        ZoneCode = zoneCode;
    }

    public int Id { get; private set; }

    public int? Year { get; private set; }

    public string? ZoneCode { get; private set; }

    /// <summary>Group of communes for which it holds, where a set sorts its communes into groups; null for all.</summary>
    public string? GroupCode { get; init; }

    public decimal? Value { get; private set; }

    /// <summary>First day on which results use it; a province may set it months after the set came into force.</summary>
    public DateOnly ValidFrom { get; private set; }

    public Provenance Provenance { get; private set; } = null!;

    /// <summary>The office has read the decision: from now on the source is what was read.</summary>
    internal void Confirm(string source) => Provenance = new Provenance(source, Confidence.Confirmed);
}
