using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>Works done and not done.</summary>
public sealed class WorksExport(ConsolidatedMonths months) : MonthTableExport(months)
{
    public override string Key => "viec-thang";

    public override string Title => "Việc đã hoàn thành, chưa hoàn thành theo tiêu chí và đơn vị";

    protected override ReportTable Table(ComposedMonth month) => WorksTable.Of(month.Content, new ConsolidationFigures(month.Content));
}
