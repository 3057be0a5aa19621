using TamKy.NTM.Domain.Access;
using TamKy.NTM.Web.Features.Consolidation.Tables;

namespace TamKy.NTM.Web.Features.Consolidation.Exports;

/// <summary>The reconciliation sheet of a consolidated report, for the Office.</summary>
public sealed class ReconciliationExport(ConsolidatedMonths months) : MonthTableExport(months)
{
    public override string Key => "doi-chieu";

    public override string Title => "Bảng đối chiếu số liệu";

    public override IReadOnlyList<string> Formats => ["xlsx", "csv"];

    public override IReadOnlyList<Role> Roles => [Role.CoordinationOfficer, Role.CoordinationHead];

    protected override ReportTable Table(ComposedMonth month) =>
        ReconciliationTable.Of(month.Document(), Reconciliation.Of(month.Content, new ConsolidationFigures(month.Content)));
}
