using TamKy.NTM.Domain.Reporting.Consolidation;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>A number in the Office's text that is bound to nothing.</summary>
public sealed record LooseNumber(string PassageKey, string Shown);

/// <summary>
/// Compares what a consolidated report says with where it comes from. A sum that does not add up, a bound number that differs from its source and one
/// whose source does not exist block freezing and issuing; loose numbers do not (decision 14).
/// </summary>
public sealed record Reconciliation(IReadOnlyList<FigureBinding> Bindings, IReadOnlyList<SumCheck> Sums, IReadOnlyList<LooseNumber> Loose)
{
    public bool Agrees => Differences == 0;

    public int Checked => Bindings.Count + Sums.Count;

    public int Differences => Bindings.Count(binding => !binding.Agrees) + Sums.Count(sum => !sum.Agrees);

    public static Reconciliation Of(ConsolidatedContent content, ConsolidationFigures figures) => new(
        [.. content.Passages.SelectMany(passage => BoundText.Bindings(passage, figures))],
        SumCheck.All(figures.Totals),
        [.. content.Passages.SelectMany(passage => BoundText.LooseNumbers(passage.Text).Select(number => new LooseNumber(passage.Key, number)))]);

    /// <summary>Why the report can be neither frozen nor issued; empty when it can.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Bindings.Where(binding => !binding.Agrees).Select(binding => binding.Figure is { } figure
            ? $"Lời ghi {binding.Shown}, nguồn là {figure.InSentence} ({figure.Label})"
            : $"Lời ghi {binding.Shown} theo nguồn “{binding.Key}” nhưng không có nguồn này"),
        .. Sums.Where(sum => !sum.Agrees).Select(sum => $"{sum.Name}: {sum.Total} khác {sum.Parts}"),
    ];
}
