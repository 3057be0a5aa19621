using TamKy.NTM.Domain.Access;

namespace TamKy.NTM.Web.Features.Exports;

/// <summary>What is asked of an export, read and checked in form; whether the units and sets exist for the actor is for the export to find out.</summary>
/// <param name="Today">The day the portal takes for today.</param>
/// <param name="IsDemo">The data are invented; the file says so.</param>
public sealed record ExportRequest(Actor Actor, ExportPeriod Period, DateOnly Today, bool IsDemo)
{
    /// <summary>Code of a commune (xa).</summary>
    public string? Commune { get; init; }

    /// <summary>Code of a unit that is no commune (don-vi).</summary>
    public string? Unit { get; init; }

    /// <summary>Code of a criteria set (bo); null for the primary one.</summary>
    public string? Set { get; init; }
}
