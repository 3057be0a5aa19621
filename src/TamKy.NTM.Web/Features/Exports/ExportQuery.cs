namespace TamKy.NTM.Web.Features.Exports;

/// <summary>What somebody asked for, as typed in an address or on the console.</summary>
public sealed record ExportQuery(string Key, string Format)
{
    public string? Period { get; init; }

    public string? Commune { get; init; }

    public string? Unit { get; init; }

    public string? Set { get; init; }
}
