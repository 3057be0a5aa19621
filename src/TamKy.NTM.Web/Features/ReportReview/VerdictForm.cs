using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The Office's verdict on one part as posted.</summary>
public sealed class VerdictForm
{
    public int Version { get; init; }

    public Verdict Verdict { get; init; }

    public List<PointForm> Points { get; init; } = [];

    /// <summary>The points with words; an empty row asks for nothing.</summary>
    public IReadOnlyList<PointInput> Filled =>
        Verdict is Verdict.Returned
            ? [.. Points.Where(point => CleanText.Clean(point.Reason) is not null).Select(point => new PointInput(point.IndicatorId, CleanText.Clean(point.Reason)!))]
            : [];

    public static VerdictForm From(ReportPart part, int round) => new()
    {
        Version = part.Version,
        Verdict = part.Verdict,
        Points = [.. part.PointsOf(round).Select(point => new PointForm { IndicatorId = point.IndicatorId, Reason = point.Reason })],
    };
}

/// <summary>One point to be mended: where, and what.</summary>
public sealed class PointForm
{
    /// <summary>Null for the whole part.</summary>
    public int? IndicatorId { get; init; }

    public string? Reason { get; init; }
}
