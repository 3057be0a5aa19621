using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>Biểu 09.</summary>
public sealed class Bieu09Export(ConsolidatedMonths months) : MonthTableExport(months)
{
    public override string Key => "bieu-09";

    public override string Title => "Khó khăn, vướng mắc và đề xuất, kiến nghị";

    protected override ReportTable Table(ComposedMonth month) => Bieu09Table.Of(month.Content, new ConsolidationFigures(month.Content));
}
