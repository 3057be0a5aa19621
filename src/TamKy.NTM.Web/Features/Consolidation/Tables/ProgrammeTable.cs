using TamKy.NTM.Domain.Reporting.Consolidation;
using TamKy.NTM.Domain.Text;
using TamKy.NTM.Web.Documents;

namespace TamKy.NTM.Web.Features.Consolidation.Tables;

/// <summary>The year's work programme by unit: what was due, how it was done, and what is overdue by name.</summary>
public static class ProgrammeTable
{
    private static readonly Func<string, string>[] Keys = [FigureKey.TasksDue, FigureKey.TasksOnTime, FigureKey.TasksLate, FigureKey.TasksWaiting, FigureKey.TasksOverdue];

    public static ReportTable Of(ProgrammeContent programme, ConsolidationFigures figures) => new(
        "Tổng hợp Biểu 08",
        $"TIẾN ĐỘ CHƯƠNG TRÌNH CÔNG TÁC NĂM {programme.Year} THEO ĐƠN VỊ",
        "lượt việc",
        Table(programme, figures),
        $"Ghi chú: Tính các lượt việc có hạn trước ngày {VietnameseFormat.DocumentDate(programme.AsOf)}, trạng thái tính đến ngày đó. Việc tạm dừng, không còn phù hợp và việc thường xuyên "
        + "không có hạn không tính. Đúng hạn hay quá hạn tính theo ngày đơn vị báo hoàn thành. Tên trạng thái: cần kiểm.");

    private static Table Table(ProgrammeContent programme, ConsolidationFigures figures)
    {
        var last = programme.Units.Count - 1;
        return new Table(
            [
                new("TT", 5, CellAlign.Centre), new("Đơn vị", 24), new("Đã đến hạn", 8, CellAlign.Centre), new("Xong đúng hạn", 9, CellAlign.Centre), new("Xong quá hạn", 9, CellAlign.Centre),
                new("Chờ xác nhận", 9, CellAlign.Centre), new("Quá hạn chưa xong", 10, CellAlign.Centre), new("Việc quá hạn chưa hoàn thành", 46),
            ],
            [
                .. programme.Units.Select((unit, index) => new Row([new(index + 1), new(unit.Name), .. Keys.Select(key => new Cell(figures[key(unit.Code)])), new(Overdue(programme, unit))])),
                new Row(
                    [
                        new("Tổng cộng", 2, CellAlign.Centre),
                        .. Keys.Select(key => new Cell(figures[key(FigureKey.All)]) { Formula = new ColumnFormula(FormulaKind.Sum, 0, last) }),
                        new(null),
                    ],
                    RowKind.Total),
            ])
        {
            NumberColumns = true,
        };
    }

    private static string Overdue(ProgrammeContent programme, ProgrammeUnit unit) => unit.Overdue == 0 ? "-" : string.Join("; ", programme.OverdueOf(unit.Code)
        .Select(task => $"{Sentence.Body(task.Title)} ({task.Name}, trễ {VietnameseFormat.Number(programme.DaysLate(task))} ngày)"));
}
