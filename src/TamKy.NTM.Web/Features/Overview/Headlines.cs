using TamKy.NTM.Domain.Reporting;
using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Features.Shared;

namespace TamKy.NTM.Web.Features.Overview;

/// <summary>The few figures at the top of the overview, each beside last month (principle 4) and with what still waits.</summary>
public static class Headlines
{
    private const string MatrixPlace = "#ma-tran";
    private const string FilingPlace = "#gui-bao-cao";
    private const string ChangesPlace = "#thay-doi";

    public static IReadOnlyList<Headline> Of(CriteriaMatrix matrix, IReadOnlyList<FilingRow> filing, IReadOnlyList<ReportStanding> standings, DateOnly due) =>
    [
        Met("Tiêu chí đạt", matrix, matrix.CriteriaCounts, measured => measured.Criteria, matrix.AtRisk),
        Met("Chỉ tiêu đạt", matrix, matrix.IndicatorCounts, measured => measured.Indicators),
        Changes(matrix),
        Filed(matrix.Month, filing, standings, due),
    ];

    private static Headline Met(string name, CriteriaMatrix matrix, StatusCounts now, Func<MeasuredMonth, StatusCounts> counts, int atRisk = 0)
    {
        var last = matrix.LastMonth;
        var met = last.Sum(measured => counts(measured).Met);
        var isWhole = last.Count == matrix.Columns.Count;
        return new Headline(
            name,
            MatrixPlace,
            VietnameseFormat.Number(now.Met),
            $"trên {VietnameseFormat.Number(now.Total)}, {UnitCount.Of(matrix.Columns.Count)}",
            last.Count == 0 ? $"{LastMonth(matrix.Month)}: chưa có số"
                : isWhole ? $"{LastMonth(matrix.Month)}: {VietnameseFormat.Number(met)}"
                : $"{LastMonth(matrix.Month)}: {VietnameseFormat.Number(met)} ở {UnitCount.Of(last.Count)}",
            isWhole && last.Count > 0 ? VietnameseFormat.Change(now.Met - met) : null,
            $"{(atRisk > 0 ? $"Có nguy cơ: {VietnameseFormat.Number(atRisk)}. " : string.Empty)}Chờ mức: {VietnameseFormat.Number(now.Awaiting)}. Chưa đánh giá: {VietnameseFormat.Number(now.NotAssessed)}");
    }

    private static Headline Changes(CriteriaMatrix matrix)
    {
        var fallen = matrix.Fallen.Count();
        var newly = matrix.NewlyMet.Count();
        var fresh = matrix.Columns.Count(column => column.Shown?.Month == matrix.Month);
        return new Headline(
            "Tiêu chí tụt",
            ChangesPlace,
            VietnameseFormat.Number(fallen),
            $"so với {LastMonth(matrix.Month).ToLower(VietnameseFormat.Culture)}",
            $"Mới đạt: {VietnameseFormat.Number(newly)}",
            null,
            $"Tính ở {UnitCount.Of(fresh)} có số {Short(matrix.Month)}",
            fallen > 0 ? Tone.Warn : Tone.Ok);
    }

    private static Headline Filed(Month month, IReadOnlyList<FilingRow> filing, IReadOnlyList<ReportStanding> standings, DateOnly due)
    {
        var filed = filing.Count(row => row.IsFiled);
        var units = filing.Select(row => row.Unit.Id).ToHashSet();
        var before = standings.Count(report => report.Month == month.Previous && report.IsFiled && units.Contains(report.UnitId));
        var overdue = filing.Count(row => row.IsOverdue);
        return new Headline(
            "Xã gửi báo cáo",
            FilingPlace,
            VietnameseFormat.Number(filed),
            $"trên {UnitCount.Of(filing.Count)}, {Short(month)}",
            $"{LastMonth(month)}: {VietnameseFormat.Number(before)}/{VietnameseFormat.Number(filing.Count)}",
            VietnameseFormat.Change(filed - before),
            $"Hạn {VietnameseFormat.Date(due)}. {(overdue == 0 ? "Không xã nào quá hạn" : $"{UnitCount.Capital(overdue)} quá hạn")}",
            overdue > 0 ? Tone.Bad : Tone.Ok);
    }

    private static string LastMonth(Month month) => $"Tháng {month.Previous.Number}";

    private static string Short(Month month) => $"tháng {month.Number}";
}
