using TamKy.NTM.Domain.Reporting;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>One criterion on a commune's page. Partial _Criterion.</summary>
public sealed record CriterionView(CommunePage Page, CriterionResult Result)
{
    public MatrixCell Cell => Page.Column.Cell(Result.Criterion);

    public IReadOnlyList<InCharge> InCharge => [.. Page.InCharge[Result.Criterion.Id]];

    public IReadOnlyList<IndicatorLine> Lines => [.. Result.Indicators.Select(Page.Line)];
}
