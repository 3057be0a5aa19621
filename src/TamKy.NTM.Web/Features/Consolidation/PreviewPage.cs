using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Text;

namespace TamKy.NTM.Web.Features.Consolidation;

/// <summary>The report as it will be or was printed.</summary>
/// <param name="Body">The document as a fragment of HTML.</param>
public sealed record PreviewPage(ComposedMonth Month, IReadOnlyList<ConsolidatedReport> Versions, string Body, bool IsOffice)
{
    public string MonthName => $"tháng {VietnameseFormat.Month(Month.Content.Month)}";

    public string Period => Month.Content.Month.ToString();

    /// <summary>The exports print the latest version that the reader may see.</summary>
    public bool IsLatest => Versions.Count == 0 || Month.Report?.Number == Versions[0].Number;
}
