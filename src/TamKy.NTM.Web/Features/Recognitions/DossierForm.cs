using TamKy.NTM.Domain.Standards;

namespace TamKy.NTM.Web.Features.Recognitions;

/// <summary>The dossier as ticked: by number of the line, whether it is there, and a remark.</summary>
public sealed class DossierForm
{
    public int Version { get; init; }

    /// <summary>Lines that are there.</summary>
    public List<int> Present { get; init; } = [];

    public Dictionary<int, string?> Remarks { get; init; } = [];

    public static DossierForm From(Recognition record) => new()
    {
        Version = record.Version,
        Present = [.. record.Items.Where(item => item.IsPresent).Select(item => item.Id)],
        Remarks = record.Items.ToDictionary(item => item.Id, item => item.Remark),
    };

    /// <summary>Lines whose remark was on the page; others were not shown.</summary>
    public IReadOnlyDictionary<int, (bool IsPresent, string? Remark)> Marks() =>
        Remarks.ToDictionary(remark => remark.Key, remark => (Present.Contains(remark.Key), remark.Value));
}
