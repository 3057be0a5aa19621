using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Review;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>A commune of the matrix with what its figures are: concluded, provisional, or those of an earlier month.</summary>
public sealed record OverviewColumn(MatrixColumn Column, string Note)
{
    public static OverviewColumn Of(MatrixColumn column, Month month, ReportStanding? report) => new(column, column.Shown switch
    {
        null => "chưa có số",
        { } shown when shown.Month != month => $"số tháng {shown.Month.Number}{(shown.Month.Year == month.Year ? string.Empty : $"/{shown.Month.Year}")}",
        _ => report?.State switch
        {
            ReviewState.Accepted => "đã chấp nhận",
            ReviewState.Consolidated => "đã tổng hợp",
            ReviewState.Submitted or ReviewState.Received => "đang xét",
            _ => "trả lại",
        },
    });
}
