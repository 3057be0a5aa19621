using Microsoft.AspNetCore.Mvc;
using TamKy.NTM.Domain.Funding;

namespace TamKy.NTM.Web.Features.Projects;

/// <summary>Which projects are listed, as the address says it.</summary>
public sealed record ProjectFilter
{
    /// <summary>Code of the unit.</summary>
    [FromQuery(Name = "don-vi")]
    public string? Unit { get; init; }

    [FromQuery(Name = "trang-thai")]
    public string? State { get; init; }

    /// <summary>Number of a criterion.</summary>
    [FromQuery(Name = "tieu-chi")]
    public string? Criterion { get; init; }

    /// <summary>As 2022-06; this month when it is not given.</summary>
    [FromQuery(Name = "thang")]
    public string? Month { get; init; }

    [FromQuery(Name = "trang")]
    public int? Page { get; init; }

    public ProjectState? IsIn => ProjectStateSlug.Find(State);

    public bool IsEmpty => (Unit, State, Criterion) is (null or "", null or "", null or "");

    public object With(int page) => new Dictionary<string, object?> { ["don-vi"] = Unit, ["trang-thai"] = State, ["tieu-chi"] = Criterion, ["thang"] = Month, ["trang"] = page };
}
