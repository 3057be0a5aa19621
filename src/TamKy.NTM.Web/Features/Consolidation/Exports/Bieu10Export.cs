using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>Biểu 10.</summary>
public sealed class Bieu10Export(ConsolidatedMonths months) : MonthTableExport(months)
{
    public override string Key => "bieu-10";

    public override string Title => "Chấp hành chế độ thông tin, báo cáo";

    protected override ReportTable Table(ComposedMonth month) => Bieu10Table.Of(month.Content, new ConsolidationFigures(month.Content));
}
