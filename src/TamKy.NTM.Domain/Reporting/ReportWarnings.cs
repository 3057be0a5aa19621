using TamKy.NTM.Domain.Criteria;
using TamKy.NTM.Domain.Evidence;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Domain.Reporting;

/// <summary>Something a reviewer should look at. It never blocks.</summary>
/// <param name="Tag">Two or three words for the label.</param>
/// <param name="Text">The sentence beside it.</param>
public sealed record ReportWarning(string Tag, string Text);

/// <summary>Looks at one criterion of a report against the unit's earlier months.</summary>
public static class ReportWarnings
{
    /// <summary>A change of a percentage beyond this many points in a month is pointed out, when history gives no better measure.</summary>
    public const decimal UnusualPoints = 8;

    /// <param name="earlier">The same part in the months before, the latest first.</param>
    /// <param name="before">Its result last month.</param>
    /// <param name="evidence">How the criterion is proven on the day of the look; null where nobody asks.</param>
    public static IReadOnlyList<ReportWarning> For(
        CriterionResult now, PartContent part, CriterionResult? before, IReadOnlyList<PartContent> earlier, CriterionEvidence? evidence = null) =>
        [.. Dropped(now, before), .. Unproven(now, evidence), .. Expired(evidence), .. Unchanged(now, part, earlier), .. Jumps(now, earlier), .. SameText(part, earlier)];

    /// <summary>Judged met, but without the document that the indicator asks for.</summary>
    private static IEnumerable<ReportWarning> Unproven(CriterionResult now, CriterionEvidence? evidence)
    {
        var codes = now.Indicators
            .Where(result => result.Status is ComplianceStatus.Met
                && evidence?.Indicators.GetValueOrDefault(result.Indicator.Code) is { IsRequired: true, State: EvidenceState.Missing })
            .Select(result => result.Indicator.Code)
            .ToList();
        if (codes.Count > 0)
        {
            yield return new ReportWarning("Thiếu hồ sơ", $"{string.Join(", ", codes)} báo đạt nhưng chưa có hồ sơ chứng minh.");
        }
    }

    private static IEnumerable<ReportWarning> Expired(CriterionEvidence? evidence)
    {
        if (evidence is not { IsAtRisk: true })
        {
            yield break;
        }

        var codes = string.Join(", ", evidence.In(EvidenceState.Expired));
        yield return new ReportWarning("Hồ sơ hết hạn", $"Hồ sơ của {(codes.Length > 0 ? codes : "tiêu chí")} đã hết hạn, tiêu chí có nguy cơ.");
    }

    private static IEnumerable<ReportWarning> Dropped(CriterionResult now, CriterionResult? before)
    {
        if (before is { Status: ComplianceStatus.Met } && now.Status is ComplianceStatus.NotMet)
        {
            yield return new ReportWarning("Tụt", "Tháng trước đạt, tháng này chưa đạt.");
        }
    }

    private static IEnumerable<ReportWarning> Unchanged(CriterionResult now, PartContent part, IReadOnlyList<PartContent> earlier)
    {
        if (earlier.Count < 2)
        {
            yield break;
        }

        var still = now.Indicators
            .Where(result => result.Indicator.IsNumeric && result.Status is ComplianceStatus.NotMet && result.Reported?.Value is { } value
                && earlier.Take(2).All(month => ValueOf(month, result.Indicator) == value))
            .Select(result => result.Indicator.Code)
            .ToList();
        if (still.Count > 0)
        {
            yield return new ReportWarning("Không đổi ba tháng", $"{string.Join(", ", still)} chưa đạt và giữ nguyên ba tháng liền.");
        }
    }

    private static IEnumerable<ReportWarning> Jumps(CriterionResult now, IReadOnlyList<PartContent> earlier)
    {
        if (earlier.Count == 0)
        {
            yield break;
        }

        foreach (var result in now.Indicators.Where(result => result.Indicator.Measure is Measure.Percentage))
        {
            if (result.Reported?.Value is not { } value || ValueOf(earlier[0], result.Indicator) is not { } last || Math.Abs(value - last) < UnusualPoints)
            {
                continue;
            }

            yield return new ReportWarning(
                value > last ? "Tăng bất thường" : "Giảm bất thường",
                $"{result.Indicator.Code} {(value > last ? "tăng" : "giảm")} {VietnameseFormat.Number(Math.Abs(value - last))} điểm % trong một tháng.");
        }
    }

    private static IEnumerable<ReportWarning> SameText(PartContent part, IReadOnlyList<PartContent> earlier)
    {
        if (earlier.Count == 0)
        {
            yield break;
        }

        (string Name, string? Now, string? Last)[] texts =
        [
            ("Việc đã hoàn thành", part.Done, earlier[0].Done),
            ("Việc chưa hoàn thành", part.Unfinished, earlier[0].Unfinished),
            ("Nguyên nhân", part.Cause, earlier[0].Cause),
        ];
        foreach (var (name, now, last) in texts)
        {
            if (now is { Length: > 20 } && now == last)
            {
                yield return new ReportWarning("Trùng lời tháng trước", $"“{name}” giống hệt tháng trước.");
            }
        }
    }

    private static decimal? ValueOf(PartContent part, Indicator indicator) =>
        part.Indicators.FirstOrDefault(entry => entry.Code == indicator.Code)?.Value;
}
