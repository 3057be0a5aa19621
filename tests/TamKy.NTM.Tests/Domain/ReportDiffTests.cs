using TamKy.NTM.Domain.Reporting;
using static TamKy.NTM.Tests.Kit.ReportScenario;

namespace TamKy.NTM.Tests.Domain;

public class ReportDiffTests
{
    private static readonly PartContent Before = new(Roads, "2. Giao thông")
    {
        Unfinished = "Đường thôn 3",
        CauseKind = CauseKind.Objective,
        SolutionDue = new DateOnly(2022, 7, 3),
        Indicators = [new IndicatorContent(1, "2.1", 61.5m, null, null, false), new IndicatorContent(2, "2.3", null, false, "Cũ", false)],
        PreviousWorks = [new PreviousWorkContent("Cầu", 202205, WorkDisposition.Carried, null)],
    };

    [Fact]
    public void Every_kind_of_cell_is_compared_and_printed_as_on_the_page()
    {
        var after = Before with
        {
            Unfinished = null,
            CauseKind = CauseKind.Subjective,
            SolutionDue = new DateOnly(2022, 8, 3),
            Indicators = [new IndicatorContent(1, "2.1", 1061.5m, null, null, false), new IndicatorContent(2, "2.3", null, true, null, false)],
            PreviousWorks = [new PreviousWorkContent("Cầu", 202205, WorkDisposition.Dropped, "Hết vốn")],
        };

        var changes = ReportDiff.Between(Before, after);

        Assert.Equal(
            [
                new CellChange(Roads, null, "Việc chưa hoàn thành", "Đường thôn 3", null),
                new CellChange(Roads, null, "Loại nguyên nhân", "Khách quan", "Chủ quan"),
                new CellChange(Roads, null, "Hạn xong", "3/7/2022", "3/8/2022"),
                new CellChange(Roads, "2.1", "Giá trị", "61,5", "1.061,5"),
                new CellChange(Roads, "2.3", "Giá trị", "Chưa đạt", "Đạt"),
                new CellChange(Roads, "2.3", "Ghi chú", "Cũ", null),
                new CellChange(Roads, null, "Việc tháng trước: Cầu", "Chuyển tiếp", "Thôi, nêu lý do (Hết vốn)"),
            ],
            changes);
    }

    [Fact]
    public void A_part_that_was_not_there_before_is_new_in_every_cell()
    {
        var changes = ReportDiff.Between(new ReportContent([], []), new ReportContent([Before], []));

        Assert.Equal(7, changes.Count);
        Assert.All(changes, change => Assert.Null(change.Old));
    }

    [Fact]
    public void Two_old_works_with_the_same_words_are_compared_each_with_its_own()
    {
        var twice = Before with
        {
            PreviousWorks = [new PreviousWorkContent("Cầu", 202205, WorkDisposition.Carried, null), new PreviousWorkContent("Cầu", 202205, WorkDisposition.Done, null)],
        };
        var after = twice with { PreviousWorks = [twice.PreviousWorks[0], twice.PreviousWorks[1] with { Disposition = WorkDisposition.Dropped, Note = "Trùng" }] };

        Assert.Empty(ReportDiff.Between(twice, twice));
        Assert.Equal([new CellChange(Roads, null, "Việc tháng trước: Cầu", "Đã xong", "Thôi, nêu lý do (Trùng)")], ReportDiff.Between(twice, after));
    }
}
