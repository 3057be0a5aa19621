using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>Biểu 01.</summary>
public sealed class Bieu01Export(ConsolidatedMonths months) : MonthTableExport(months)
{
    public override string Key => "bieu-01";

    public override string Title => "Kết quả thực hiện tiêu chí theo xã";

    protected override ReportTable Table(ComposedMonth month) => Bieu01Table.Of(month.Content, new ConsolidationFigures(month.Content));
}
