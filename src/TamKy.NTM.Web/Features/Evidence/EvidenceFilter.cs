using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Evidence;

namespace TamKy.NTM.Web.Features.Evidence;

/// <summary>What of a unit's evidence is asked for, as it stands in the address.</summary>
public sealed class EvidenceFilter
{
    /// <summary>Code of the unit.</summary>
    [FromQuery(Name = "xa")]
    public string? Unit { get; init; }

    /// <summary>Key of a criterion.</summary>
    [FromQuery(Name = "tieu-chi")]
    public string? Criterion { get; init; }

    [FromQuery(Name = "trang-thai")]
    public string? State { get; init; }

    [FromQuery(Name = "loai")]
    public string? Kind { get; init; }

    public static IReadOnlyList<(string Code, string Text)> States { get; } =
    [
        ("con", "Còn hiệu lực"), ("sap", "Sắp hết hạn"), ("het", "Hết hạn"), ("go", "Đã gỡ"),
    ];

    public bool AsksForRemoved => State == "go";

    public bool IsEmpty => string.IsNullOrEmpty(Criterion) && string.IsNullOrEmpty(State) && string.IsNullOrEmpty(Kind);

    public bool Takes(EvidenceFile file, EvidenceState state) =>
        (string.IsNullOrEmpty(Kind) || file.Kind.Code == Kind)
        && (string.IsNullOrEmpty(Criterion) || file.Targets.Any(target => target.CriterionKey == Criterion))
        && file.IsRemoved == AsksForRemoved
        && (State switch
        {
            "con" => state is EvidenceState.Valid or EvidenceState.Expiring,
            "sap" => state is EvidenceState.Expiring,
            "het" => state is EvidenceState.Expired,
            _ => true,
        });
}
