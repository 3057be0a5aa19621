using TamKy.NTM.Domain;
using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Domain.Verification;

namespace TamKy.NTM.Web.Features.ReportReview;

/// <summary>The Office's verdict on one part as posted.</summary>
public sealed class VerdictForm
{
    public int Version { get; init; }

    public Verdict Verdict { get; init; }

    public List<PointForm> Points { get; init; } = [];

    /// <summary>What the Office decides of each indicator in dispute, by indicator.</summary>
    public Dictionary<int, ConclusionForm> Conclusions { get; init; } = [];

    /// <summary>The points with words; an empty row asks for nothing.</summary>
    public IReadOnlyList<PointInput> Filled =>
        Verdict is Verdict.Returned
            ? [.. Points.Where(point => CleanText.Clean(point.Reason) is not null).Select(point => new PointInput(point.IndicatorId, CleanText.Clean(point.Reason)!))]
            : [];

    /// <exception cref="RuleException">A number cannot be read.</exception>
    public IReadOnlyList<ConclusionInput> Decided(ReportPart part) =>
        Verdict is Verdict.Accepted
            ? [.. part.Entries.Where(entry => Conclusions.ContainsKey(entry.IndicatorId)).Select(entry => Conclusions[entry.IndicatorId].Read(entry)).OfType<ConclusionInput>()]
            : [];

    public static VerdictForm From(ReportPart part, int round) => new()
    {
        Version = part.Version,
        Verdict = part.Verdict,
        Conclusions = part.Entries.Where(entry => entry.Conclusion is not null).ToDictionary(entry => entry.IndicatorId, entry => ConclusionForm.From(entry.Conclusion!)),
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
